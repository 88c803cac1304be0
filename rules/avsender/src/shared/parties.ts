import type { Profile } from '@klarsyn/core';
import { parties } from '@klarsyn/dictionary-roller';
import { escaped } from './escaped.ts';

const names = parties.flatMap((party) => [...party.names, ...party.short.filter((short) => short.length > 1)]);

/** A pattern of party names, with those that the profile knows. Capitals count: «Høyre» is a party, «høyre» a side. */
export function partyPattern(profile: Profile): string {
  const own = profile.people.flatMap(({ party }) => (party === undefined || party.length < 2 ? [] : [party]));
  const local = String.raw`(?:[\p{Lu}][\p{Ll}]+ )?(?:[Bb]ygdelist[ae]|[Ff]ellesliste[na]?|[Ff]elleslista|[Ss]amlingslist[ae])`;
  const all = [...new Set([...names, ...own])].sort((one, other) => other.length - one.length).map(escaped);
  return `(?:\\p{Lu}\\p{L}+ )?(?:${[...all, local].join('|')})(?:s|et)?(?![\\p{L}-])`;
}

/** True when a text names more than one party: then it tells, and asks for nothing. */
export function namesSeveral(text: string, profile: Profile): boolean {
  const found = [...text.matchAll(new RegExp(`(?<![\\p{L}-])${partyPattern(profile)}`, 'gu'))].map(([name]) => name);
  return new Set(found).size > 1;
}
