import { defineRule, isQuoted } from '@klarsyn/core';
import { has, lowerOf, posOf, setOf, spanOf, textOf } from './shared/words.ts';

const no = setOf('ikke ikkje aldri ingen');
/** Adjectives with «u-» that «ikke» turns round. */
const negative =
  setOf(`uvanlig uvanleg usannsynlig usannsynleg umulig umogleg uenig usamd uenige usamde ulovlig ulovleg unødvendig unødvendige unødig uvesentlig uvesentleg uvesentlige
  ubetydelig ubetydeleg ubetydelige urimelig urimeleg utenkelig utenkjeleg ukjent uviktig urelevant urelevante uaktuelt uaktuell`);
const cheap = /(?<!\p{L})(?:ikke|ikkje|aldri|ingen)\s/iu;
const furthest = 12;

export default defineRule({
  id: 'klarsprak/doble-negasjoner',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'To nektinger i samme setning',
      why: 'Leseren må regne ut hva som gjelder når den ene nektingen snur den andre.',
      advice: 'Si hva som gjelder: «Du må ha legeerklæring for å søke.»',
    },
    nn: {
      title: 'To nektingar i same setning',
      why: 'Lesaren må rekne ut kva som gjeld når den eine nektinga snur den andre.',
      advice: 'Sei kva som gjeld: «Du må ha legeerklæring for å søkje.»',
    },
  },
  sources: [
    {
      title: 'plainlanguage.gov: Avoid double negatives',
      url: 'https://www.plainlanguage.gov/guidelines/concise/avoid-double-negatives-and-exceptions-to-exceptions/',
    },
    { title: 'KS: klarspråk' },
  ],
  messages: {
    nb: { twice: '«{found}» nekter to ganger. Si hva som gjelder.' },
    nn: { twice: '«{found}» nektar to gonger. Sei kva som gjeld.' },
  },
  check(sentence, context) {
    const { tokens, plain } = sentence;
    if (!cheap.test(plain)) return undefined;
    const first = tokens.findIndex((token, at) => no.has(lowerOf(token)) && secondAfter(at) !== undefined);
    const last = first < 0 ? undefined : secondAfter(first);
    if (last === undefined) return undefined;
    const span = spanOf(sentence, first, last);
    if (isQuoted(context.document, span)) return undefined;
    // «Ikke uvanlig» may be meant as it stands: neither usual nor unusual.
    const weight = last === first + 1 ? ({ severity: 'hint' } as const) : {};
    return { message: 'twice', values: { found: textOf(sentence, span) }, at: span, ...weight };

    /** True for a subject: «med mindre du bor her», and not «med mindre betalt». */
    function opensClause(at: number): boolean {
      const token = tokens[at];
      if (lowerOf(token) === 'enn') return false;
      return (
        /^(?:PRON|PROPN|DET)$/.test(posOf(token)) ||
        token?.kind === 'field' ||
        (posOf(token) === 'NOUN' && (has(token, 'Definite=Def') || has(token, 'Number=Plur')))
      );
    }

    /** The last token of the negation that turns the first one round: «ikke … uten å», «ikke … med mindre», «ikke uvanlig». */
    function secondAfter(from: number): number | undefined {
      if (negative.has(lowerOf(tokens[from + 1]))) return from + 1;
      if (lowerOf(tokens[from + 1]) === 'en' || lowerOf(tokens[from + 1]) === 'ein') return undefined;
      for (let at = from + 1; at < Math.min(tokens.length, from + furthest); at += 1) {
        const word = lowerOf(tokens[at]);
        const next = lowerOf(tokens[at + 1]);
        if ((word === 'uten' || word === 'utan') && (next === 'å' || next === 'at')) return at + 1;
        if (word === 'med' && next === 'mindre' && opensClause(at + 2)) return at + 1;
        if (/^[.;:!?–(]$/.test(word) || (word === ',' && next !== 'med')) return undefined;
        if (word === 'men' || word === 'og') return undefined;
      }
      return undefined;
    }
  },
  examples: [
    { text: 'Du kan ⟦ikke søke uten å⟧ ha legeerklæring.' },
    { text: 'Det er ⟦ikke uvanlig⟧ å vente i fire uker.' },
    { text: 'Vi gir ⟦ikke støtte med mindre⟧ du bor i kommunen.' },
    { text: 'Du trenger legeerklæring for å søke.' },
    { text: 'Du kan ikke søke nå, men du kan søke uten å ha fast jobb.' },
    { text: 'Du bør ikke møte med mindre enn ti minutter til avgang.' },
    { text: 'Det skal ikke være mulig å ende med mindre utbetalt pensjon.' },
    { text: 'Si hva som skjer hvis du ikke svarer, uten å true.', note: '«Uten» hører til «si».' },
    { language: 'nn', text: 'Du kan ⟦ikkje søkje utan å⟧ ha legeerklæring.' },
    { language: 'nn', text: 'Det er ⟦ikkje uvanleg⟧ å vente i fire veker.' },
    { language: 'nn', text: 'Vi gir ⟦ikkje støtte med mindre⟧ du bur i kommunen.' },
    { language: 'nn', text: 'Du treng legeerklæring for å søkje.' },
    { language: 'nn', text: 'Du kan ikkje søkje no, men du kan søkje utan å ha fast jobb.' },
    { language: 'nn', text: 'Du kan søkje heile året, ikkje berre i mai.' },
  ],
});
