import { type Act, acts, holds } from '@klarsyn/dictionary-lov';

/** An act named in a text, with the sections named beside it. Offsets count in the text. */
export interface Citation {
  /** The act of that name that holds, or the last one that did. */
  readonly act: Act;
  readonly sections: readonly string[];
  readonly start: number;
  readonly end: number;
}

const section = String.raw`\d+(?:-\d+)?(?:\s?[a-z](?![\p{L}.]))?`;
const sections = String.raw`(?:\s*(?:\(\d{4}\)|av \d{4}|fra \d{4}|frå \d{4}))?\s*(?:kap(?:ittel|\.)\s*\d+[^§]{0,10})?§+\s*(${section}(?:\s*(?:,|og|eller|til|–|-)\s*${section})*)`;
const quoted = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+');

/** The names an act goes by: in both forms, then the short ones. */
export const namesOf = ({ name, short }: Act): readonly string[] => [name.nb, name.nn, ...short];

/** Every name that acts go by. Acts that have had the same name are told apart later. */
const names = [...new Set(acts.flatMap(namesOf))];
const patterns = names.map((name) => ({
  /** The letters every mention begins with: what does not have them need not be looked through. */
  beginning: (name.split(' ')[0] ?? name).toLowerCase(),
  acts: acts.filter((act) => namesOf(act).includes(name)),
  name,
}));

/** What mentions a name and the sections beside it. Made when a text first has the name's beginning: there are hundreds. */
function mentionOf(name: string): RegExp {
  const known = mentions.get(name) ?? new RegExp(String.raw`(?<![\p{L}-])${quoted(name)}s?(?!\p{L})(?:${sections})?`, 'giu');
  mentions.set(name, known);
  return known;
}

const mentions = new Map<string, RegExp>();

/** Finds any of the beginnings: most sentences name no act, and are done with. */
const anyBeginning = new RegExp([...new Set(patterns.map(({ beginning }) => quoted(beginning)))].join('|'), 'u');

/** The acts that a text names, in the order it names them. A name that several acts have had is of the one in force. */
export function citationsIn(plain: string): readonly Citation[] {
  const lower = plain.toLowerCase();
  if (!anyBeginning.test(lower)) return [];
  const possible = patterns.filter(({ beginning }) => lower.includes(beginning));
  const found = possible.flatMap(({ acts: named, name }) =>
    [...plain.matchAll(mentionOf(name))].flatMap((match): readonly Citation[] => {
      const act = named.find(holds) ?? named[0];
      if (act === undefined) return [];
      return [
        {
          act,
          sections: (match[1] ?? '').split(/\s*(?:,|og|eller|til|–)\s*/).filter(Boolean),
          start: match.index,
          end: match.index + match[0].length,
        },
      ];
    }),
  );
  const longest = found.filter(
    (one) =>
      !found.some(
        (other) => other !== one && other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start,
      ),
  );
  return longest
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start, act }, at, all) => all[at - 1]?.start !== start || all[at - 1]?.act !== act);
}
