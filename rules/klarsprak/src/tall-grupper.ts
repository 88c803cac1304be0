import { type Document, defineRule, type Sentence } from '@klarsyn/core';
import { inThrees, units } from './shared/number.ts';
import { findInProse, hasDigit, isRunning } from './shared/prose.ts';

const alone = String.raw`(?<![\p{L}\p{N}.,§/:-])(?<!§\s?|(?<!\p{L})(?:punkt|pkt\.?|kapittel|kap\.?|nr\.?|versjon|artikkel|gnr\.?|bnr\.?)\s)`;
const after = String.raw`(?=(?:,\d\d?)?\s(?:${units.join('|')})(?!\p{L})|,[-–])`;
const money = String.raw`(?<=(?<!\p{L})kr\.?\s?)`;
/** Thousands with a full stop, or five digits or more in one run where a unit or «kr» shows that they are an amount. */
const wrong = new RegExp(
  `${alone}(?:${[
    String.raw`[1-9]\d{0,2}(?:\.\d{3})*\.000(?![\p{N}/:-]|[.,]\d{3})`,
    String.raw`[1-9]\d{0,2}(?:\.\d{3})+${after}`,
    String.raw`${money}[1-9]\d{0,2}(?:\.\d{3})+(?![\p{N}/:-]|\.\d)`,
    String.raw`[1-9]\d{4,9}${after}`,
    String.raw`${money}[1-9]\d{4,9}(?![\p{N}/:-]|\.\d)`,
  ].join('|')})`,
  'giu',
);

export default defineRule({
  id: 'klarsprak/tall-grupper',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Det store tallet er ikke delt med mellomrom',
      why: 'Tre og tre siffer med mellomrom er lette å lese. Punktum kan leses som komma, og et langt tall uten mellomrom må du telle.',
      advice: 'Skriv «10 000 kroner» med hardt mellomrom, så tallet blir på én linje. Tall med fire siffer kan stå uten mellomrom.',
    },
    nn: {
      title: 'Det store talet er ikkje delt med mellomrom',
      why: 'Tre og tre siffer med mellomrom er lette å lese. Punktum kan lesast som komma, og eit langt tal utan mellomrom må du telje.',
      advice: 'Skriv «10 000 kroner» med hardt mellomrom, så talet blir på éi linje. Tal med fire siffer kan stå utan mellomrom.',
    },
  },
  sources: [
    { title: 'Språkrådet: tall, tid, dato', url: 'https://sprakradet.no/godt-og-korrekt-sprak/rettskriving-og-grammatikk/tall-tid-dato/' },
    { title: 'DFØ: skriveregler' },
  ],
  messages: {
    nb: { grouping: '«{found}» er lettere å lese med mellomrom: «{right}».' },
    nn: { grouping: '«{found}» er lettare å lese med mellomrom: «{right}».' },
  },
  applies: hasDigit,
  check(sentence, context) {
    const hits = findInProse(sentence, wrong, context).filter(({ match }) => !isLabel(sentence, match, context.document));
    return hits.map(({ match, span }) => {
      const right = inThrees(match[0]);
      const fix = { safe: true, edits: [{ span, replacement: right }] };
      return { message: 'grouping', values: { found: match[0], right }, at: span, fix };
    });
  },
  examples: [
    { text: 'Du får ⟦10.000⟧ kroner i støtte.', becomes: 'Du får 10\u00a0000 kroner i støtte.' },
    { text: 'Kommunen har ⟦23500⟧ innbyggere.', becomes: 'Kommunen har 23\u00a0500 innbyggere.' },
    { text: 'Depositumet er kr ⟦1.250.000⟧.', becomes: 'Depositumet er kr 1\u00a0250\u00a0000.' },
    {
      markdown: '| Vare | Pris |\n| --- | --- |\n| Kort | kr. ⟦1.250⟧,- |',
      becomes: '| Vare | Pris |\n| --- | --- |\n| Kort | kr. 1\u00a0250,- |',
    },
    { text: 'Du får 10 000 kroner, eller 2500 kroner i måneden.' },
    { text: 'Saken har nummer 20241234, og postnummeret er 0150 Oslo.', note: 'Et nummer er ikke et beløp.' },
    { text: 'Se punkt 1.100 i planen.' },
    { text: 'Garasjen er 2,500 meter lang, og tomta er 1.5 mål.' },
    { language: 'nn', text: 'Du får ⟦10.000⟧ kroner i støtte.', becomes: 'Du får 10\u00a0000 kroner i støtte.' },
    { language: 'nn', text: 'Kommunen har ⟦23500⟧ innbyggjarar.', becomes: 'Kommunen har 23\u00a0500 innbyggjarar.' },
    { language: 'nn', text: 'Du må ikkje betale meir enn kr ⟦12500⟧.', becomes: 'Du må ikkje betale meir enn kr 12\u00a0500.' },
    { language: 'nn', text: 'Du får 10 000 kroner, eller 2500 kroner i månaden.' },
    { language: 'nn', text: 'Saka har nummer 20241234, og postnummeret er 5750 Odda.' },
    { language: 'nn', text: 'Les punkt 1.100 i planen, ikkje heile planen.' },
  ],
});

/** True for an amount written as on a label, «kr. 1.250,-»: in running text `kr-format` mends all of it. */
const isLabel = (sentence: Sentence, match: RegExpExecArray, document: Document): boolean =>
  isRunning(sentence, document) &&
  (/^,[-–—]/.test(sentence.plain.slice(match.index + match[0].length)) ||
    /kr\.\s?$/i.test(sentence.plain.slice(Math.max(0, match.index - 5), match.index)));
