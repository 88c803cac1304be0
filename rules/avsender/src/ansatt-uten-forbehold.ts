import { defineRule } from '@klarsyn/core';
import { isFreeVoice } from './shared/free.ts';
import { genreOf } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';
import { organisationPattern } from './shared/speakers.ts';
import { titlesIn } from './shared/titles.ts';

const opinion =
  /(?<!\p{L})(?:(?:jeg|eg)\s+(?:\p{L}+\s)?(?:mener|meiner|synes|synest|krever|krev|tror|trur|reagerer|reagerar)|(?:mener|meiner|synes|synest|krever|krev)\s+(?:jeg|eg)|(?<=(?:jeg|eg)\s+(?:er|jobber|jobbar|arbeider)\s[^.!?\n]{0,80}\s(?:og|men)\s)(?:mener|meiner|synes|synest|krever|krev|tror|trur))(?!\p{L})/iu;
const disclaimer =
  /(?<!\p{L})(?:(?:mine|eigne|egne|personlige|personlege)\s+(?:egne |eigne |personlige |personlege )?(?:meninger|meiningar|synspunkt(?:er)?)|(?:meningene|meiningane|synspunktene|synspunkta)\s+(?:\p{L}+\s)?er\s+(?:mine\s+)?(?:egne|eigne)|alle (?:meninger|meiningar) er (?:mine )?(?:egne|eigne)|som privatperson|privatperson|(?:ikke|ikkje)\s+(?:på veg(?:ne|ner) av|en uttalelse|ei fråsegn)|(?:min|mi)\s+(?:egen|eigen|eiga|personlige|personlege)\s+(?:mening|meining)|for egen regning|for eiga rekning|står for min egen|står for mi eiga)/iu;
const working: ReadonlySet<string> = new Set(['employee', 'caseworker', 'leader']);

export default defineRule({
  id: 'avsender/ansatt-uten-forbehold',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'hint',
  tags: ['ROLE-EMPLOYEE-PRIVATE', 'SEED-MOD-21', 'SEED-SKI-10', 'SEED-SKI-11'],
  docs: {
    nb: {
      title: 'En ansatt sier sin mening uten å si at den er egen',
      why: 'Ansatte kan si hva de mener. Nevner de stillingen sin, kan leseren tro at kommunen mener det samme. Regelen er av til noen slår den på.',
      advice: 'Legg til «Dette er mine personlige synspunkter». Den som er tillitsvalgt, verneombud eller varsler, trenger det ikke.',
    },
    nn: {
      title: 'Ein tilsett seier meininga si utan å seie at ho er eiga',
      why: 'Tilsette kan seie kva dei meiner. Nemner dei stillinga si, kan lesaren tru at kommunen meiner det same. Regelen er av til nokon slår han på.',
      advice: 'Legg til «Dette er mine personlege synspunkt». Den som er tillitsvald, verneombod eller varslar, treng det ikkje.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Ski kommune: den ansatte gir rollen sin klart til kjenne' },
    { title: 'Kommunikasjonsstrategien til Modum kommune: presiser at du uttaler deg som privatperson' },
  ],
  messages: {
    nb: { found: 'Her sier {title} sin mening, uten å si at den er egen.' },
    nn: { found: 'Her seier {title} meininga si, utan å seie at ho er eiga.' },
  },
  applies: (document) => /^(?:page|post)$/.test(genreOf(document) ?? '') && !isFreeVoice(document),
  check(document, { profile }) {
    const lines = linesOf(document);
    const text = lines.map((line) => line.text).join('\n');
    const isHere = new RegExp(`(?:${organisationPattern(profile)})(?!\\p{L})`, 'iu').test(text);
    if (disclaimer.test(text) || !isHere) return undefined;
    for (const line of lines) {
      const match = opinion.exec(line.text);
      const title =
        titlesIn(line.text).find(({ level }) => working.has(level)) ??
        titlesIn(text).find(({ level, start }) => working.has(level) && isOwn(text, start));
      if (match === null || title === undefined) continue;
      const start = line.span.end - line.text.length + match.index;
      return { message: 'found', values: { title: title.text }, at: { ...line.span, start, end: start + match[0].length } };
    }
    return undefined;
  },
  examples: [
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Jon Bø\nSom lærer i Fjordvik kommune ⟦mener jeg⟧ at politikerne lyver.',
    },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Kari Moe\nJeg er rådgiver i Fjordvik kommune. ⟦Jeg synes⟧ skolen bør flyttes.',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<p>Som helsesykepleier i kommunen ⟦mener jeg⟧ at tilbudet er for dårlig.</p>',
    },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Jon Bø\nJeg er lærer i Fjordvik kommune og mener skolen bør flyttes. Dette er mine personlige synspunkter.',
    },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Eva Dahl\nSom hovedtillitsvalgt mener jeg at bemanningen i Fjordvik kommune er for lav.',
      note: 'Tillitsvalgte taler fritt.',
    },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Eva Dahl\nSom verneombud i Fjordvik kommune varsler jeg om dårlig luft på skolen.',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Jon Bø\nSom lærar i Fjordvik kommune ⟦meiner eg⟧ at politikarane ikkje høyrer.',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Kari Moe\nEg er rådgjevar i Fjordvik kommune. ⟦Eg synest⟧ ikkje skulen bør flyttast.',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Kari Moe\nEg er lærar i Fjordvik kommune og ⟦meiner⟧ at skulen ikkje må leggjast ned.',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<p>Som helsesjukepleiar i kommunen ⟦meiner eg⟧ at tilbodet ikkje er godt nok.</p>',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Jon Bø\nEg er lærar i Fjordvik kommune og meiner skulen ikkje bør flyttast. Dette er mine personlege synspunkt.',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Eva Dahl\nSom hovudtillitsvald meiner eg at bemanninga i Fjordvik kommune ikkje er god nok.',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Eva Dahl\nSom verneombod i Fjordvik kommune varslar eg om luft som ikkje er god.',
    },
  ],
});

/** True for a title that somebody says of themselves: «jeg er lærer», «som lærer». */
const isOwn = (text: string, start: number): boolean =>
  /(?<!\p{L})(?:som|(?:jeg|eg) (?:er|jobber som|jobbar som|arbeider som))\s+(?:\p{L}+\s)?$/iu.test(text.slice(0, start));
