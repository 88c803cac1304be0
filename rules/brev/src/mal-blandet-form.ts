import { defineRule, type Form } from '@klarsyn/core';
import { fieldsIn } from './shared/template.ts';

export default defineRule({
  id: 'brev/mal-blandet-form',
  aliases: ['klarsprak/mal-blandet-form'],
  over: 'document',
  severity: 'warning',
  options: { minConfidence: 0.9 },
  docs: {
    nb: {
      title: 'Malen henter et felt på den andre målformen',
      why: 'Leseren får et brev som blander bokmål og nynorsk, selv om malen er skrevet på én målform.',
      advice: 'Bytt til feltet som er på samme målform som malen.',
    },
    nn: {
      title: 'Malen hentar eit felt på den andre målforma',
      why: 'Lesaren får eit brev som blandar bokmål og nynorsk, sjølv om malen er skriven på éi målform.',
      advice: 'Byt til feltet som er på same målform som malen.',
    },
  },
  sources: [{ title: 'Observert i kommunale brevmaler' }],
  messages: {
    nb: { other: 'Malen er på {form}, men «{field}» er på {other}.' },
    nn: { other: 'Malen er på {form}, men «{field}» er på {other}.' },
  },
  check(document, { analysis, options }) {
    const { language, confidence } = analysis.language;
    const told = document.told ?? (confidence >= options.minConfidence ? language : undefined);
    if (told !== 'nb' && told !== 'nn') return [];
    return fieldsIn(document).flatMap((field) => {
      const form = field.control === undefined || field.control.word === 'each' ? formIn(field.field.name) : undefined;
      if (form === undefined || form === told) return [];
      return [{ message: 'other' as const, at: field.span, values: { form: names[told], other: names[form], field: field.field.name } }];
    });
  },
  examples: [
    { text: 'Du får plass fordi du oppfyller kravene i loven. {{#each grunner}}⟦{{this.nn}}⟧{{/each}} Du kan klage hvis du er uenig.' },
    { text: 'Vi har vurdert saken etter ⟦{lovnavn_nn}⟧. Du kan ikke klage på dette brevet.' },
    { text: 'Du har fått karakteren 2 i ⟦{{fagNynorsk}}⟧. Vi håper at du vil komme og snakke med oss.' },
    { text: 'Vi har vurdert saken etter {lovnavn_nb}. Du kan ikke klage på dette brevet.' },
    { text: 'Hei {{fornavn}}, du får plass fra {{dato}}. Vi gleder oss til du kommer.' },
    { text: '{{#if nn}}Du har søkt om plass.{{/if}} Du får svar fra oss innen tre uker.', note: 'Her velger malen selv.' },
    { language: 'nn', text: 'Du får ikkje plass no. {{#each grunnar}}⟦{{this.nb}}⟧{{/each}} Du kan klage dersom du er ueinig.' },
    { language: 'nn', text: 'Vi har vurdert saka etter ⟦{lovnavn_nb}⟧. Du kan ikkje klage på dette brevet.' },
    { language: 'nn', text: 'Du har fått karakteren 2 i ⟦{{fagBokmaal}}⟧. Vi vonar at du vil kome og snakke med oss.' },
    { language: 'nn', text: 'Vi har vurdert saka etter {lovnamn_nn}. Du kan ikkje klage på dette brevet.' },
    { language: 'nn', text: 'Hei {{fornamn}}, du får plass frå {{dato}}. Vi gler oss til du kjem.' },
    { language: 'nn', text: '{{#if nb}}Du har ikkje søkt.{{/if}} Du får svar frå oss innan tre veker.' },
  ],
});

const names: Readonly<Record<Form, string>> = { nb: 'bokmål', nn: 'nynorsk' };

/** The form that one part of a field's name says: `this.nb`, `lovnavn_nn`, `fagNynorsk`. Undefined when it says none or both. */
function formIn(name: string): Form | undefined {
  const parts = name.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase());
  const isNb = parts.some((part) => /^(?:nb|nob|bm|bokm(?:å|aa|a)l)$/.test(part));
  const isNn = parts.some((part) => /^(?:nn|nno|nynorsk)$/.test(part));
  if (isNb === isNn) return undefined;
  return isNb ? 'nb' : 'nn';
}
