import { type Document, defineRule, type Profile } from '@klarsyn/core';
import { appealsIn } from './shared/appeal.ts';
import { closingOf } from './shared/closing.ts';
import { isFreeVoice } from './shared/free.ts';
import { accountOf, isPublic } from './shared/genre.ts';
import { linesOf } from './shared/lines.ts';
import { partyPattern } from './shared/parties.ts';
import { statesRole } from './shared/role-statement.ts';
import { personNames, type Spoken, speakerAt, spokenIn } from './shared/speakers.ts';
import { isMayor } from './shared/titles.ts';

export default defineRule({
  id: 'avsender/uklar-ordfoererrolle',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'warning',
  tags: ['ROLE-MAYOR-PARTY', 'SEED-SOR-05', 'SEED-MOD-14'],
  docs: {
    nb: {
      title: 'Ordføreren taler for partiet uten å si det',
      why: 'Ordføreren taler for hele kommunen. Når hun taler for partiet, skal leseren få vite det.',
      advice: 'Si rollen: «Jeg sier dette som leder i Fjordvik Høyre, ikke som ordfører». Partiets sak hører hjemme i partiets kanaler.',
    },
    nn: {
      title: 'Ordføraren talar for partiet utan å seie det',
      why: 'Ordføraren talar for heile kommunen. Når ho talar for partiet, skal lesaren få vite det.',
      advice:
        'Sei rolla: «Eg seier dette som leiar i Fjordvik Høgre, ikkje som ordførar». Saka til partiet høyrer heime i kanalane til partiet.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Modum kommune: når ordføreren uttaler seg som partipolitiker, skal det komme klart fram' },
  ],
  messages: {
    nb: { found: 'Ordføreren taler for partiet («{words}»), men sier det ikke.' },
    nn: { found: 'Ordføraren talar for partiet («{words}»), men seier det ikkje.' },
  },
  applies: (document) => isPublic(document) && !isFreeVoice(document),
  check(document, { profile }) {
    const lines = linesOf(document);
    const text = lines.map((line) => line.text).join('\n');
    if (!isMayor(text) || statesRole(text, profile) || isOfParty(document, profile)) return undefined;
    const mayors = namesOfMayors(text);
    for (const { line, speakers } of spokenIn(document)) {
      const cue = partyCue(line.text, profile);
      if (cue === undefined || !isByMayor(document, { line, speakers, mayors, at: line.text.indexOf(cue) })) continue;
      const start = line.span.end - line.text.length + line.text.indexOf(cue);
      return { message: 'found', values: { words: cue }, at: { ...line.span, start, end: start + cue.length } };
    }
    return undefined;
  },
  examples: [
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding 4. mai 2027\n\n– ⟦Vi i Arbeiderpartiet⟧ har fått gjennomslag, sier ordfører Liv Strand.',
    },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Fjordvik kommune\n⟦Partiet mitt⟧ har sørget for ny skole.\nHilsen ordfører Liv Strand',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>Ny bro</h1><p>– ⟦Oss i Høyre⟧ kan dere stole på, sier varaordfører Per Vik.</p>',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\nOrdfører Liv Strand (Ap) åpnet broen lørdag.',
      note: 'Partiet i parentes er vanlig.',
    },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Liv Strand\nJeg skriver dette som leder i Fjordvik Høyre, ikke som ordfører: Vi i Høyre vil senke skatten.',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– Vi i Høyre er uenige, sier gruppeleder Per Vik.\n\n– Saken er avgjort, sier ordfører Liv Strand.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding 4. mai 2027\n\n– ⟦Vi i Arbeidarpartiet⟧ har ikkje gitt oss, seier ordførar Liv Strand.',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Fjordvik kommune\n⟦Partiet mitt⟧ har ikkje gløymt skulen.\nHelsing ordførar Liv Strand',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>Ny bru</h1><p>– ⟦Oss i Høgre⟧ svik ikkje, seier varaordførar Per Vik.</p>',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\nOrdførar Liv Strand (Ap) opna brua laurdag, ikkje søndag.',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Konto: Liv Strand\nEg skriv dette som leiar i Fjordvik Høgre, ikkje som ordførar: Vi i Høgre vil senke skatten.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Pressemelding\n\n– Vi i Høgre er ikkje samde, seier gruppeleiar Per Vik.\n\n– Saka er avgjord, seier ordførar Liv Strand.',
    },
  ],
});

