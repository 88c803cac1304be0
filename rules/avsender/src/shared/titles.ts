import type { Profile } from '@klarsyn/core';
import { type Level, type Role, roles, type SpeaksFor } from '@klarsyn/dictionary-roller';
import { escaped } from './escaped.ts';

/** A title in a text, with all that is known of it. */
export interface Titled {
  readonly level: Level;
  readonly speaks: SpeaksFor;
  /** As it is written there. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const byWord = new Map<string, Role>(
  roles.flatMap((role) => [role.nb, role.nn, ...(role.other ?? [])].map((word) => [word.toLowerCase(), role] as const)),
);
/** Also words that are no titles alone. */
const tooShort = /^(?:tv|htv|ptv|ftv|hvo|konst\.|assistent|vikar)$/;
const words = [...byWord.keys()].filter((word) => !tooShort.test(word)).sort((one, other) => other.length - one.length);
const anyTitle = new RegExp(
  String.raw`(?<![\p{L}-])(?<title>${words.map(escaped).join('|')})(?:en|n|a|et|ane|ene|e)?s?(?![\p{L}-])`,
  'giu',
);

/** The titles in a text, in order; those of the list that Klarsyn has, bokmål and nynorsk. */
export const titlesIn = (text: string): readonly Titled[] =>
  [...text.matchAll(anyTitle)].flatMap((match) => {
    const role = byWord.get((match.groups?.['title'] ?? '').toLowerCase());
    if (role === undefined) return [];
    return [{ level: role.level, speaks: role.speaks, text: match[0], start: match.index, end: match.index + match[0].length }];
  });

const mayor = /(?<![\p{L}-])(?:fungerende |fungerande )?(?:vara)?ordfør[ea]r(?:en)?(?![\p{L}-])/iu;

/** True for the title of mayor or deputy mayor. */
export const isMayor = (text: string): boolean => mayor.test(text);

/** Whom somebody with this title and name speaks for: what the profile says goes first. */
export function speaksFor(title: Titled, name: string | undefined, profile: Profile): SpeaksFor {
  const said = title.text.toLowerCase();
  const isHere = (other: string | undefined) => other !== undefined && said.startsWith(other.toLowerCase());
  const spokesperson = profile.spokespersons.find(
    (one) => (name !== undefined && one.name === name) || (one.name === undefined && isHere(one.title)),
  );
  if (spokesperson !== undefined) return 'organisation';
  const own = profile.roles.find((role) => isHere(role.title));
  return own?.speaks ?? title.speaks;
}
