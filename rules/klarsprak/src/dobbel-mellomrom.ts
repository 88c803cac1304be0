import { defineRule } from '@klarsyn/core';
import { findInProse } from './shared/prose.ts';

/** Two spaces between words, or space before a sign that belongs to the word before. Three or more are a way to set up columns. */
const gaps =
  /(?<=[\p{L}\p{N},;:.!?»)])(?<!\s) {2}(?=[\p{L}\p{N}«(§])|(?<=[\p{L}\p{N}»)])[ \u00a0]+(?=[,.;:!?](?:\s*$|\s+[\p{L}«]))(?!\.\.|:\s?[)(])/gu;
const columns = /\S {3,}\S|\t/;

export default defineRule({
  id: 'klarsprak/dobbel-mellomrom',
  over: 'sentence',
  languages: ['nb', 'nn'],
  formats: ['text', 'markdown', 'html', 'page', 'docx', 'odt'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Det er et mellomrom for mye',
      why: 'To mellomrom lager hull i linja, og et mellomrom foran punktum eller komma kan flytte tegnet til neste linje.',
      advice: 'Slett det som er til overs. Skal noe stå under hverandre, bruk en tabell.',
    },
    nn: {
      title: 'Det er eit mellomrom for mykje',
      why: 'To mellomrom lagar hol i linja, og eit mellomrom framfor punktum eller komma kan flytte teiknet til neste linje.',
      advice: 'Slett det som er til overs. Skal noko stå under kvarandre, bruk ein tabell.',
    },
  },
  sources: [{ title: 'Språkrådet: skriveregler' }, { title: 'Klarspråkhjelpen (Nav)', url: 'https://github.com/navikt/spraksjekk' }],
  messages: {
    nb: { double: 'Her er det to mellomrom etter hverandre.', before: 'Det er mellomrom foran «{sign}».' },
    nn: { double: 'Her er det to mellomrom etter kvarandre.', before: 'Det er mellomrom framfor «{sign}».' },
  },
  applies: ({ plain }) => / {2}|[ \u00a0][,.;:!?]/.test(plain) && !columns.test(plain),
  check(sentence, context) {
    return findInProse(sentence, gaps, context).map(({ match, span }) => {
      const next = sentence.plain.charAt(match.index + match[0].length);
      const isBefore = /[,.;:!?]/.test(next);
      const at = { ...span, start: span.start - 1, end: span.end + 1 };
      const edits = [{ span, replacement: isBefore ? '' : ' ' }];
      return { message: isBefore ? 'before' : 'double', values: { sign: next }, at, fix: { safe: true, edits } };
    });
  },
  examples: [
    { text: 'Du kan søk⟦e .⟧', becomes: 'Du kan søke.' },
    { text: 'Husk pas⟦s ,⟧ førerkort og kvittering.', becomes: 'Husk pass, førerkort og kvittering.' },
    { docx: [{ text: 'Du ka⟦n  s⟧øke hele året.' }] },
    { text: 'Kommer d⟦u ?⟧', becomes: 'Kommer du?' },
    { text: 'Du kan søke. Vi svarer, og du kan klage.' },
    { text: 'Vi venter på svar ... og venter litt til.' },
    { docx: [{ text: 'Navn:    Kari        Alder:    12' }] },
    { language: 'nn', text: 'Du kan søkj⟦e .⟧', becomes: 'Du kan søkje.' },
    { language: 'nn', text: 'Hugs pas⟦s ,⟧ førarkort og kvittering.', becomes: 'Hugs pass, førarkort og kvittering.' },
    { language: 'nn', docx: [{ text: 'Du ka⟦n  s⟧økje heile året.' }] },
    { language: 'nn', text: 'Du kan søkje. Vi svarar, og du kan klage.' },
    { language: 'nn', text: 'Vi ventar på svar ... og ventar litt til.' },
    { language: 'nn', docx: [{ text: 'Namn:    Kari        Alder:    12' }] },
  ],
});
