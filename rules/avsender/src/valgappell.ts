import { type Document, defineRule, type Profile } from '@klarsyn/core';
import { appealsIn } from './shared/appeal.ts';
import { isFreeVoice } from './shared/free.ts';
import { accountOf, genreOf, isPublic } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';

export default defineRule({
  id: 'avsender/valgappell',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'error',
  tags: ['ROLE-PARTY-ON-MUNI', 'SEED-MOD-14'],
  docs: {
    nb: {
      title: 'Oppfordring til å stemme på et parti i kommunens kanal',
      why: 'Kommunen er for alle, uansett hvem de stemmer på. Kanalene kan ikke brukes i en valgkamp.',
      advice: 'Ta det bort. Nøytral informasjon om valget kan stå: når, hvor og hvordan.',
    },
    nn: {
      title: 'Oppmoding om å røyste på eit parti i kanalen til kommunen',
      why: 'Kommunen er for alle, same kven dei røystar på. Kanalane kan ikkje brukast i ein valkamp.',
      advice: 'Ta det bort. Nøytral informasjon om valet kan stå: når, kvar og korleis.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Modum kommune: ordføreren som partipolitiker' }],
  messages: {
    nb: { found: 'Her ber kommunen folk stemme på et parti: «{words}».' },
    nn: { found: 'Her ber kommunen folk røyste på eit parti: «{words}».' },
  },
  applies: (document, { profile }) => isPublic(document) && isOurChannel(document, profile) && !isFreeVoice(document),
  check(document, { profile }) {
    return linesOf(document).flatMap(({ text, span }) => {
      const offset = span.end - text.length;
      return appealsIn(text, profile).map(({ start, end }) => {
        const at = { ...span, start: offset + start, end: offset + end };
        return { message: 'found', values: { words: text.slice(start, end) }, at } as const;
      });
    });
  },
  examples: [
    { kind: 'innlegg', profile: { name: { official: 'Fjordvik kommune' } }, text: 'Konto: Fjordvik kommune\n⟦Stem på Høyre⟧ mandag!' },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– ⟦Gi stemmen din til Arbeiderpartiet⟧, sier ordfører Liv Strand.',
    },
    { kind: 'artikkel', profile: { name: { official: 'Fjordvik kommune' } }, html: '<h1>Valget</h1><p>⟦Godt valg for Senterpartiet⟧!</p>' },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Fjordvik kommune\nVi ⟦oppfordrer alle til å stemme Høyre⟧.',
    },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Fjordvik kommune\nHusk å forhåndsstemme på rådhuset.',
    },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Liv Strand\nStem på Høyre mandag!',
      note: 'Kontoen er hennes egen.',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<p>Du kan stemme på Høyre, Venstre, Rødt og sju andre lister.</p>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<p>Plakaten «Stem på Høyre» må tas ned etter valget.</p>',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Fjordvik kommune\n⟦Røyst på Høgre⟧ måndag, ikkje tysdag!',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– ⟦Gje røysta di til Arbeidarpartiet⟧, seier ordførar Liv Strand. Ho vil ikkje seie meir.',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>Valet er ikkje over</h1><p>⟦Godt val for Senterpartiet⟧!</p>',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Fjordvik kommune\nHugs å førehandsrøyste på rådhuset, ikkje vent.',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Liv Strand\nRøyst på Høgre, ikkje andre!',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<p>Du kan røyste på Høgre, Venstre, Raudt og sju andre lister, ikkje fleire.</p>',
    },
  ],
});

/** True for what the municipality publishes: press releases, pages, and posts from an account of its own or from none that is named. */
function isOurChannel(document: Document, { name, social }: Profile): boolean {
  const account = genreOf(document) === 'post' ? accountOf(document)?.toLowerCase() : undefined;
  if (account === undefined) return true;
  const ours = [name.official, ...name.allowed, ...social.map((one) => one.account)].filter((one) => one !== '');
  return ours.some((one) => account.includes(one.toLowerCase())) || /(?:kommune|herad)/.test(account);
}
