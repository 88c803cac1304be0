import type { Form } from '@klarsyn/core';
import type { Paradigm } from './paradigm.ts';

/** Adjectives that go their own way: common form, neuter, e-form. */
const strong: Readonly<Record<Form, string>> = {
  nb: `
enkel enkelt enkle
egen eget egne
annen annet andre
stor stort store
klar klart klare
sikker sikkert sikre
ny nytt nye
god godt gode
grønn grønt grønne
lik likt like
gratis gratis gratis`,
  nn: `
enkel enkelt enkle
eigen eige eigne
annan anna andre
stor stort store
klar klart klare
sikker sikkert sikre
ny nytt nye
god godt gode
grøn grønt grøne
lik likt like
gratis gratis gratis`,
};

const paradigms: Readonly<Record<Form, ReadonlyMap<string, Paradigm>>> = { nb: paradigmsOf('nb'), nn: paradigmsOf('nn') };

/** The forms of an adjective, as far as they are sure. */
export function adjectiveParadigm(adjective: string, form: Form): Paradigm | undefined {
  const own = paradigms[form].get(adjective);
  if (own !== undefined) return own;
  if (/[ea]$/u.test(adjective)) return { common: [adjective], neuter: [adjective], weak: [adjective] };
  if (/e[lnr]$/u.test(adjective)) return undefined;
  const stem = adjective.replace(/(\p{L})\1$/u, '$1');
  const neuter = /(?:ig|leg|sk|id|[^aeiouyæøå]t|ert|rett|et)$/u.test(adjective) ? adjective : `${stem}t`;
  const weak = /[^aeiouyæøå]et$/u.test(adjective) ? `${adjective.slice(0, -2)}ede` : `${adjective}e`;
  return { common: [adjective], neuter: [neuter], weak: [weak] };
}

function paradigmsOf(form: Form): ReadonlyMap<string, Paradigm> {
  const lines = strong[form].trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [common = '', neuter = '', weak = ''] = line.split(' ');
      return [common, { common: [common], neuter: [neuter], weak: [weak] }];
    }),
  );
}
