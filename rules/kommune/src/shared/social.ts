import { hostOf } from './page.ts';

/** Social media, and what in their addresses is no account: shares, posts, searches. */
const media =
  /(?:^|\.)(?:facebook\.com|instagram\.com|twitter\.com|x\.com|linkedin\.com|youtube\.com|tiktok\.com|snapchat\.com|threads\.net|bsky\.app|flickr\.com|vimeo\.com)$/;
const noAccount =
  /^(?:sharer?|share|intent|home|search|watch|hashtag|explore|groups|events|p|reel|reels|posts|photo|story\.php|login|dialog|plugins|embed|results|playlist|shareArticle|tr)(?:$|[/.?])/i;
const prefixes = /^(?:company|channel|c|user|in|school|showcase|add|profile|pg|people|pages)\//i;

/** An account in a social medium, as an address names it. */
export interface Account {
  readonly host: string;
  readonly account: string;
}

/** The account an address goes to; undefined for other addresses, and for shares, posts and searches. */
export function accountIn(href: string): Account | undefined {
  const host = hostOf(href)?.replace(/^m\./, '');
  if (host === undefined || !media.test(host)) return undefined;
  const path = href.replace(/^(?:https?:)?\/\/[^/]+\/?/i, '').split(/[?#]/)[0] ?? '';
  if (path === '' || noAccount.test(path)) return undefined;
  const account = path.replace(prefixes, '').split('/')[0]?.replace(/^@/, '').toLowerCase() ?? '';
  return account === '' ? undefined : { host: host.split('.').slice(-2).join('.'), account };
}

/** True when an account of the profile is the one. */
export const isSame = (one: Account, other: { readonly host: string; readonly account: string }): boolean =>
  one.host === other.host.toLowerCase().replace(/^www\./, '') && one.account === other.account.toLowerCase().replace(/^@/, '');
