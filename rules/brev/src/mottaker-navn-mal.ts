import { blocks, type Document, defineRule, type Span } from '@klarsyn/core';
import { conditionsIn, fieldsIn } from './shared/template.ts';

export default defineRule({
  id: 'brev/mottaker-navn-mal',
  aliases: ['klarsprak/mottaker-navn-mal'],
  over: 'document',
  severity: 'warning',
  docs: {
    nb: {
      title: 'Et flettefelt er tomt eller ikke lukket',
      why: 'Fagsystemet kan ikke fylle ut feltet. Da står klammene igjen i brevet, eller en del av brevet blir borte.',
      advice: 'Skriv navnet på feltet, og sjekk at hver klamme og hver betingelse som åpnes, også lukkes.',
    },
    nn: {
      title: 'Eit flettefelt er tomt eller ikkje lukka',
      why: 'Fagsystemet kan ikkje fylle ut feltet. Då står klammene att i brevet, eller ein del av brevet blir borte.',
      advice: 'Skriv namnet på feltet, og sjekk at kvar klamme og kvart vilkår som blir opna, òg blir lukka.',
    },
  },
  sources: [{ title: 'Observert i kommunale brevmaler' }],
  messages: {
    nb: {
      empty: 'Flettefeltet har ikke noe navn.',
      unclosed: 'Flettefeltet blir ikke lukket.',
      open: 'Betingelsen «{condition}» blir ikke lukket.',
      close: 'Feltet lukker en betingelse som ikke er åpnet.',
    },
    nn: {
      empty: 'Flettefeltet har ikkje noko namn.',
      unclosed: 'Flettefeltet blir ikkje lukka.',
      open: 'Vilkåret «{condition}» blir ikkje lukka.',
      close: 'Feltet lukkar eit vilkår som ikkje er opna.',
    },
  },
  check(document) {
    const fields = fieldsIn(document);
    const loose = conditionsIn(fields).loose.map(({ control: { does, condition }, span }) =>
      does === 'open' ? ({ message: 'open', at: span, values: { condition } } as const) : ({ message: 'close', at: span } as const),
    );
    const spans = fields.map(({ span }) => span);
    return [...loose, ...brokenIn(document, spans)];
  },
  examples: [
    { text: 'Hei ⟦{{ }}⟧, du får plass.' },
    { text: 'Hei ⟦{{⟧fornavn}, du får plass.' },
    { text: 'Hei {{navn}}. ⟦{{#if gebyr}}⟧Det koster {{beloep}} kroner.' },
    { text: 'Du får plass.⟦{% endif %}⟧ Hilsen {enhet}' },
    { text: 'Hei {{fornavn}}, du får plass fra {{dato}}.' },
    { text: '{{#if gebyr}}Det koster {{beloep}} kroner.{{/if}}' },
    { text: 'Skriv {navn} slik, og ikke «navn».' },
    { language: 'nn', text: 'Hei ⟦{{ }}⟧, du får ikkje plass.' },
    { language: 'nn', text: 'Hei ⟦{{⟧fornamn}, du får ikkje plass.' },
    { language: 'nn', text: 'Hei {{namn}}. ⟦{{#if gebyr}}⟧Det kostar {{beloep}} kroner.' },
    { language: 'nn', text: 'Hei {{fornamn}}, du får plass frå {{dato}}.' },
    { language: 'nn', text: '{{#if gebyr}}Det kostar {{beloep}} kroner.{{/if}}' },
    { language: 'nn', text: 'Skriv {namn} slik, og ikkje «namn».' },
  ],
});

/** Braces without a name, and double braces that nobody closes. */
function brokenIn(document: Document, fields: readonly Span[]) {
  const byNode = Map.groupBy(fields, ({ node }) => node);
  return blocks(document).flatMap((block) => {
    if (!block.text.plain.includes('{{')) return [];
    const own = (byNode.get(block.id) ?? []).toSorted((one, other) => one.start - other.start);
    // Both come in their order: a field that began before may still go on.
    let [next, end] = [0, 0];
    return [...block.text.plain.matchAll(/\{\{[ \u00a0]*\}\}|\{\{/g)].flatMap((match) => {
      const span = { node: block.id, start: match.index, end: match.index + match[0].length };
      const isEmpty = match[0].endsWith('}');
      for (let field = own[next]; field !== undefined && field.start <= span.start; field = own[++next]) end = Math.max(end, field.end);
      const isField = span.end <= end;
      if (isField && !isEmpty) return [];
      return [{ message: isEmpty ? ('empty' as const) : ('unclosed' as const), at: span }];
    });
  });
}
