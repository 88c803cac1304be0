import { defineRule, isQuoted } from '@klarsyn/core';
import { mainAfterClause } from './shared/late-main.ts';
import { isProse } from './shared/where.ts';
import { spanOf, textOf } from './shared/words.ts';

export default defineRule({
  id: 'klarsprak/komma-som-setning',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Det mangler komma etter leddsetningen',
      why: 'Uten komma ser ikke leseren hvor vilkåret slutter og resten begynner.',
      advice: 'Sett komma etter en leddsetning først i setningen: «Når du har svart, får du vedtak.»',
    },
    nn: {
      title: 'Det manglar komma etter leddsetninga',
      why: 'Utan komma ser ikkje lesaren kvar vilkåret sluttar og resten byrjar.',
      advice: 'Set komma etter ei leddsetning først i setninga: «Når du har svart, får du vedtak.»',
    },
  },
  sources: [{ title: 'Språkrådet: kommareglene' }],
  messages: {
    nb: { comma: 'Det mangler komma mellom leddsetningen og resten: «{found}».' },
    nn: { comma: 'Det manglar komma mellom leddsetninga og resten: «{found}».' },
  },
  check(sentence, context) {
    const verb = mainAfterClause(sentence);
    if (verb === undefined || !isProse(context.document, sentence)) return undefined;
    const at = spanOf(sentence, verb - 1, verb);
    if (isQuoted(context.document, at)) return undefined;
    const gap = { ...at, start: sentence.tokens[verb - 1]?.span.end ?? at.start, end: sentence.tokens[verb]?.span.start ?? at.end };
    return {
      message: 'comma',
      values: { found: textOf(sentence, at) },
      at,
      fix: { safe: false, edits: [{ span: gap, replacement: ', ' }] },
    };
  },
  examples: [
    { text: 'Når du har ⟦svart får⟧ du et vedtak.', becomes: 'Når du har svart, får du et vedtak.' },
    { text: 'Har du ⟦spørsmål kan⟧ du ringe oss.', becomes: 'Har du spørsmål, kan du ringe oss.' },
    {
      text: 'Hvis du flytter til en annen ⟦kommune sender⟧ vi saken dit.',
      becomes: 'Hvis du flytter til en annen kommune, sender vi saken dit.',
    },
    { text: 'Når du har svart, får du et vedtak.' },
    { text: 'Når kan du komme til oss?' },
    { text: 'Om sommeren har vi stengt, og da kan du ringe.', note: 'Ingen leddsetning først.' },
    { text: 'Har du husket det du må ta med?' },
    { language: 'nn', text: 'Når du har ⟦svart får⟧ du eit vedtak.', becomes: 'Når du har svart, får du eit vedtak.' },
    { language: 'nn', text: 'Har du ⟦spørsmål kan⟧ du ringje oss.', becomes: 'Har du spørsmål, kan du ringje oss.' },
    {
      language: 'nn',
      text: 'Dersom du flyttar til ein annan ⟦kommune sender⟧ vi saka dit.',
      becomes: 'Dersom du flyttar til ein annan kommune, sender vi saka dit.',
    },
    { language: 'nn', text: 'Når du har svart, får du eit vedtak.' },
    { language: 'nn', text: 'Når kan du kome til oss?' },
    { language: 'nn', text: 'Om sommaren har vi stengt, og då kan du ikkje kome.' },
  ],
});
