import Spellchecker from 'hunspell-spellchecker';
import { uses } from './pack.ts';

/** The texts of a Hunspell dictionary. */
export interface Source {
  readonly aff: string;
  readonly dic: string;
}

/** Flags of the Norwegian dictionaries that say how a word binds; their rules stand in the affix file, but as comments. */
const binding = { compound: 'z', withS: '\\', link: '_', messig: '[', smessig: ']', aktig: '^' } as const;

/** Every form of a dictionary, with its uses in compounds. hunspell-spellchecker reads the files and expands the affixes. */
export function expand({ aff, dic }: Source): ReadonlyMap<string, number> {
  const { dictionaryTable } = new Spellchecker().parse({ aff, dic });
  const forms = new Map<string, number>();
  const stems = new Map<string, ReadonlySet<string>>();
  const add = (form: string, use: number) => {
    if (isForm(form)) forms.set(form, (forms.get(form) ?? 0) | use);
  };
  for (const [form, entries] of Object.entries(dictionaryTable)) {
    const flags = new Set(entries.flat());
    add(form, uses.word);
    if (flags.size === 0) continue;
    stems.set(form, flags);
    const ends = [
      flags.has(binding.messig) ? 'messig' : '',
      flags.has(binding.smessig) ? 'smessig' : '',
      flags.has(binding.aktig) ? 'aktig' : '',
    ];
    for (const end of ends) if (end !== '') for (const ending of ['', 'e']) add(form + end + ending, uses.word | uses.last);
  }
  const size = Math.min(1, forms.size / fullSize);
  for (const [form, use] of firstParts(stems, size)) add(form, use);
  for (const form of lastParts(forms, size)) add(form, uses.last);
  return forms;
}

/** Forms in the larger of the two dictionaries. A smaller one has fewer compounds to learn from, and asks for fewer. */
const fullSize = 900_000;

/** Letters, with hyphens, full stops and apostrophes only inside; no longer than a line. */
const isForm = (form: string): boolean => form.length <= 60 && /^[\p{L}\p{N}][\p{L}\p{N}.'’&/-]*$/u.test(form);

/** How many compounds of the dictionary must begin with a part of so many letters before others may: short parts hide in misspellings. */
const enough = (letters: number): number => (letters <= 3 ? 60 : letters === 4 ? 25 : letters === 5 ? 8 : letters === 6 ? 4 : 2);

/** The forms that stand first in compounds, seen in the dictionary's own compounds: «søknads» in «søknadsfrist», «barne» in «barnehage». */
function firstParts(stems: ReadonlyMap<string, ReadonlySet<string>>, size: number): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const [word, flags] of stems) {
    if (!/^\p{Ll}{6,}$/u.test(word)) continue;
    for (let at = 3; at <= word.length - 3; at += 1) {
      const last = word.slice(at);
      if (!stems.has(last)) continue;
      const first = word.slice(0, at);
      seen.set(first, (seen.get(first) ?? 0) + 1);
    }
    if (flags.has(binding.link)) for (const link of links(word)) seen.set(link, (seen.get(link) ?? 0) + 2);
    if (flags.has(binding.compound)) seen.set(word, (seen.get(word) ?? 0) + 4);
    if (flags.has(binding.withS) && !word.endsWith('s')) seen.set(`${word}s`, (seen.get(`${word}s`) ?? 0) + 4);
  }
  const parts = new Map<string, number>();
  for (const [part, times] of seen) {
    if (times < Math.max(2, Math.floor(enough(part.length) * (part.length < 4 ? 1 : size)))) continue;
    const stem = part.slice(0, -1);
    if (stems.has(part)) parts.set(part, uses.first | (parts.get(part) ?? 0));
    else if (part.endsWith('s') && stems.has(stem)) parts.set(stem, uses.firstWithS | (parts.get(stem) ?? 0));
    else if (part.endsWith('e') && stems.has(stem)) parts.set(part, uses.first);
    else if (part.endsWith('ings') && stems.has(`${part.slice(0, -4)}e`)) parts.set(part, uses.first);
  }
  return parts;
}

/** How many forms of the dictionary must end with a part of so many letters before others may. */
const enoughLast = (letters: number): number =>
  letters <= 3 ? 60 : letters === 4 ? 40 : letters === 5 ? 10 : letters === 6 ? 3 : letters === 7 ? 2 : 0;

/** The forms that stand last in compounds, seen in the dictionary's own: «fristen» in «søknadsfristen». Long ones need not be seen. */
function lastParts(forms: ReadonlyMap<string, number>, size: number): readonly string[] {
  const seen = new Map<string, number>();
  for (const [form, use] of forms) {
    if ((use & uses.word) === 0 || !/^\p{Ll}{6,}$/u.test(form)) continue;
    for (let at = 3; at <= form.length - 3; at += 1) {
      const first = forms.get(form.slice(0, at)) ?? 0;
      const firstWithS = form[at - 1] === 's' ? (forms.get(form.slice(0, at - 1)) ?? 0) : 0;
      if ((first & uses.first) === 0 && (firstWithS & uses.firstWithS) === 0) continue;
      const last = form.slice(at);
      seen.set(last, (seen.get(last) ?? 0) + 1);
    }
  }
  return [...forms]
    .filter(
      ([form, use]) =>
        (use & uses.word) !== 0 &&
        /^\p{Ll}{3,}$/u.test(form) &&
        (seen.get(form) ?? 0) >= Math.floor(enoughLast(form.length) * (form.length < 5 ? 1 : size)),
    )
    .map(([form]) => form);
}

/** The forms a word takes only in front of another: «barne», «behandlings». */
function links(form: string): readonly string[] {
  if (form.endsWith('e')) return [`${form.slice(0, -1)}ings`];
  if (/[dgknprstuv]$/.test(form) || /[lr]m$/.test(form)) return [`${form}e`];
  return form.endsWith('um') ? [`${form.slice(0, -2)}e`] : [];
}
