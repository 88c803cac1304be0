import { type Form, once } from '@klarsyn/core';
import type { Paradigm, Slot } from './paradigm.ts';
import { strongNb, weakNb } from './verbs-nb.ts';
import { strongNn, weakNn } from './verbs-nn.ts';

/** Endings of past and participle by class of weak verb; `double` keeps the vowel and takes -dd. */
const weak: Readonly<Record<Form, readonly (readonly [words: string, present: string, past: string, participle: string])[]>> = {
  nb: [
    [weakNb.te, 'er', 'te', 't'],
    [weakNb.de, 'er', 'de', 'd'],
    [weakNb.dde, 'r', 'dde', 'dd'],
    [weakNb.et, 'er', 'et', 'et'],
  ],
  nn: [
    [weakNn.te, 'er', 'te', 't'],
    [weakNn.de, 'er', 'de', 't'],
    [weakNn.d, 'er', 'de', 'd'],
    [weakNn.dd, 'r', 'dde', 'dd'],
    [weakNn.a, 'ar', 'a', 'a'],
  ],
};

const passive: Readonly<Record<Form, string>> = { nb: 'es', nn: 'ast' };

/** Verbs that are inflected as if they stood alone, whatever stands before them: «overføre» as «føre». */
const prefixes: ReadonlySet<string> = new Set(
  `an av be fort bi bort ned er etter fast for fore forut fram frem føre gjen gjennom god hen i igang imot imøte inn kart iverk med mis mot
    nyttig nødvendig om opp over på sam til tilbake tilrette tilveie tilkjenne tredje unn under unna ut ved vedlike vide videre vidare viderefor`.split(
    /\s+/,
  ),
);

/** Verbs that nobody is told to do. */
const noImperative: ReadonlySet<string> = new Set('burde gjelde kunne måtte skje skulle ville'.split(' '));

const tables: Readonly<Record<Form, () => ReadonlyMap<string, Paradigm>>> = {
  nb: once(() => tablesOf('nb', strongNb)),
  nn: once(() => tablesOf('nn', strongNn)),
};

/** The forms of a verb, as far as they are sure; undefined for a verb that is not known. */
export function verbParadigm(verb: string, form: Form): Paradigm | undefined {
  const own = tables[form]().get(verb);
  if (own !== undefined) return own;
  for (let at = 1; at < verb.length - 1; at += 1) {
    const base = prefixes.has(verb.slice(0, at)) ? tables[form]().get(verb.slice(at)) : undefined;
    if (base !== undefined) return withPrefix(verb.slice(0, at), base);
  }
  return /\p{L}{2,}ere$/u.test(verb) ? weakTable(verb, form, 'er', 'te', 't') : undefined;
}

/** Every form a verb may have, whichever class it is of: enough to find it, too much to write it. */
export function looseVerbParadigm(verb: string, form: Form): Paradigm {
  const known = verbParadigm(verb, form);
  // Many weak verbs of nynorsk are inflected in two ways: «utarbeidar», «utarbeider».
  if (known !== undefined && (form === 'nb' || !/(?:[td]e|a)$/.test(known.past?.[0] ?? ''))) return known;
  const classes = weak[form].map(([, present, past, participle]) => weakTable(verb, form, present, past, participle));
  const ways = known === undefined ? classes : [known, ...classes];
  const slots = new Set(ways.flatMap((way) => Object.keys(way) as Slot[]));
  return Object.fromEntries([...slots].map((slot) => [slot, [...new Set(ways.flatMap((way) => way[slot] ?? []))]]));
}

function tablesOf(form: Form, strong: string): ReadonlyMap<string, Paradigm> {
  const own = strong
    .trim()
    .split('\n')
    .map((line): [string, Paradigm] => {
      const [infinitive = '', present, past, participle, s] = line.split(' ');
      const forms = (column: string | undefined) => (column === undefined || column === '-' ? [] : column.split('|'));
      return [
        infinitive,
        complete({
          infinitive: [infinitive],
          present: forms(present),
          past: forms(past),
          participle: forms(participle),
          'participle-weak': forms(participle).flatMap(strongBeforeNoun),
          ...passives(forms(s)),
        }),
      ];
    });
  const regular = weak[form].flatMap(([words, ...endings]) =>
    words.split(/\s+/).map((verb): [string, Paradigm] => [verb, weakTable(verb, form, ...endings)]),
  );
  return new Map([...regular, ...own]);
}

function weakTable(verb: string, form: Form, present: string, past: string, participle: string): Paradigm {
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const vowel = stem === verb;
  // «stille» gives «stilte»: one consonant goes before another.
  const short = /([bdfgklmnprst])\1$/u.test(stem) && /^[td]/.test(participle) ? stem.slice(0, -1) : stem;
  return complete({
    infinitive: form === 'nn' && !vowel ? [verb, `${stem}a`] : [verb],
    present: [vowel ? `${stem}r` : stem + present],
    past: [short + past],
    participle: [short + participle],
    'participle-weak': [short + (past === 'et' ? 'ede' : past)],
    ...passives([vowel ? `${stem}${form === 'nb' ? 's' : 'ast'}` : stem + passive[form]]),
  });
}

/** The s-form is both infinitive and present. Nynorsk wants a helping verb before it, but a finite one is written and must be found. */
function passives(forms: readonly string[]): Paradigm {
  return { 's-infinitive': forms, 's-present': forms };
}

/** Adds the imperative where it is sure, and leaves empty slots out. */
function complete(table: Paradigm): Paradigm {
  const [infinitive = ''] = table.infinitive ?? [];
  const stem = infinitive.replace(/(?<=\p{L}{2})e$/u, '').replace(/(?<=\p{L}{2})j$/u, '');
  const isSure = /[aeiouyæøå]\p{L}?$|(\p{L})\1$|[rlnms][tdkgspfv]$|[sfnk]t$/u.test(stem) && !noImperative.has(infinitive);
  const all = { ...table, imperative: isSure ? [stem.replace(/mm$/u, 'm')] : [] };
  return Object.fromEntries(Object.entries(all).filter(([, forms]) => forms.length > 0));
}

/** The participle of a strong verb before a noun, where it is in use: «skrevet» gives «skrevne», «gitt» gives «gitte»; nobody writes «blitte». */
function strongBeforeNoun(participle: string): readonly string[] {
  if (/[^aeiouyæøå]et$/u.test(participle)) return /[vr]et$|funnet$/u.test(participle) ? [`${participle.slice(0, -2)}ne`] : [];
  if (/(?:solgt|satt|gitt|gjort|valgt|brakt)$/u.test(participle)) return [`${participle}e`];
  return /ve$/u.test(participle) ? [`${participle.slice(0, -1)}ne`] : [];
}

const withPrefix = (prefix: string, base: Paradigm): Paradigm =>
  Object.fromEntries(Object.entries(base).map(([slot, forms]) => [slot, forms.map((form) => prefix + form)]));
