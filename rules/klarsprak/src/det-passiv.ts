import { defineRule, type Fix, type Form, isForm, type Span, type Token } from '@klarsyn/core';
import { isFinitePassive, isModal, isPassiveInfinitive } from './shared/passive.ts';

/** Words that may stand between the verb and its passive: «det må også vurderes». */
const between: ReadonlySet<string> = new Set(
  'ikke ikkje også òg derfor difor likevel først da då nå no i dag alltid bare berre særlig særleg helst normalt som regel uansett fortsatt framleis deretter samtidig eventuelt'.split(
    ' ',
  ),
);
/** Words that show that «det» stands alone, and is not «det nye bygget». */
const after =
  /^(?:til|om|at|for|en|ei|et|ein|eit|ikke|ikkje|også|opp|inn|ut|med|på|av|i|fra|frå|over|under|mot|når|hvis|dersom|[.,;:?!])$/u;
const furthest = 3;

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
  check(sentence) {
    const { tokens, language, span } = sentence;
    if (!isForm(language)) return undefined;
    return tokens.flatMap((token, at) => {
      if (token.kind !== 'word' || token.form.toLowerCase() !== 'det') return [];
      const reach = reachFrom(tokens, at, language);
      if (reach === undefined || isQuoted(tokens, at)) return [];
      const [first, last] = reach;
      const covered = { ...span, start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 };
      const found = sentence.plain.slice(covered.start - span.start, covered.end - span.start);
      const fix = fixOf(covered, found);
      return { message: 'passive', values: { found }, at: covered, ...(fix !== undefined && { fix }) };
    });
  },
  examples: [
    { text: '⟦Det vises⟧ til søknaden din.', becomes: 'Vi viser til søknaden din.' },
    { text: '⟦Det må også vurderes⟧ om du har rett til plass.' },
    { text: 'Videre ⟦kreves det⟧ at du er over 18 år.' },
    { text: 'Til slutt ⟦skal det leveres⟧ en rapport.' },
    { text: 'Vi viser til søknaden din.' },
    { text: 'Det finnes to skoler, og det synes vi er bra.', note: 'Ikke alle ord på -es er passiv.' },
    { text: 'Skjemaet brukes av mange, og det er enkelt.' },
    { text: 'Vi krever det samme av alle. Her behandles det nye reglementet.', note: '«Det nye reglementet» er ikke et tomt «det».' },
    { language: 'nn', text: '⟦Det varslast⟧ skriftleg om saka.' },
    { language: 'nn', text: '⟦Det må òg vurderast⟧ om du har rett til plass.' },
    { language: 'nn', text: '⟦Det skal sendast⟧ ei melding til dei føresette.' },
    { language: 'nn', text: 'Vi varslar deg skriftleg om saka.' },
    { language: 'nn', text: 'Det finst to skular, og det kan lykkast.' },
    { language: 'nn', text: 'Det er lett å søkje, og det kostar ikkje noko.' },
  ],
});

/** The first and last token of an impersonal passive round the «det» at a place. */
function reachFrom(tokens: readonly Token[], at: number, form: Form): readonly [number, number] | undefined {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const inverted = isModal(before) ? passiveAfter(tokens, at + 1, form) : undefined;
  if (inverted !== undefined) return [at - 1, inverted];
  if (isFinitePassive(next, form)) return [at, at + 1];
  if (isFinitePassive(before, form)) return next !== undefined && after.test(next.form.toLowerCase()) ? [at - 1, at] : undefined;
  const verb = isModal(next) ? passiveAfter(tokens, at + 2, form) : undefined;
  return verb === undefined ? undefined : [at, verb];
}

function passiveAfter(tokens: readonly Token[], from: number, form: Form): number | undefined {
  for (let at = from; at <= from + furthest; at += 1) {
    const token = tokens[at];
    if (isPassiveInfinitive(token, form)) return at;
    if (token === undefined || !between.has(token.form.toLowerCase())) return undefined;
  }
  return undefined;
}

const isQuoted = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).findLast(({ form }) => form === '«' || form === '»')?.form === '«';

/** The set phrases that have one active form. */
const actives: Readonly<Record<string, string>> = { 'det vises': 'vi viser', 'det bes': 'vi ber', 'det visast': 'vi viser' };

function fixOf(span: Span, found: string): Fix | undefined {
  const active = actives[found.toLowerCase()];
  if (active === undefined) return undefined;
  const replacement = /^\p{Lu}/u.test(found) ? active.charAt(0).toUpperCase() + active.slice(1) : active;
  return { safe: false, edits: [{ span, replacement }] };
}
