import { defineRule } from '@klarsyn/core';
import { closingOf } from './shared/closing.ts';
import { genreOf } from './shared/genre.ts';
import { personNames } from './shared/speakers.ts';
import { titlesIn } from './shared/titles.ts';

/** «e.f.», «etter fullmakt», «på vegne av X», and «for X» at the start of a line. */
const byLeave = /(?<!\p{L})(?:e\.\s?f\.|ef\.|etter fullmakt|på fullmakt|med fullmakt)(?!\p{L})/iu;
const onBehalf = /(?<!\p{L})på veg(?:ne|ner) (?:av|for)(?!\p{L})/iu;
const body =
  /(?<!\p{L})(?:kommunen?|kommunedirektør\p{L}*|rådmann\p{L}*|ordfør[ea]r\p{L}*|kommunestyret|formannskapet|\p{L}*utvalg(?:et)?|\p{L}*utval(?:et)?|styret|\p{L}*rådet|\p{L}*nemnda?|enheten|eininga|avdelingen|avdelinga|\p{Lu}\p{L}+ (?:kommune|herad))(?!\p{L})/iu;

export default defineRule({
  id: 'avsender/fullmakt-ufullstendig',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEND-ONBEHALF-INCOMPLETE', 'SEED-MOD-20'],
  docs: {
    nb: {
      title: 'Fullmakten sier ikke hvem den er fra',
      why: 'Den som skriver etter fullmakt, skriver for noen. Leseren skal se begge.',
      advice: 'Skriv begge: «for kommunedirektøren e.f. Ole Vik, jurist».',
    },
    nn: {
      title: 'Fullmakta seier ikkje kven ho er frå',
      why: 'Den som skriv etter fullmakt, skriv for nokon. Lesaren skal sjå begge.',
      advice: 'Skriv begge: «for kommunedirektøren e.f. Ole Vik, jurist».',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Modum kommune: uttale seg på vegne av kommunen etter fullmakt' }],
  messages: {
    nb: { principal: 'Det står «{words}», men ikke hvem fullmakten er fra.', signer: 'Det står «{words}», men ikke hvem som skriver.' },
    nn: { principal: 'Det står «{words}», men ikkje kven fullmakta er frå.', signer: 'Det står «{words}», men ikkje kven som skriv.' },
  },
  applies: (document) => /^(?:letter|mail)$/.test(genreOf(document) ?? '') && closingOf(document) !== undefined,
  check(document) {
    const lines = closingOf(document)?.lines ?? [];
    const at = lines.findIndex(({ text }) => byLeave.test(text) || onBehalf.test(text));
    const line = lines[at];
    if (line === undefined || lines.some(({ hasField }) => hasField)) return undefined;
    const words = (byLeave.exec(line.text) ?? onBehalf.exec(line.text))?.[0] ?? '';
    const start = line.span.end - line.text.length + line.text.indexOf(words);
    const where = { ...line.span, start, end: start + words.length };
    const signers = lines.flatMap(({ text }) => personNames(text));
    const around = [lines[at - 1]?.text ?? '', line.text].join('\n').replace(words, '');
    const isNamed =
      body.test(around) || titlesIn(around).some(({ level }) => level !== 'caseworker' && level !== 'employee') || signers.length > 1;
    if (!isNamed) return { message: 'principal', values: { words }, at: where };
    return signers.length === 0 ? { message: 'signer', values: { words }, at: where } : undefined;
  },
  examples: [
    { kind: 'vedtak', text: 'Vedtaket står ved lag.\n\nMed vennlig hilsen\n⟦e.f.⟧\nOle Vik\nFjordvik kommune' },
    { kind: 'avslag', text: 'Vi avslår søknaden.\n\nHilsen\nOle Vik\njurist\n⟦etter fullmakt⟧' },
    { kind: 'e-post', text: 'Vi kommer tirsdag.\n\nVennlig hilsen\n⟦på vegne av⟧ kommunedirektøren\nFjordvik kommune' },
    { kind: 'vedtak', text: 'Vedtaket står ved lag.\n\nMed vennlig hilsen\nfor kommunedirektøren e.f.\nOle Vik\njurist' },
    { kind: 'avslag', text: 'Vi avslår søknaden.\n\nHilsen\nPå vegne av Fjordvik kommune\nOle Vik, jurist' },
    { kind: 'vedtak', text: 'Vi har innvilget søknaden din.\n\nMed vennlig hilsen\nOle Vik\njurist' },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Vedtaket står ved lag, og du får ikkje plass.\n\nMed venleg helsing\n⟦e.f.⟧\nOle Vik\nFjordvik kommune',
    },
    { language: 'nn', kind: 'avslag', text: 'Du får ikkje plass.\n\nHelsing\nOle Vik\njurist\n⟦etter fullmakt⟧' },
    {
      language: 'nn',
      kind: 'e-post',
      text: 'Vi kjem ikkje før tysdag.\n\nVenleg helsing\n⟦på vegner av⟧ kommunedirektøren\nFjordvik kommune',
    },
    { language: 'nn', kind: 'vedtak', text: 'Du får ikkje plass.\n\nMed venleg helsing\nfor kommunedirektøren e.f.\nOle Vik\njurist' },
    { language: 'nn', kind: 'avslag', text: 'Du får ikkje plass.\n\nHelsing\nPå vegner av Fjordvik kommune\nOle Vik, jurist' },
    { language: 'nn', kind: 'vedtak', text: 'Du får ikkje plass.\n\nMed venleg helsing\nOle Vik\njurist' },
  ],
});
