import { defineRule } from '@klarsyn/core';
import { conditionsIn, fieldsIn, textBetween, wordConditionsIn } from './shared/template.ts';

export default defineRule({
  id: 'brev/tom-gren',
  over: 'document',
  severity: 'warning',
  docs: {
    nb: {
      title: 'En gren i malen er tom',
      why: 'Når betingelsen slår til, får leseren ingenting der det skulle stått en tekst.',
      advice: 'Skriv teksten som skal stå i grenen, eller ta bort grenen.',
    },
    nn: {
      title: 'Ei grein i malen er tom',
      why: 'Når vilkåret slår til, får lesaren ingenting der det skulle stått ein tekst.',
      advice: 'Skriv teksten som skal stå i greina, eller ta bort greina.',
    },
  },
  sources: [{ title: 'Observert i kommunale brevmaler' }],
  messages: {
    nb: { empty: 'Det står ingen tekst der «{condition}» slår til.', emptyElse: 'Det står ingen tekst i «ellers».' },
    nn: { empty: 'Det står ingen tekst der «{condition}» slår til.', emptyElse: 'Det står ingen tekst i «elles».' },
  },
  check(document) {
    const inWord = wordConditionsIn(document).flatMap(({ written, span, condition }) =>
      written > 0 ? [] : [{ message: 'empty', at: span, values: { condition } } as const],
    );
    const inText = conditionsIn(fieldsIn(document)).whole.flatMap(({ open, elses, close }) => {
      const turns = [open, ...elses, close];
      return turns.slice(0, -1).flatMap((from, at) => {
        const to = turns[at + 1];
        if (to === undefined || from.control.word === 'case' || textBetween(document, from, to).trim() !== '') return [];
        const { condition } = from.control;
        return [
          condition === ''
            ? ({ message: 'emptyElse', at: from.span } as const)
            : ({ message: 'empty', at: from.span, values: { condition } } as const),
        ];
      });
    });
    return [...inText, ...inWord];
  },
  examples: [
    { text: 'Du får plass.\n\n⟦{{#if gebyr}}⟧\n\n{{/if}}\n\nHilsen oss' },
    { text: 'Søknaden er {{#if ok}}innvilget{{else}}avslått{{/if}}. {{#if vilkaar}}Det er vilkår.⟦{{else}}⟧ {{/if}}' },
    { text: 'Du får svar ⟦{% if hast %}⟧{% else %}innen tre uker{% endif %}.' },
    { text: 'Du får plass. {{#if gebyr}}Det koster {{beloep}} kroner.{{/if}}' },
    { text: 'Du får {{#if dag}}{{dag}}{{else}}en dag vi velger{{/if}}.', note: 'Et felt er innhold.' },
    { text: 'Hei {{navn}}, du får plass.' },
    { language: 'nn', text: 'Du får plass.\n\n⟦{{#if gebyr}}⟧\n\n{{/if}}\n\nHelsing oss' },
    {
      language: 'nn',
      text: 'Søknaden er {{#if ok}}innvilga{{else}}avslegen{{/if}}. {{#if vilkaar}}Det er vilkår, men ikkje fleire.⟦{{else}}⟧ {{/if}}',
    },
    { language: 'nn', text: 'Du får ikkje svar ⟦{% if hast %}⟧{% else %}før om tre veker{% endif %}.' },
    { language: 'nn', text: 'Du får ikkje plass. {{#if gebyr}}Det kostar {{beloep}} kroner.{{/if}}' },
    { language: 'nn', text: 'Du får {{#if dag}}{{dag}}{{else}}ein dag vi vel sjølve{{/if}}.' },
    { language: 'nn', text: 'Hei {{namn}}, du får ikkje plass no.' },
  ],
});
