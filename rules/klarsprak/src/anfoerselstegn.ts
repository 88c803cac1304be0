import { type Block, type Document, defineRule, isQuoted, nodeOf, type Span } from '@klarsyn/core';
import { isCodeLike } from './shared/code-like.ts';

/** A pair of straight marks round words. A mark after a digit stands for inches, and one between letters is none. */
const pair = /(?<![\p{L}\p{N}"«»“”=])"(?=[^\s"])([^"«»\n]{1,400})(?<=[^\s"(])"(?![\p{L}\p{N}"])/gu;

/** A name in a program or a data file: «harIkkeReelle», «2023-06-13T13:42», «id_token», «a.b». */
const coined = /^(?=\S+$)(?:.*(?:\p{Ll}\p{Lu}\p{Ll}|\d{4}-\d|[_/\\:=.]\S).*)$/u;

export default defineRule({
  id: 'klarsprak/anfoerselstegn',
  over: 'node',
  kinds: ['paragraph', 'heading', 'cell', 'caption', 'label'],
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Anførselstegnene er rette',
      why: 'Norsk har egne anførselstegn, «slik». De rette tegnene er laget for skrivemaskiner og kode, og viser ikke hvor sitatet begynner.',
      advice: 'Skriv «klarspråk». På PC med norsk tastatur: Alt + 0171 og Alt + 0187. I Word kan det rettes mens du skriver.',
    },
    nn: {
      title: 'Hermeteikna er rette',
      why: 'Norsk har eigne hermeteikn, «slik». Dei rette teikna er laga for skrivemaskiner og kode, og viser ikkje kvar sitatet byrjar.',
      advice: 'Skriv «klarspråk». På PC med norsk tastatur: Alt + 0171 og Alt + 0187. I Word kan det rettast medan du skriv.',
    },
  },
  sources: [{ title: 'Språkrådet: anførselstegn' }],
  messages: {
    nb: { straight: '{found} skal ha norske anførselstegn: «{words}».' },
    nn: { straight: '{found} skal ha norske hermeteikn: «{words}».' },
  },
  applies: ({ text }) => text.plain.includes('"'),
  check(block, { document }) {
    const { id: node, text } = block;
    if (isCodeLike(text.plain)) return [];
    return [...text.plain.matchAll(pair)].flatMap((match) => {
      const at = { node, start: match.index, end: match.index + match[0].length };
      const marks = [at.start, at.end - 1];
      if (coined.test(match[1] ?? '') || marks.some((mark) => isCode(document, block, mark)) || isInside(document, at)) return [];
      const [opening = 0, closing = 0] = marks;
      const edits = [
        { span: { node, start: opening, end: opening + 1 }, replacement: '«' },
        { span: { node, start: closing, end: closing + 1 }, replacement: '»' },
      ];
      return { message: 'straight', values: { found: match[0], words: match[1] ?? '' }, at, fix: { safe: true, edits } };
    });
  },
  examples: [
    { text: 'Vi kaller det ⟦"klarspråk"⟧ i dag.', becomes: 'Vi kaller det «klarspråk» i dag.' },
    { text: 'Hun sa: ⟦"Vi sender svaret i mai. Da er vi ferdige."⟧', becomes: 'Hun sa: «Vi sender svaret i mai. Da er vi ferdige.»' },
    { text: 'Ordene ⟦"vedtak"⟧ og ⟦"klage"⟧ må forklares.', becomes: 'Ordene «vedtak» og «klage» må forklares.' },
    { text: 'Vi kaller det «klarspråk» i dag.' },
    { text: 'Skjermen er 24" bred og 13" høy.', note: 'Tommer er ikke anførselstegn.' },
    { markdown: 'Skriv `lang="nb"` i koden.', note: 'Kode.' },
    { language: 'nn', text: 'Vi kallar det ⟦"klarspråk"⟧ i dag.', becomes: 'Vi kallar det «klarspråk» i dag.' },
    { language: 'nn', text: 'Ho sa: ⟦"Vi sender ikkje svaret før i mai."⟧', becomes: 'Ho sa: «Vi sender ikkje svaret før i mai.»' },
    { language: 'nn', text: 'Orda ⟦"vedtak"⟧ og ⟦"klage"⟧ må forklarast.', becomes: 'Orda «vedtak» og «klage» må forklarast.' },
    { language: 'nn', text: 'Vi kallar det «klarspråk» i dag.' },
    { language: 'nn', text: 'Skjermen er 24" brei og 13" høg.' },
    { language: 'nn', markdown: 'Skriv `lang="nn"` i koden, ikkje i teksten.' },
    { text: 'Fila begynner med "navn": "Kari".', note: 'Det er data, og ikke et sitat.' },
  ],
});

/** True when a character of a block stands in code. */
function isCode(document: Document, { text }: Block, at: number): boolean {
  const piece = text.pieces.find(({ start, length }) => start <= at && at < start + length);
  return piece !== undefined && ['code', 'field'].includes(nodeOf(document, piece.node).kind);
}

/** True when the pair stands inside another quotation. */
const isInside = (document: Document, at: Span): boolean => isQuoted(document, { ...at, start: at.start - 1, end: at.end + 1 });