/** A line in which the mayor signs, or that says that the text is the mayor's: «Liv Strand, ordfører», «Ordførerens spalte». */
const signature =
  /^(?:\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){1,3},?\s+(?:vara)?ordfør[ea]r(?:en)?(?:[ ,.]|$).{0,60}|(?:vara)?ordfør[ea]r(?:ens|en sin|en si)?\s+(?:spalte|hjørne|blogg|tale|hilsen|helsing|innlegg|leserbrev|lesarbrev).*)$/iu;

/** True for a post from the account of a party: there the role is plain. */
const isOfParty = (document: Document, profile: Profile): boolean =>
  new RegExp(`(?<![\\p{L}-])${partyPattern(profile)}`, 'u').test(accountOf(document) ?? '');

/** Words with which somebody speaks for a party; a party in brackets after a name is only news. */
function partyCue(text: string, profile: Profile): string | undefined {
  const party = partyPattern(profile);
  const cue = new RegExp(
    [
      String.raw`(?<![\p{L}-])(?:[Vv]i|[Oo]ss)\s+i\s+(?:\p{Lu}\p{L}+\s)?(?:${party}|partiet(?!\p{L}))`,
      String.raw`(?<!\p{L})(?:[Mm]itt parti|[Pp]artiet mitt|[Vv]årt parti|[Pp]artiet vårt|[Mm]ine partifeller|[Pp]artifellene mine|[Vv]årt partiprogram|[Pp]artiprogrammet vårt|[Pp]rogrammet vårt|[Vv]algløftene våre|[Vv]allovnadene våre|[Vv]alløftet vårt)(?!\p{L})`,
      String.raw`(?<![\p{L}-])${party}\s+og\s+(?:jeg|eg)(?!\p{L})`,
      String.raw`(?<!\p{L})(?:[Mm]ed|[Ff]or)\s+oss\s+i\s+${party}`,
      String.raw`(?<!\p{L})(?:seier|siger|gjennomslag)\s+for\s+(?:\p{Lu}\p{L}+\s)?${party}`,
    ].join('|'),
    'u',
  ).exec(text)?.[0];
  const appeal = appealsIn(text, profile)[0];
  return cue ?? (appeal === undefined ? undefined : text.slice(appeal.start, appeal.end));
}

/** Names that stand with the title: «ordfører Liv Strand», «Liv Strand, ordfører». Also the surname alone. */
function namesOfMayors(text: string): readonly string[] {
  const beside = [...text.matchAll(/.{0,40}(?<![\p{L}-])(?:vara)?ordfør[ea]r(?:en)?(?![\p{L}-])[^.\n]{0,40}/giu)].flatMap(([near]) =>
    personNames(near),
  );
  return beside.flatMap((name) => [name, name.split(' ').at(-1) ?? name]);
}

/** True when the mayor says it: as the one quoted there, as the one who signs, or as the account. */
function isByMayor(
  document: Document,
  { line, speakers, mayors, at }: Spoken & { readonly mayors: readonly string[]; readonly at: number },
): boolean {
  const speaker = speakerAt(speakers, at);
  if (speaker?.title !== undefined) return isMayor(speaker.title.text);
  if (speaker?.name !== undefined) return mayors.includes(speaker.name);
  if (speaker !== undefined && mayors.some((name) => line.text.includes(name))) return true;
  if (isMayor(line.text)) return true;
  const signatures = linesOf(document).flatMap(({ text }) => (signature.test(text) ? [text] : []));
  const signed = [accountOf(document) ?? '', ...(closingOf(document)?.lines ?? []).map(({ text }) => text), ...signatures].join('\n');
  return isMayor(signed) || mayors.some((name) => signed.includes(name));
}
