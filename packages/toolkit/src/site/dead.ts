import type { Fetcher } from '@klarsyn/browser';
import { maskName, type UnreadPage } from '@klarsyn/core';
import type { Pace } from '@klarsyn/crawler';

/** What asking for links takes. */
interface Asking {
  readonly fetcher: Fetcher;
  /** True for what belongs to the site. */
  readonly isOurs: (address: string) => boolean;
  /** Pages that are visited anyway. */
  readonly known: ReadonlySet<string>;
  readonly pace: Pace;
}

/** Finds which links of a page lead nowhere, where links are not followed: each is asked for once, and only its status. */
export function deadAmong({ fetcher, isOurs, known, pace }: Asking): (links: readonly string[]) => Promise<readonly UnreadPage[]> {
  const answers = new Map<string, Promise<string | undefined>>();
  const ask = async (address: string): Promise<string | undefined> => {
    await pace();
    const head = await fetcher.fetch(address, { method: 'HEAD' });
    // Some servers know no HEAD.
    const answer = head.ok || (head.values['status'] !== 405 && head.values['status'] !== 501) ? head : await fetcher.fetch(address);
    return answer.ok ? undefined : answer.code;
  };
  return async (links) => {
    const found: UnreadPage[] = [];
    for (const uri of links) {
      if (known.has(uri) || !(answers.has(uri) || isOurs(uri))) continue;
      const answer = answers.get(uri) ?? ask(uri);
      answers.set(uri, answer);
      const code = await answer;
      if (code !== undefined) found.push({ uri: maskName(uri), code });
    }
    return found;
  };
}
