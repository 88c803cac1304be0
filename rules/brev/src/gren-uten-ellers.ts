import { type Condition, defineRule } from '@klarsyn/core';
import { type ControlField, conditionsIn, fieldsIn, wordConditionsIn } from './shared/template.ts';

export default defineRule({
  id: 'brev/gren-uten-ellers',
  over: 'document',
  severity: 'warning',
  docs: {
    nb: {
      title: 'Setningen i malen mangler et «ellers»',
      why: 'Når betingelsen ikke slår til, faller en del av setningen bort, og resten gir ikke mening.',
      advice:
        'Legg til teksten som da skal stå, med {{else}} eller som siste del av IF-feltet i Word, eller legg hele setningen inn i betingelsen.',
    },
    nn: {
      title: 'Setninga i malen manglar eit «elles»',
      why: 'Når vilkåret ikkje slår til, fell ein del av setninga bort, og resten gir ikkje meining.',
      advice:
        'Legg til teksten som då skal stå, med {{else}} eller som siste del av IF-feltet i Word, eller legg heile setninga inn i vilkåret.',
    },
  },
  sources: [{ title: 'Observert i kommunale brevmaler' }],
  messages: {
    nb: { missing: 'Når «{condition}» ikke slår til, slutter det med «{before}». Det finnes ingen annen gren.' },
    nn: { missing: 'Når «{condition}» ikkje slår til, sluttar det med «{before}». Det finst inga anna grein.' },
  },
  check(document) {
    const inText = conditionsIn(fieldsIn(document)).whole.flatMap((condition) => {
      const before = hangingBefore(condition);
      const { span, control } = condition.open;
      return before === undefined ? [] : [{ span, condition: control.condition, before }];
    });
    const inWord = wordConditionsIn(document).flatMap(({ block, span, condition, written }) => {
      const before = written === 1 ? hangingWord(block.text.plain, span.start, span.end) : undefined;
      return before === undefined ? [] : [{ span, condition, before }];
    });
    return [...inText, ...inWord].map(({ span, ...values }) => ({ message: 'missing' as const, at: span, values }));
  },
  examples: [
    { text: 'Søknaden din er ⟦{{#if ok}}⟧innvilget{{/if}}.' },
    { text: 'Vi har ⟦{% if avslag %}⟧avslått{% endif %} søknaden din.' },
    { text: 'Du må betale innen ⟦{{#if frist}}⟧{{frist}}{{/if}}.' },
    { text: 'Søknaden din er {{#if ok}}innvilget{{else}}avslått{{/if}}.' },
    { text: 'Vi har fått søknaden din{{#if dato}} datert {{dato}}{{/if}}.', note: 'Setningen er hel uten grenen.' },
    { text: 'Du får plass. {{#if gebyr}}Det koster {{beloep}} kroner.{{/if}}' },
    { text: 'Vedlegg til {{#each saker}}{{navn}}, {{/each}}', note: 'En liste er ingen betingelse.' },
    { language: 'nn', text: 'Søknaden din er ⟦{{#if ok}}⟧innvilga{{/if}}.' },
    { language: 'nn', text: 'Vi har ⟦{% if avslag %}⟧avslege{% endif %} søknaden din.' },
    { language: 'nn', text: 'Du må betale innan ⟦{{#if frist}}⟧{{frist}}{{/if}}.' },
    { language: 'nn', text: 'Søknaden din er {{#if ok}}innvilga{{else}}ikkje innvilga{{/if}}.' },
    { language: 'nn', text: 'Vi har fått søknaden din{{#if dato}} datert {{dato}}{{/if}}.' },
    { language: 'nn', text: 'Du får ikkje plass. {{#if gebyr}}Det kostar {{beloep}} kroner.{{/if}}' },
  ],
});

/** Words that a sentence cannot end with: what they bind to comes after. Both forms of Norwegian. */
const hanging =
  /(?<![\p{L}\p{N}])(?:er|var|blir|vart|har|hadde|kan|skal|vil|må|å|at|og|eller|som|en|ein|et|eit|innen|innan|til|fra|frå|av|på|om|i|med|ved|for|etter|før|under|over|mellom|uten|utan|hos|mot)$/iu;

/** The word before an if without an else, in one block, where the sentence cannot do without what the branch holds. */
function hangingBefore({ open, elses, close }: Condition<ControlField>): string | undefined {
  if (elses.length > 0 || !/^(?:if|unless)$/.test(open.control.word) || close.block.id !== open.block.id) return undefined;
  return hangingWord(open.block.text.plain, open.span.start, close.span.end);
}

/** The word before characters [start, end) of a text, where the sentence cannot do without them. */
function hangingWord(plain: string, start: number, end: number): string | undefined {
  const before = hanging.exec(plain.slice(0, start).trimEnd())?.[0];
  if (before === undefined) return undefined;
  return endsHere(plain.slice(end)) || !isPreposition(before) ? before : undefined;
}

const endsHere = (rest: string): boolean => /^\s*(?:[.!?,;:]|$)/.test(rest);
/** After a preposition, what follows the branch may be what it binds to: «til {{#if a}}hele {{/if}}familien». */
const isPreposition = (word: string): boolean => !/^(?:er|var|blir|vart|har|hadde|kan|skal|vil|må)$/i.test(word);
