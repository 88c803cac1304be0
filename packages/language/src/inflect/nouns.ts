import { type Form, once } from '@klarsyn/core';
import { nounsNb, strongNounsNb } from './nouns-nb.ts';
import { nounsNn, strongNounsNn } from './nouns-nn.ts';
import type { Gender, Paradigm } from './paradigm.ts';

type Endings = readonly [definite: string, plural?: string, definitePlural?: string];

/** Nouns whose ending tells how they are inflected. */
const byEnding: Readonly<Record<Form, readonly (readonly [RegExp, Endings])[]>> = {
  nb: [
    [/(?:ing|het|sjon|else|skap|nad|tet)$/u, ['en', 'er', 'ene']],
    [/\p{L}{2}er$/u, ['en', 'e', 'ne']],
  ],
  nn: [
    [/ing$/u, ['a', 'ar', 'ane']],
    [/else$/u, ['a', 'ar', 'ane']],
    [/(?:sjon|leik)$/u, ['en', 'ar', 'ane']],
    [/heit$/u, ['a', 'er', 'ene']],
    [/nad$/u, ['en', 'er', 'ene']],
    [/\p{L}{2}ar$/u, ['en', 'ar', 'ane']],
  ],
};

/** What a noun takes when only its gender is known: no plural of a neuter, for some take «-er» and some take nothing. */
const byGender: Readonly<Record<Form, Readonly<Record<Gender, Endings>>>> = {
  nb: { m: ['en', 'er', 'ene'], f: ['en', 'er', 'ene'], n: ['et'] },
  nn: { m: ['en', 'ar', 'ane'], f: ['a', 'er', 'ene'], n: ['et', '=', 'a'] },
};

const tables: Readonly<Record<Form, () => ReadonlyMap<string, Paradigm>>> = {
  nb: once(() => tablesOf(nounsNb, strongNounsNb)),
  nn: once(() => tablesOf(nounsNn, strongNounsNn)),
};

/** The forms of a noun, as far as they are sure; undefined for a noun that is not known. */
export function nounParadigm(noun: string, form: Form, gender?: Gender): Paradigm | undefined {
  const own = tables[form]().get(noun);
  if (own !== undefined) return own;
  const rule = byEnding[form].find(([ending]) => ending.test(noun));
  if (rule !== undefined) return tableOf(noun, rule[1]);
  return gender === undefined ? undefined : tableOf(noun, byGender[form][gender]);
}

/** Every form a noun may have, whichever gender it is of: enough to find it, too much to write it. */
export function looseNounParadigm(noun: string, form: Form): Paradigm {
  const ways = Object.keys(form === 'nb' ? nounsNb : nounsNn).map((endings) => tableOf(noun, endings.split(' ') as unknown as Endings));
  const own = nounParadigm(noun, form);
  const all = own === undefined ? ways : [own, ...ways];
  const slots = ['singular', 'singular-definite', 'plural', 'plural-definite'] as const;
  return Object.fromEntries(
    slots.map((slot) => [slot, [...new Set(all.flatMap((way) => way[slot] ?? []))].filter((word) => slot === 'singular' || word !== noun)]),
  );
}

function tablesOf(classes: Readonly<Record<string, string>>, strong: string): ReadonlyMap<string, Paradigm> {
  const regular = Object.entries(classes).flatMap(([endings, nouns]) =>
    nouns.split(/\s+/).map((noun): [string, Paradigm] => [noun, tableOf(noun, endings.split(' ') as unknown as Endings)]),
  );
  const own = strong
    .trim()
    .split('\n')
    .map((line): [string, Paradigm] => {
      const [noun = '', definite = '', plural = '', definitePlural = ''] = line.split(' ');
      return [noun, { singular: [noun], 'singular-definite': [definite], plural: [plural], 'plural-definite': [definitePlural] }];
    });
  return new Map([...regular, ...own]);
}

/** `=` for a plural like the singular. */
function tableOf(noun: string, [definite, plural, definitePlural]: Endings): Paradigm {
  const stem = noun.replace(/(?<=\p{L}{2})e$/u, '');
  const many = plural === '=' ? noun : `${stem}${plural}`;
  return {
    singular: [noun],
    'singular-definite': [stem + definite],
    ...(plural !== undefined && { plural: [many], 'plural-definite': [stem + (definitePlural ?? '')] }),
  };
}
