import { defineRule } from '@klarsyn/core';
import { isFreeVoice } from './shared/free.ts';
import { genreOf } from './shared/genre.ts';
import { hasMandate, organisationPattern, spokenIn } from './shared/speakers.ts';
import { speaksFor } from './shared/titles.ts';

const opinionVerb = /^(?:mener|meiner|synes|synest|krever|krev)$/;

export default defineRule({
  id: 'avsender/ansatt-mener-for-kommunen',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'hint',
  tags: ['SEED-MOD-19', 'SEED-SKI-13'],
  docs: {
    nb: {
      title: 'En ansatt sier hva kommunen mener',
      why: 'Ansatte kan gi fakta om arbeidet sitt. Hva kommunen mener, er det ledelsen og politikerne som sier.',
      advice: 'Skriv det som fakta, la lederen si det, eller skriv «etter fullmakt».',
    },
    nn: {
      title: 'Ein tilsett seier kva kommunen meiner',
      why: 'Tilsette kan gje fakta om arbeidet sitt. Kva kommunen meiner, er det leiinga og politikarane som seier.',
      advice: 'Skriv det som fakta, la leiaren seie det, eller skriv «etter fullmakt».',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Modum kommune: øvrige ansatte gir fakta om eget arbeidsområde' }],
  messages: {
    nb: { found: 'Her sier {title} hva kommunen mener.' },
    nn: { found: 'Her seier {title} kva kommunen meiner.' },
  },
  applies: (document) => /^(?:press|page)$/.test(genreOf(document) ?? '') && !isFreeVoice(document),
  check(document, { profile }) {
    const organisation = organisationPattern(profile);
    const says = new RegExp(
      String.raw`(?<!\p{L})${organisation}\s+(?:mener|meiner|krever|krev|synes|synest|vil ha|er imot|er for|er uenig|er usamd)(?!\p{L})`,
      'iu',
    );
    const ought = new RegExp(String.raw`(?<!\p{L})${organisation}\s+(?:bør|må|burde|måtte)(?!\p{L})`, 'iu');
    const onBehalf = new RegExp(String.raw`på veg(?:ne|ner) av\s+${organisation}`, 'iu');
    return spokenIn(document).flatMap(({ line, speakers }) => {
      const speaker = speakers.find(({ title }) => title !== undefined);
      const title = speaker?.title;
      if (title === undefined || hasMandate(line.text) || onBehalf.test(line.text)) return [];
      if ((title.level !== 'employee' && title.level !== 'caseworker') || speaksFor(title, speaker?.name, profile) !== 'facts') return [];
      const match = says.exec(line.text) ?? (opinionVerb.test(speaker?.verb ?? '') ? ought.exec(line.text) : null);
      if (match === null) return [];
      const start = line.span.end - line.text.length + match.index;
      const at = { ...line.span, start, end: start + match[0].length };
      return [{ message: 'found', values: { title: title.text }, at, certainty: 'review' } as const];
    });
  },
  examples: [
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– ⟦Kommunen mener⟧ at veien er trygg, sier ingeniør Per Vik.',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n⟦Kommunen bør⟧ bygge ny skole, mener lærer Jon Bø.',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<p>– ⟦Fjordvik kommune krever⟧ at staten betaler, sier rådgiver Kari Moe.</p>',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– Kommunen mener at veien er trygg, sier kommunedirektør Anne Haug.',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– Vi strør veien hver dag, sier ingeniør Per Vik.',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– Kommunen bør lytte, mener hovedtillitsvalgt Eva Dahl.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– ⟦Kommunen meiner⟧ at vegen ikkje er farleg, seier ingeniør Per Vik.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n⟦Kommunen bør⟧ ikkje byggje skule, meiner lærar Jon Bø.',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<p>– ⟦Fjordvik kommune krev⟧ at staten ikkje kuttar, seier rådgjevar Kari Moe.</p>',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– Kommunen meiner at vegen ikkje er farleg, seier kommunedirektør Anne Haug.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– Vi strør ikkje vegen kvar dag, seier ingeniør Per Vik.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– Kommunen bør ikkje vente, meiner hovudtillitsvald Eva Dahl.',
    },
  ],
});
