import { defineRule } from '@klarsyn/core';
import { isFreeVoice } from './shared/free.ts';
import { genreOf } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';
import { hasMandate, organisationPattern, speakerAt, spokenIn } from './shared/speakers.ts';
import { speaksFor, titlesIn } from './shared/titles.ts';

export default defineRule({
  id: 'avsender/ikke-talsperson',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'warning',
  tags: ['ROLE-SPOKES-NOTALLOWED', 'SEED-SOR-13', 'SEED-MOD-16', 'SEED-SKI-12', 'SEED-ASK-17'],
  docs: {
    nb: {
      title: 'Noen taler for kommunen uten å ha rollen',
      why: 'Leseren tror at kommunen har ment det. Det er ordføreren, kommunedirektøren eller den de har pekt ut, som taler for kommunen.',
      advice: 'La den som har rollen, si det, eller skriv «etter fullmakt fra kommunedirektøren». Profilen sier hvem som er talspersoner.',
    },
    nn: {
      title: 'Nokon talar for kommunen utan å ha rolla',
      why: 'Lesaren trur at kommunen har meint det. Det er ordføraren, kommunedirektøren eller den dei har peikt ut, som talar for kommunen.',
      advice:
        'La den som har rolla, seie det, eller skriv «etter fullmakt frå kommunedirektøren». Profilen seier kven som er talspersonar.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Ski kommune: virksomhetsleder beslutter hvem som uttaler seg' },
    { title: 'Kommunikasjonsstrategien til Sørum kommune: hvem som har kontakt med pressen' },
  ],
  messages: {
    nb: {
      speaks: '{title} taler på vegne av kommunen, uten at det står etter hvilken fullmakt.',
      contact: '{title} er satt opp som kontakt for pressen, men profilen sier at andre har den rollen.',
    },
    nn: {
      speaks: '{title} talar på vegner av kommunen, utan at det står etter kva fullmakt.',
      contact: '{title} er sett opp som kontakt for pressa, men profilen seier at andre har den rolla.',
    },
  },
  applies: (document) => /^(?:press|page|post)$/.test(genreOf(document) ?? '') && !isFreeVoice(document),
  check(document, { profile }) {
    const onBehalf = new RegExp(String.raw`(?<!\p{L})på veg(?:ne|ner) av\s+${organisationPattern(profile)}`, 'iu');
    const spoken = spokenIn(document).flatMap(({ line, speakers }) => {
      const match = onBehalf.exec(line.text);
      if (match === null || hasMandate(line.text)) return [];
      const speaker = speakerAt(speakers, match.index);
      const title = speaker?.title ?? titlesIn(line.text.slice(0, match.index))[0];
      if (title === undefined || title.level === 'union' || !/^(?:facts|nobody|party|self)$/.test(speaksFor(title, speaker?.name, profile)))
        return [];
      if (title.level === 'elected' && profile.roleScope.elected === 'none') return [];
      const start = line.span.end - line.text.length + match.index;
      const at = { ...line.span, start, end: start + match[0].length };
      return [{ message: 'speaks', values: { title: sentenceCase(title.text) }, at } as const];
    });
    const pressRoles = profile.roles.filter(({ press }) => press === true);
    if (genreOf(document) !== 'press' || pressRoles.length === 0) return spoken;
    const contacts = linesOf(document).flatMap((line) => {
      const title = /^(?:presse)?kontakt/iu.test(line.text) ? titlesIn(line.text)[0] : undefined;
      const isAllowed = profile.roles.find((role) => title?.text.toLowerCase().startsWith(role.title.toLowerCase()))?.press !== false;
      if (title === undefined || isAllowed) return [];
      return [{ message: 'contact', values: { title: sentenceCase(title.text) }, at: line.span, severity: 'hint' } as const];
    });
    return [...spoken, ...contacts];
  },
  examples: [
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– ⟦På vegne av Fjordvik kommune⟧ beklager jeg, sier vaktmester Jon Bø.',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– Jeg sier unnskyld ⟦på vegne av kommunen⟧, sier rådgiver Kari Moe.',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>Branntilløp</h1><p>– ⟦På vegne av kommunen⟧ takker jeg brannvesenet, sier lærer Per Vik.</p>',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– På vegne av Fjordvik kommune beklager jeg, sier ordfører Liv Strand.',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– På vegne av Fjordvik kommune og etter fullmakt fra kommunedirektøren beklager jeg, sier vaktmester Jon Bø.',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' }, spokespersons: [{ name: 'Jon Bø', title: 'vaktmester' }] },
      text: 'Pressemelding\n\n– På vegne av kommunen beklager jeg, sier vaktmester Jon Bø.',
      note: 'Profilen har pekt ham ut.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– ⟦På vegner av Fjordvik kommune⟧ orsakar eg, seier vaktmeister Jon Bø. Det skulle ikkje skje.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– Eg seier orsak ⟦på vegner av kommunen⟧, ikkje meir, seier rådgjevar Kari Moe.',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>Ikkje brann</h1><p>– ⟦På vegner av kommunen⟧ takkar eg brannvesenet, seier lærar Per Vik.</p>',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– På vegner av Fjordvik kommune seier eg orsak, det skulle ikkje skje, seier ordførar Liv Strand.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– På vegner av kommunen og etter fullmakt frå kommunedirektøren seier eg orsak, seier vaktmeister Jon Bø, ikkje andre.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\nVaktmeister Jon Bø har ikkje vore på jobb.',
    },
  ],
});

const sentenceCase = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1);
