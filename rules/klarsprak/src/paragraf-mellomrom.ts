import { defineRule } from '@klarsyn/core';
import { findInProse } from './shared/prose.ts';

const glued = /(?<before>\p{L}\.?)?(?<signs>§{1,2}|§ §)(?<space>\s?)(?=\d)/gu;

export default defineRule({
  id: 'klarsprak/paragraf-mellomrom',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['SEED-ASK-25'],
  docs: {
    nb: {
      title: 'Paragraftegnet mangler mellomrom',
      why: 'Tegnet står for et helt ord. Uten mellomrom flyter lov og tall sammen.',
      advice: 'Skriv «§ 13». Bruk hardt mellomrom, så tegnet og tallet blir på samme linje. Flere paragrafer skrives «§§ 13 og 14».',
    },
    nn: {
      title: 'Paragrafteiknet manglar mellomrom',
      why: 'Teiknet står for eit heilt ord. Utan mellomrom flyt lov og tal saman.',
      advice: 'Skriv «§ 13». Bruk hardt mellomrom, så teiknet og talet blir på same linje. Fleire paragrafar skriv du «§§ 13 og 14».',
    },
  },
  sources: [{ title: 'Språkrådet: skriveregler' }],
  messages: {
    nb: {
      space: '«{found}» mangler mellomrom ved paragraftegnet.',
      double: '«{found}» skal ikke ha mellomrom mellom de to paragraftegnene.',
    },
    nn: {
      space: '«{found}» manglar mellomrom ved paragrafteiknet.',
      double: '«{found}» skal ikkje ha mellomrom mellom dei to paragrafteikna.',
    },
  },
  applies: ({ plain }) => plain.includes('§'),
  check(sentence, context) {
    return findInProse(sentence, glued, context).flatMap(({ match, span }) => {
      const { before = '', signs = '', space = '' } = match.groups ?? {};
      const isDouble = signs === '§ §';
      if (before === '' && space !== '' && !isDouble) return [];
      const start = span.start + before.length;
      const number = /^[\d-]*\d/.exec(sentence.plain.slice(span.end - sentence.span.start))?.[0] ?? '';
      const at = { ...span, start, end: span.end + number.length };
      const replacement = `${before === '' ? '' : '\u00a0'}${signs.replace(' ', '')}\u00a0`;
      const edit = { span: { ...span, start }, replacement };
      return {
        message: isDouble ? 'double' : 'space',
        values: { found: `${match[0].slice(before.length)}${number}` },
        at,
        fix: { safe: true, edits: [edit] },
      };
    });
  },
  examples: [
    { text: 'Se forvaltningsloven ⟦§13⟧.', becomes: 'Se forvaltningsloven §\u00a013.' },
    { text: 'Se ⟦§§14-6⟧ og 14-7.', becomes: 'Se §§\u00a014-6 og 14-7.' },
    { text: 'Vi viser til oppl.⟦§3-46⟧ i forskriften.', becomes: 'Vi viser til oppl.\u00a0§\u00a03-46 i forskriften.' },
    { text: 'Det står i ⟦§ § 3⟧ og 4.', becomes: 'Det står i §§\u00a03 og 4.' },
    { text: 'Se forvaltningsloven § 13.' },
    { text: 'Det står i §§ 3 og 4.' },
    { markdown: 'Skriv `§13` i søkefeltet.', note: 'Kode er ikke vår tekst.' },
    { language: 'nn', text: 'Sjå forvaltningslova ⟦§13⟧.', becomes: 'Sjå forvaltningslova §\u00a013.' },
    { language: 'nn', text: 'Sjå ⟦§§14-6⟧ og 14-7.', becomes: 'Sjå §§\u00a014-6 og 14-7.' },
    { language: 'nn', text: 'Det står i ⟦§ § 3⟧ og 4 i lova.', becomes: 'Det står i §§\u00a03 og 4 i lova.' },
    { language: 'nn', text: 'Sjå forvaltningslova § 13.' },
    { language: 'nn', text: 'Det står i §§ 3 og 4 i lova.' },
    { language: 'nn', text: 'Paragrafen er ikkje endra.' },
  ],
});
