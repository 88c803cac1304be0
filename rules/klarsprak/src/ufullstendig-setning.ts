import { defineRule, isQuoted } from '@klarsyn/core';
import { roomOf } from './shared/where.ts';
import { lowerOf, setOf, spanOf } from './shared/words.ts';

/** Words that no sentence can end with: something must come after them. In nynorsk «og» may stand last, for «òg». */
const open = setOf('eller samt at å fordi hvis dersom viss ifølge ifølgje vedrørende vedrørande angående angåande iht iht.');
/** Prepositions of more than one word. */
const phrases =
  /(?<!\p{L})(?:på grunn av|i henhold til|i forbindelse med|i samband med|med hensyn til|med omsyn til|når det gjelder|når det gjeld|for så vidt gjelder|for så vidt gjeld|i løpet av|ved hjelp av|i tillegg til|på vegne av|på vegner av|i stedet for|i staden for)\.$/iu;

const relative = /(?<!\p{L})(?:som|der|hvem|kven|hva|kva)(?!\p{L})[^,.;]*\.?$|^(?:se|les|sjå)\s/iu;

export default defineRule({
  id: 'klarsprak/ufullstendig-setning',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Setningen slutter før den er ferdig',
      why: 'Leseren venter på noe som ikke kommer. Ofte er det en flettetekst som mangler, eller noe som er strøket.',
      advice: 'Skriv setningen ferdig, eller stryk det siste ordet.',
    },
    nn: {
      title: 'Setninga sluttar før ho er ferdig',
      why: 'Lesaren ventar på noko som ikkje kjem. Ofte er det ein flettetekst som manglar, eller noko som er stroke.',
      advice: 'Skriv setninga ferdig, eller stryk det siste ordet.',
    },
  },
  sources: [{ title: 'Språkrådet: skriveråd' }],
  messages: {
    nb: { cut: 'Setningen slutter med «{word}». Noe mangler.' },
    nn: { cut: 'Setninga sluttar med «{word}». Noko manglar.' },
  },
  check(sentence, context) {
    const { tokens, plain, language } = sentence;
    const last = tokens.length - 2;
    const word = lowerOf(tokens[last]);
    if (tokens.at(-1)?.form !== '.' || last < 2 || tokens[last]?.form !== word) return undefined;
    if (!open.has(word) && !(word === 'og' && language === 'nb') && !phrases.test(plain)) return undefined;
    if (roomOf(context.document, sentence) !== 'paragraph') return undefined;
    // «… kommunen du søker på vegne av.»: the relative clause has its object before it.
    if (phrases.test(plain) && relative.test(plain)) return undefined;
    const at = spanOf(sentence, last, last + 1);
    return isQuoted(context.document, at) ? undefined : { message: 'cut', values: { word }, at };
  },
  examples: [
    { text: 'Du må sende oss skjemaet ⟦og.⟧' },
    { text: 'Vi har vurdert søknaden din når det ⟦gjelder.⟧' },
    { text: 'Vi ber om at du sender oss kvitteringen ⟦eller.⟧' },
    { text: 'Du må sende oss skjemaet.' },
    { text: 'Hvem er du sammen med, og hva kommer det av?', note: 'Preposisjoner kan stå sist.' },
    { text: 'Ta med pass og førerkort.' },
    { language: 'nn', text: 'Du må sende oss skjemaet ⟦eller.⟧' },
    { language: 'nn', text: 'Vi har vurdert søknaden din når det ⟦gjeld.⟧' },
    { language: 'nn', text: 'Avtalen gjeld ikkje frå 1. mai ⟦fordi.⟧' },
    { language: 'nn', text: 'Du må sende oss skjemaet.' },
    { text: 'Skriv navnet på barnet som du søker på vegne av.', note: 'Leddsetningen har det den trenger.' },
    { language: 'nn', text: 'Kven er du saman med, og kva kjem det av?' },
    { language: 'nn', text: 'Ta med pass og førarkort.' },
  ],
});
