import type { UdWord } from './ud.ts';

/** A lemma rule: after this ending, with this part of speech, so many letters go and these come. */
interface Seen {
  readonly scripts: Map<string, number>;
}

const longestEnding = 7;

/** How a lemma is made from a form: letters to take off the end, and letters to put on. */
export function scriptOf(lower: string, lemma: string): string | undefined {
  let same = 0;
  while (same < lower.length && same < lemma.length && lower[same] === lemma[same]) same += 1;
  const off = lower.length - same;
  const on = lemma.slice(same);
  return off > 9 || on.length > 12 || on.includes(' ') ? undefined : `${off}${on}`;
}

/** Learns rules by ending and label, and whole words where the endings are wrong. Keys are `label ending`, whole words `label =word`; a label says the form of Norwegian first. */
export function learnLemmas(words: readonly (readonly [string, UdWord])[]): Readonly<Record<string, string>> {
  const seen = new Map<string, Seen>();
  const see = (key: string, script: string) => {
    const entry = seen.get(key) ?? { scripts: new Map<string, number>() };
    entry.scripts.set(script, (entry.scripts.get(script) ?? 0) + 1);
    seen.set(key, entry);
  };
  const types = new Set<string>();
  for (const [label, { form, lemma, pos }] of words) {
    if (pos === 'PUNCT' || pos === 'X' || pos === 'SYM') continue;
    const lower = form.toLowerCase();
    const script = scriptOf(lower, lemma.toLowerCase());
    if (script === undefined || /\d/.test(form)) continue;
    see(`${label} =${lower}`, script);
    if (types.has(`${label} ${lower} ${script}`)) continue;
    types.add(`${label} ${lower} ${script}`);
    for (let length = 0; length <= Math.min(longestEnding, lower.length - 1); length += 1)
      see(`${label} ${lower.slice(lower.length - length)}`, script);
  }
  return prune(seen);
}

/** Keeps a rule only where it says something else than the shorter ones do, and a whole word only where the rules are wrong. */
function prune(seen: ReadonlyMap<string, Seen>): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {};
  const best = ({ scripts }: Seen): readonly [string, number] => [...scripts].reduce((one, other) => (other[1] > one[1] ? other : one));
  const keys = [...seen.keys()].filter((key) => !key.includes('=')).sort((one, other) => one.length - other.length);
  const predict = (label: string, word: string): string | undefined => {
    for (let length = Math.min(longestEnding, word.length - 1); length >= 0; length -= 1) {
      const rule = kept[`${label} ${word.slice(word.length - length)}`];
      if (rule !== undefined) return rule;
    }
    return undefined;
  };
  for (const key of keys) {
    const [label = '', ending = ''] = key.split(' ');
    const [script, times] = best(seen.get(key) as Seen);
    if (times < 2 && ending !== '') continue;
    if (predict(label, `#${ending}`) !== script) kept[key] = script;
  }
  for (const [key, entry] of seen) {
    const [label = '', word = ''] = key.split(' =');
    if (!key.includes('=')) continue;
    const [script, times] = best(entry);
    if (times >= 1 && predict(label, word) !== script) kept[key] = script;
  }
  return kept;
}
