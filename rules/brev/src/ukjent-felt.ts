import { defineRule } from '@klarsyn/core';
import { closest, distance } from 'fastest-levenshtein';
import { fieldsIn } from './shared/template.ts';

export default defineRule({
  id: 'brev/ukjent-felt',
  over: 'document',
  severity: 'warning',
  options: { fields: [] as readonly string[] },
  docs: {
    nb: {
      title: 'Fagsystemet kjenner ikke flettefeltet',
      why: 'Et felt som fagsystemet ikke kjenner, blir stående tomt eller som klammer i brevet.',
      advice: 'Rett navnet på feltet. Er det riktig, så føy det til i lista under «fields» i oppsettet.',
    },
    nn: {
      title: 'Fagsystemet kjenner ikkje flettefeltet',
      why: 'Eit felt som fagsystemet ikkje kjenner, blir ståande tomt eller som klammer i brevet.',
      advice: 'Rett namnet på feltet. Er det rett, så legg det til i lista under «fields» i oppsettet.',
    },
  },
  sources: [{ title: 'Lista over flettefelt i oppsettet (fields)' }],
  messages: {
    nb: {
      unknown: 'Fagsystemet kjenner ikke feltet «{name}».',
      meant: 'Fagsystemet kjenner ikke feltet «{name}». Er det «{known}» som er ment?',
    },
    nn: {
      unknown: 'Fagsystemet kjenner ikkje feltet «{name}».',
      meant: 'Fagsystemet kjenner ikkje feltet «{name}». Er det «{known}» som er meint?',
    },
  },
  applies: (_, { options }) => options.fields.length > 0,
  check(document, { options }) {
    const known = new Map(options.fields.map((name) => [name.toLowerCase(), name]));
    return fieldsIn(document).flatMap(({ field, span, control }) => {
      const name = control === undefined ? field.name : control.does === 'open' ? control.condition : '';
      if (!isPlain(name) || isKnown(name.toLowerCase(), known)) return [];
      const near = closest(name.toLowerCase(), [...known.keys()]);
      const isNear = name.length >= 4 && distance(name.toLowerCase(), near) <= 2;
      return [
        isNear
          ? ({ message: 'meant', at: span, values: { name, known: known.get(near) ?? near } } as const)
          : ({ message: 'unknown', at: span, values: { name } } as const),
      ];
    });
  },
  examples: [
    { options: { fields: ['fornavn', 'dato'] }, text: 'Hei ⟦{fornvan}⟧, du får plass fra {dato}.' },
    { options: { fields: ['fornavn', 'dato'] }, text: 'Hei {fornavn}, du får plass fra ⟦{{oppstart}}⟧.' },
    { options: { fields: ['innvilget'] }, text: '⟦{{#if invilget}}⟧Du får plass.{{/if}} Hilsen oss' },
    { options: { fields: ['fornavn', 'dato'] }, text: 'Hei {Fornavn}, du får plass fra {{dato}}.' },
    { options: { fields: ['person'] }, text: 'Hei {{person.fornavn}}, du får plass.', note: 'Delene av et kjent felt er kjent.' },
    { text: 'Hei {hva_som_helst}, du får plass.', note: 'Uten liste i oppsettet vet ingen hva som er kjent.' },
    { options: { fields: ['saker'] }, text: '{{#each saker}}{{this.navn}}{{/each}}' },
    { language: 'nn', options: { fields: ['fornamn', 'dato'] }, text: 'Hei ⟦{fornmn}⟧, du får plass frå {dato}.' },
    { language: 'nn', options: { fields: ['fornamn', 'dato'] }, text: 'Hei {fornamn}, du får ikkje plass før ⟦{{oppstart}}⟧.' },
    { language: 'nn', options: { fields: ['innvilga'] }, text: '⟦{{#if invilga}}⟧Du får plass.{{/if}} Helsing oss' },
    { language: 'nn', options: { fields: ['fornamn', 'dato'] }, text: 'Hei {Fornamn}, du får ikkje plass før {{dato}}.' },
    { language: 'nn', options: { fields: ['person'] }, text: 'Hei {{person.fornamn}}, du får ikkje plass.' },
    { language: 'nn', text: 'Hei {kva_som_helst}, du får ikkje plass.' },
  ],
});

/** A name, or a path of names; a call with arguments and a part of what is repeated are nobody's business. */
const isPlain = (name: string): boolean => /^[\p{L}_$][\p{L}\p{N}_.$-]*$/u.test(name) && !/^this(?:\.|$)/.test(name);

/** True when the list has the name, or the first part of a path. */
const isKnown = (name: string, known: ReadonlyMap<string, string>): boolean => known.has(name) || known.has(name.split('.')[0] ?? '');
