import { defineRule, isQuoted, type Sentence } from '@klarsyn/core';
import { isActOn } from './shared/av.ts';
import { isProse } from './shared/where.ts';
import { isFiniteVerb, lemmaOf, lowerOf, posOf, setOf, spanOf, textOf } from './shared/words.ts';

/** Nouns and verbs that pile an act on top: «behov for forlengelse av», «søke om overtakelse av». */
const heads =
  setOf(`behov frist krav anledning adgang mulighet høve mogleik ansvar plikt rutine retningslinje tillatelse løyve samtykke fullmakt vilkår søke be
  nødvendig sørge syte anmode ønske`);
const links = setOf('for om til ved');
const cheap = /(?:ing|inga|ingen|else|elsen|sjon|sjonen)\sav\s/u;

export default defineRule({
  id: 'klarsprak/nominaliseringstetthet',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { maxActs: 1 },
  docs: {
    nb: {
      title: 'Handlingene er gjort om til substantiv',
      why: 'Når verb blir til ord på -ing, -else og -sjon, forsvinner den som handler, og setningen blir tung.',
      advice: 'Bruk verb: «Du må sende inn skjemaet og betale gebyret.»',
    },
    nn: {
      title: 'Handlingane er gjorde om til substantiv',
      why: 'Når verb blir til ord på -ing, -else og -sjon, forsvinn den som handlar, og setninga blir tung.',
      advice: 'Bruk verb: «Du må sende inn skjemaet og betale gebyret.»',
    },
  },
  sources: [{ title: 'Språkrådet: Substantivtunge setningar' }, { title: 'Digdirs språkprofil, prinsipp 4: aktive verb' }],
  messages: {
    nb: { many: '{count} handlinger er gjort om til substantiv: «{found}».', piled: '«{found}» gjør en handling om til substantiv.' },
    nn: { many: '{count} handlingar er gjorde om til substantiv: «{found}».', piled: '«{found}» gjer ei handling om til substantiv.' },
  },
  check(sentence, context) {
    if (!cheap.test(sentence.plain) || !isProse(context.document, sentence) || !sentence.tokens.some(isFiniteVerb)) return undefined;
    const acts = closest(
      sentence,
      sentence.tokens.flatMap((_token, at) => (isActOn(sentence, at) ? [at] : [])),
    );
    const first = acts[0];
    const last = acts.at(-1);
    if (first === undefined || last === undefined) return undefined;
    const piled = acts.map((act) => headOf(sentence, act)).find((head) => head !== undefined && !isAsking(sentence, head));
    const isMany = new Set(acts.map((act) => lowerOf(sentence.tokens[act]))).size > context.options.maxActs;
    const from = isMany ? first : piled;
    if (from === undefined) return undefined;
    const end = isMany ? last : acts.find((act) => act > from && headOf(sentence, act) === from);
    const at = spanOf(sentence, from, (end ?? last) + 1);
    if (isQuoted(context.document, at)) return undefined;
    return { message: isMany ? 'many' : 'piled', values: { count: acts.length, found: textOf(sentence, at) }, at };
  },
  examples: [
    { text: 'Gebyret dekker ⟦behandling av søknaden og registrering av⟧ eiendommen.' },
    { text: 'Det er ⟦behov for forlengelse av⟧ avtalen.' },
    { text: '⟦Frist for innlevering av⟧ skjema er 1. mai.' },
    { text: 'Gebyret dekker at vi behandler søknaden og registrerer eiendommen.' },
    { text: 'Behandlingen av søknaden tar fire uker.', note: 'Ett slikt ord er greit.' },
    { text: 'Torget er en utvidelse av gata, en utvidelse av rommet mellom husene.', note: 'Samme ord to ganger er et grep.' },
    { text: 'Vi har en ordning for utleie av lokaler.' },
    { language: 'nn', text: 'Gebyret dekkjer ⟦behandling av søknaden og registrering av⟧ eigedomen.' },
    { language: 'nn', text: 'Det er ikkje ⟦behov for forlenging av⟧ avtalen.' },
    { language: 'nn', text: '⟦Frist for innlevering av⟧ skjema er 1. mai.' },
    { language: 'nn', text: 'Gebyret dekkjer at vi behandlar søknaden og registrerer eigedomen.' },
    { language: 'nn', text: 'Behandlinga av søknaden tek fire veker.' },
    { language: 'nn', text: 'Vi har ei ordning for utleige av lokale.' },
  ],
});

/** The longest row of acts that stand in one clause, close to each other. */
function closest({ tokens }: Sentence, acts: readonly number[]): readonly number[] {
  const rows: number[][] = [];
  for (const act of acts) {
    const row = rows.at(-1);
    const before = row?.at(-1) ?? Number.NEGATIVE_INFINITY;
    const isNear = act - before <= nearest && !tokens.slice(before, act).some((token) => isFiniteVerb(token) || posOf(token) === 'SCONJ');
    if (isNear && row !== undefined) row.push(act);
    else rows.push([act]);
  }
  return rows.reduce((longest, row) => (row.length > longest.length ? row : longest), rows[0] ?? []);
}

/** «Be om sletting av»: the act has a name in the law, and there is no shorter way to ask for it. */
const isAsking = ({ tokens }: Sentence, head: number): boolean => /^(?:be|ber|bad|bedt|bede)$/u.test(lowerOf(tokens[head]));

/** Tokens between two acts of one row. */
const nearest = 9;

/** The noun or verb that an act hangs on by a preposition: «behov for», «søke om». */
function headOf({ tokens }: Sentence, act: number): number | undefined {
  const link = posOf(tokens[act - 1]) === 'ADJ' ? act - 2 : act - 1;
  if (!links.has(lowerOf(tokens[link]))) return undefined;
  const head = lemmaOf(tokens[link - 1]) || lowerOf(tokens[link - 1]);
  return heads.has(head) || (posOf(tokens[link - 1]) === 'NOUN' && /(?:frist|krav|behov)$/u.test(head)) ? link - 1 : undefined;
}
