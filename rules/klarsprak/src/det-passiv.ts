import { type Analysis, defineRule, type Fix, isQuoted, type Sentence, type Span } from '@klarsyn/core';
import { isApology } from './shared/apology.ts';
import { impersonals } from './shared/impersonal.ts';
import { timesDu } from './shared/reader.ts';
import { isTechnical } from './shared/technical.ts';
import { lowerOf, setOf, spanOf, textOf } from './shared/words.ts';

const det = /(?<!\p{L})det(?!\p{L})/iu;

export default defineRule({
  id: 'klarsprak/det-passiv',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: '«Det» med passiv skjuler hvem som handler',
      why: 'Leseren får ikke vite hvem som skal gjøre noe: er det jeg, kommunen eller noen andre.',
      advice: 'Skriv hvem som handler: «Vi viser til …», «Du må dokumentere …».',
    },
    nn: {
      title: '«Det» med passiv skjuler kven som handlar',
      why: 'Lesaren får ikkje vite kven som skal gjere noko: er det eg, kommunen eller nokon andre.',
      advice: 'Skriv kven som handlar: «Vi viser til …», «Du må dokumentere …».',
    },
  },
  sources: [{ title: 'Digdirs språkprofil, prinsipp 4: aktive verb' }, { title: 'Språkrådet: skriveråd' }],
  messages: {
    nb: { passive: '«{found}» sier ikke hvem som gjør det.' },
    nn: { passive: '«{found}» seier ikkje kven som gjer det.' },
  },
  check(sentence, context) {
    if (!det.test(sentence.plain) || isApology(sentence)) return undefined;
    return impersonals(sentence).flatMap(({ first, last, verb }) => {
      if (
        isTold(sentence, first, last, context.analysis) ||
        (isTechnical(context.document) && ofMachines.test(lowerOf(sentence.tokens[verb])))
      )
        return [];
      const at = spanOf(sentence, first, last);
      if (isQuoted(context.document, at)) return [];
      const found = textOf(sentence, at);
      const fix = fixOf(at, found);
      return { message: 'passive', values: { found }, at, ...(fix !== undefined && { fix }) };
    });
  },
  examples: [
    { text: '⟦Det vises⟧ til søknaden din.', becomes: 'Vi viser til søknaden din.' },
    { text: '⟦Det må også vurderes⟧ om du har rett til plass.' },
    { text: 'Videre ⟦kreves det⟧ at du er over 18 år.' },
    { text: 'Til slutt ⟦skal det leveres⟧ en rapport.' },
    { text: 'I fjor ⟦ble det innført⟧ nye regler for parkering.' },
    { text: 'Nå ⟦er det utarbeidet⟧ en plan for parken.' },
    { text: 'Vi viser til søknaden din.' },
    { text: 'Av søkeren kreves det god helse.', note: 'Her står det hvem.' },
    { text: 'Det finnes to skoler, og det synes vi er bra.', note: 'Ikke alle ord på -es er passiv.' },
    { text: 'Fyll ut skjemaet. Det kan sendes på e-post.', note: '«Det» er skjemaet.' },
    { text: 'Det ble besluttet at vi stenger veien.', note: 'avsender/beslutning-uten-aktoer tar denne.' },
    { text: 'Skjemaet brukes av mange, og det er enkelt.' },
    {
      text: 'Vi krever det samme av alle. På møtet vedtas det nye reglementet av rådet.',
      note: '«Det nye reglementet» er ikke et tomt «det».',
    },
    { text: 'I loven står det: «Det skal føres protokoll.»', note: 'Sitater er andres ord.' },
    { language: 'nn', text: '⟦Det varslast⟧ skriftleg om saka.' },
    { language: 'nn', text: '⟦Det må òg vurderast⟧ om du har rett til plass.' },
    { language: 'nn', text: '⟦Det skal sendast⟧ ei melding til dei føresette.' },
    { language: 'nn', text: 'Vi varslar deg skriftleg om saka.' },
    { language: 'nn', text: 'Det finst to skular, og det kan lykkast.' },
    { language: 'nn', text: 'Fyll ut skjemaet. Det kan sendast på e-post.' },
    { language: 'nn', text: 'Det er lett å søkje, og det kostar ikkje noko.' },
  ],
});

/** True for what once happened, in a text that speaks to nobody: «det ble stjålet en bil». Of a decision the reader asks who made it. */
function isTold({ tokens }: Sentence, first: number, last: number, analysis: Analysis): boolean {
  if (timesDu(analysis) > 0) return false;
  const words = tokens.slice(first, last + 1).map(lowerOf);
  return words.some((word) => past.has(word)) && !words.some((word) => decisions.test(word));
}
const past = setOf('ble blei vart var blitt vorte');
const decisions = /^(?:innfør|vedt|bestem|fastse|endr|gjort|gjennomfør|arbeid|sett|lagt)/u;

/** What systems do by themselves. */
const ofMachines =
  /^(?:valider|sjekk|gjøre|gjerast|registrer|gjennomfør|utfør|opprett|lag|vis|bruk|nytt|send|generer|hent|returner|funnet|etterspør|kall|skriv)/u;

/** The set phrases that have one active form. */
const actives: Readonly<Record<string, string>> = { 'det vises': 'vi viser', 'det bes': 'vi ber', 'det visast': 'vi viser' };

function fixOf(span: Span, found: string): Fix | undefined {
  const active = actives[found.toLowerCase()];
  if (active === undefined) return undefined;
  const replacement = /^\p{Lu}/u.test(found) ? active.charAt(0).toUpperCase() + active.slice(1) : active;
  return { safe: false, edits: [{ span, replacement }] };
}
