import {
  blocks,
  type Document,
  defineRule,
  formOfTag,
  isLetterKind,
  type LetterField,
  type PartialProfile,
  type Span,
} from '@klarsyn/core';
import { factOf, fieldNames, fieldOfLine, holdsFact, listed } from './shared/fields.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  contact: { visit: 'Torget 1' },
  letters: { head: ['date', 'our-reference', 'case-worker', 'phone'] },
} satisfies PartialProfile;
const visiting = { ...profile, letters: { head: ['date', 'visit'] } } satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/brevhode-avvik',
  over: 'document',
  needs: ['profile', 'kind'],
  severity: 'hint',
  tags: ['prove', 'PROF-DOCX-HEADER-FIELDS'],
  docs: {
    nb: {
      title: 'Brevhodet har feltene i en annen rekkefølge enn profilen',
      why: 'Leseren og arkivet finner dato og referanse når de alltid står på samme sted.',
      advice: 'Sett feltene i rekkefølgen fra profilen.',
    },
    nn: {
      title: 'Brevhovudet har felta i ei anna rekkjefølgje enn profilen',
      why: 'Lesaren og arkivet finn dato og referanse når dei alltid står på same stad.',
      advice: 'Set felta i rekkjefølgja frå profilen.',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (letters.head)' }],
  messages: {
    nb: { order: '{field} skal stå etter {after} i brevhodet.', missing: 'Brevhodet mangler {fields}.' },
    nn: { order: '{field} skal stå etter {after} i brevhovudet.', missing: 'Brevhovudet manglar {fields}.' },
  },
  applies: ({ kind }, { profile: { letters } }) => letters.head.length > 0 && kind !== undefined && isLetterKind(kind.value),
  check(document, { profile: known, analysis }) {
    const names = fieldNames[formOfTag(analysis.language.language) ?? 'nb'];
    const lines = headOf(document);
    const { head } = known.letters;
    const fields = lines.flatMap(({ text, span }) => {
      const field = fieldOfLine(text);
      return field !== undefined && head.includes(field) ? [{ field, span }] : [];
    });
    const wrong = fields.find(({ field }, at) => fields.slice(at + 1).some((later) => head.indexOf(later.field) < head.indexOf(field)));
    const text = lines.map((line) => line.text).join('\n');
    // Dates, references and case workers that are missing are the business of other rules.
    const missing = head.filter((field) => {
      const fact = onlyProfile.has(field) ? factOf(field, known) : undefined;
      return fact !== undefined && !holdsFact(text, fact);
    });
    if (missing.length > 0) return { message: 'missing', values: { fields: listed(missing.map((field) => names[field])) } };
    if (wrong === undefined) return undefined;
    const before = fields.findLast((later) => head.indexOf(later.field) < head.indexOf(wrong.field));
    return { message: 'order', values: { field: capital(names[wrong.field]), after: names[before?.field ?? 'date'] }, at: wrong.span };
  },
  examples: [
    { profile, kind: 'vedtak', text: '⟦Vår ref.: 2027/118⟧\nDato: 3. mars 2027\n\nVi har innvilget søknaden din.' },
    { profile, kind: 'avslag', text: 'Dato: 3. mars 2027\n⟦Saksbehandler: Kari Moe⟧\nVår ref.: 2027/118\n\nVi avslår søknaden din.' },
    { profile: visiting, kind: 'orientering', text: '⟦⟧Dato: 3. mars 2027\n\nVeien er stengt fra mandag.' },
    { profile, kind: 'vedtak', text: 'Dato: 3. mars 2027\nVår ref.: 2027/118\nSaksbehandler: Kari Moe\n\nVi har innvilget søknaden din.' },
    {
      profile,
      kind: 'vedtak',
      text: 'Dato: 3. mars 2027\n\nVi har innvilget søknaden din.',
      note: 'Felt som mangler, er en annen regels sak.',
    },
    { profile: visiting, kind: 'orientering', text: 'Dato: 3. mars 2027\nBesøk oss: Torget 1\n\nVeien er stengt fra mandag.' },
    { language: 'nn', profile, kind: 'vedtak', text: '⟦Vår ref.: 2027/118⟧\nDato: 3. mars 2027\n\nVi har ikkje innvilga søknaden din.' },
    {
      language: 'nn',
      profile,
      kind: 'avslag',
      text: 'Dato: 3. mars 2027\n⟦Saksbehandlar: Kari Moe⟧\nVår ref.: 2027/118\n\nVi avslår søknaden, og du får ikkje plass.',
    },
    { language: 'nn', profile: visiting, kind: 'orientering', text: '⟦⟧Dato: 3. mars 2027\n\nVegen er ikkje open frå måndag.' },
    {
      language: 'nn',
      profile,
      kind: 'vedtak',
      text: 'Dato: 3. mars 2027\nVår ref.: 2027/118\nSaksbehandlar: Kari Moe\n\nDu får ikkje plass.',
    },
    { language: 'nn', profile, kind: 'vedtak', text: 'Dato: 3. mars 2027\n\nDu får ikkje plass.' },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      kind: 'vedtak',
      text: 'Vår ref.: 2027/118\nDato: 3. mars 2027\n\nDu får ikkje plass.',
    },
  ],
});

/** Fields that no other rule asks for. */
const onlyProfile: ReadonlySet<LetterField> = new Set(['visit', 'post', 'web', 'email', 'hours', 'org-number']);
/** Lines that count as the head of a letter. */
const headLines = 16;

/** The first lines of a letter, to its heading or its first sentence. */
function headOf(document: Document): readonly { readonly text: string; readonly span: Span }[] {
  const lines = blocks(document).flatMap(({ id, kind, text: { plain } }) =>
    [...plain.matchAll(/[^\n]+/g)].map((match) => ({
      text: match[0],
      span: { node: id, start: match.index, end: match.index + match[0].length },
      isBody: kind === 'heading' || /\p{L}{2} \p{Ll}.*[.!?]$/u.test(match[0].trim()),
    })),
  );
  const end = lines.findIndex(({ isBody }) => isBody);
  return lines.slice(0, end < 0 ? headLines : Math.min(end, headLines));
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
