import { defineRule } from '@klarsyn/core';
import { hardSpace } from './shared/number.ts';
import { findInProse } from './shared/prose.ts';

const amount = String.raw`(?<![\p{L}\p{N}/-])(?<number>\d+(?:[.,]\d+)?)`;
const end = String.raw`(?![\p{L}\p{N}]|[-–]\p{L})`;
const glued = new RegExp(`${amount}[%‰]${end}`, 'gu');
const signed = new RegExp(String.raw`${amount}\s?%${end}`, 'gu');

export default defineRule({
  id: 'klarsprak/prosent',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { write: 'tegn' as 'tegn' | 'ord' },
  docs: {
    nb: {
      title: 'Prosenten er skrevet på en uvant måte',
      why: 'Prosenttegnet står for et helt ord. Derfor har det mellomrom foran, som ordet ville hatt.',
      advice: 'Skriv «10 %» med hardt mellomrom, eller «10 prosent».',
    },
    nn: {
      title: 'Prosenten er skriven på ein uvand måte',
      why: 'Prosentteiknet står for eit heilt ord. Difor har det mellomrom framfor, som ordet ville hatt.',
      advice: 'Skriv «10 %» med hardt mellomrom, eller «10 prosent».',
    },
  },
  sources: [
    { title: 'Språkrådet: tall, tid, dato', url: 'https://sprakradet.no/godt-og-korrekt-sprak/rettskriving-og-grammatikk/tall-tid-dato/' },
  ],
  messages: {
    nb: { space: '«{found}» skrives med mellomrom: «{right}».', word: '«{found}» skrives med ord her: «{right}».' },
    nn: { space: '«{found}» skal ha mellomrom: «{right}».', word: 'Skriv «{found}» med ord her: «{right}».' },
  },
  applies: ({ plain }) => /[%‰]/.test(plain),
  check(sentence, context) {
    const asWord = context.options.write === 'ord';
    return findInProse(sentence, asWord ? signed : glued, context).map(({ match, span }) => {
      const [found] = match;
      const number = match.groups?.['number'] ?? '';
      const right = `${number}${hardSpace}${asWord ? 'prosent' : found.slice(-1)}`;
      const edit = { span: { ...span, start: span.start + number.length }, replacement: right.slice(number.length) };
      return { message: asWord ? 'word' : 'space', values: { found, right }, at: span, fix: { safe: !asWord, edits: [edit] } };
    });
  },
  examples: [
    { text: 'Du får ⟦10%⟧ rabatt.', becomes: 'Du får 10\u00a0% rabatt.' },
    { text: 'Renta er ⟦4,5%⟧, og gebyret er ⟦2%⟧.', becomes: 'Renta er 4,5\u00a0%, og gebyret er 2\u00a0%.' },
    { text: 'Grensen er ⟦0,2‰⟧.', becomes: 'Grensen er 0,2\u00a0‰.' },
    { options: { write: 'ord' }, text: 'Du får ⟦10 %⟧ rabatt.', becomes: 'Du får 10\u00a0prosent rabatt.' },
    { text: 'Du får 10 % rabatt, altså ti prosent.' },
    { text: 'Hun har en 80%-stilling.', note: 'En sammensetning er ett ord.' },
    { text: 'Se https://fjordvik.example/s%C3%B8k%20n%C3%A5 for mer.' },
    { language: 'nn', text: 'Du får ⟦10%⟧ rabatt.', becomes: 'Du får 10\u00a0% rabatt.' },
    { language: 'nn', text: 'Renta er ikkje over ⟦4,5%⟧.', becomes: 'Renta er ikkje over 4,5\u00a0%.' },
    { options: { write: 'ord' }, language: 'nn', text: 'Du får ikkje ⟦10 %⟧ rabatt.', becomes: 'Du får ikkje 10\u00a0prosent rabatt.' },
    { language: 'nn', text: 'Du får 10 % rabatt, altså ti prosent.' },
    { language: 'nn', text: 'Ho har ei 80%-stilling.' },
    { language: 'nn', text: 'Sjå https://fjordvik.example/s%C3%B8k%20no for meir.' },
  ],
});
