import { defineRule, type Fix, isQuoted, type Span, type Token } from '@klarsyn/core';
import { has, isFiniteVerb, lowerOf, posOf, setOf, spanOf, textOf } from './shared/words.ts';

const pointers = setOf('denne dette disse desse');
/** Nouns that stand without an article after «denne» in set phrases. */
const fixed =
  setOf(`bakgrunn stadium type typen slags slag gang gangen uke uka veke måned månad år dag dager dagar vis måte måter grunn grunnen formål form tilfelle tilfeller tilfelle
  fall sammenheng samanheng art stund side sider siste mål kategori punkt øyeblikk augneblink
  omgang gong gongen tid inntrykk`);
/** What public bodies write about: in other texts «dette tema» is a writer's way, and a new word may be read as a noun. */
const official =
  /(?:avtale|else|klage|ing|sjon|het|heit|søknad|plan|instruks|rapport|brev|vedtak|dokument|vedlegg|utvalg|utval|krav|skjema|lov|forskrift|sak|periode|eiendom|eigedom|kommune|skole|skule|bolig|bustad|nemnd|myndighet|styresmakt|reglement|regelverk|tiltak|område|tilbud|tilbod|gebyr|regler|reglar|elser|ingar|inger|medlemmer|medlemer|personer|personar|dokumenter|saker|planer|planar|vilkår|part|parter|partar)$/u;
const cheap = /(?<!\p{L})(?:denne|dette|disse|desse)\s/iu;

export default defineRule({
  id: 'klarsprak/enkel-bestemmelse',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Bestemmelsen er gammeldags',
      why: '«Denne avtale» er kansellistil. I vanlig norsk står substantivet i bestemt form.',
      advice: 'Skriv «denne avtalen», «dette brevet», «disse reglene».',
    },
    nn: {
      title: 'Forma er gammaldags',
      why: '«Denne avtale» er kansellistil. I vanleg norsk står substantivet i bunden form.',
      advice: 'Skriv «denne avtalen», «dette brevet», «desse reglane».',
    },
  },
  sources: [{ title: 'Språkrådet: Kutt kansellistilen' }],
  messages: {
    nb: { bare: '«{found}» er gammeldags. Sett substantivet i bestemt form.' },
    nn: { bare: '«{found}» er gammaldags. Set substantivet i bunden form.' },
  },
  check(sentence, context) {
    const { tokens, plain, facts } = sentence;
    if (!cheap.test(plain)) return undefined;
    const unknown = new Set(facts?.misspellings.map(({ at }) => at));
    return tokens.flatMap((token, at) => {
      const noun = tokens[at + 1];
      if (!pointers.has(lowerOf(token)) || unknown.has(at + 1) || !isBare(noun, lowerOf(token), tokens[at + 2])) return [];
      if (isSubject(tokens, at)) return [];
      const span = spanOf(sentence, at, at + 1);
      if (isQuoted(context.document, span)) return [];
      const fix = fixOf(lowerOf(noun), sentence.language, spanOf(sentence, at + 1, at + 1));
      return { message: 'bare', values: { found: textOf(sentence, span) }, at: span, ...(fix !== undefined && { fix }) } as const;
    });
  },
  examples: [
    { text: '⟦Denne avtale⟧ gjelder fra i dag.', becomes: 'Denne avtalen gjelder fra i dag.' },
    { text: 'Vi sender ⟦dette vedtak⟧ til deg.', becomes: 'Vi sender dette vedtaket til deg.' },
    { text: 'Les mer i ⟦denne veiledning⟧.', becomes: 'Les mer i denne veiledningen.' },
    { text: 'Denne avtalen gjelder fra i dag.' },
    { text: 'Vi gir ikke støtte til denne type tiltak.', note: '«Denne type» er en fast vending.' },
    { text: 'Dette er enkelt, og dette gjelder alle.', note: '«Dette» står alene.' },
    {
      text: 'Disse stemmer, og denne gis til alle. I denne omgang gir dette inntrykk av hast.',
      note: 'Verb, faste vendinger, og «dette» som subjekt.',
    },
    { language: 'nn', text: '⟦Denne plan⟧ gjeld frå i dag.', becomes: 'Denne planen gjeld frå i dag.' },
    { language: 'nn', text: 'Vi sender ⟦dette vedtak⟧ til deg.', becomes: 'Vi sender dette vedtaket til deg.' },
    { language: 'nn', text: 'Les meir i ⟦denne søknad⟧.', becomes: 'Les meir i denne søknaden.' },
    { language: 'nn', text: 'Denne avtalen gjeld frå i dag.' },
    { language: 'nn', text: 'Vi gir ikkje støtte til denne type tiltak.' },
    { language: 'nn', text: 'Dette er enkelt, og dette gjeld alle.' },
    { language: 'nn', text: 'Desse verkar godt. Denne gong gir dette inntrykk av hast.' },
  ],
});

/** «Gir dette inntrykk av», «er dette spel for galleriet»: «dette» is the subject, and the noun is another part of the sentence. */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at - 1];
  return isFiniteVerb(verb) && (posOf(verb) === 'AUX' || !/^(?:NOUN|PROPN|PRON)$/.test(posOf(tokens[at - 2])));
}

/** True for a common noun in the indefinite form of the number and gender that the pointer asks for. */
function isBare(noun: Token | undefined, pointer: string, next: Token | undefined): boolean {
  const word = lowerOf(noun);
  if (noun === undefined || posOf(noun) !== 'NOUN' || fixed.has(word) || noun.form !== word || word.includes('-')) return false;
  if (
    /tider$|^\p{L}{1,2}s$/u.test(word) ||
    noun.readings.some(({ features }) => features.includes('VerbForm=Fin') || features.includes('Voice=Pass'))
  )
    return false;
  if (!official.test(word)) return false;
  if (has(noun, 'Definite=Def') || !has(noun, 'Definite=Ind') || has(noun, 'Case=Gen') || posOf(next) === 'NOUN') return false;
  const isMany = pointer === 'disse' || pointer === 'desse';
  if (has(noun, 'Number=Plur') !== isMany) return false;
  if (isMany) return /(?:er|ar)$/u.test(word) && !/(?:ere|are)$/u.test(word);
  return pointer === 'dette' ? has(noun, 'Gender=Neut') : has(noun, 'Gender=Masc') || has(noun, 'Gender=Fem');
}

/** Nouns whose definite form leaves no doubt in bokmål, by how they end. */
const regular: readonly (readonly [RegExp, string])[] = [
  [/(?:avtale|else|klage)$/u, 'n'],
  [/(?:ing|sjon|het|søknad|plan|instruks|rapport)$/u, 'en'],
  [/(?:brev|vedtak|dokument|vedlegg|utvalg|krav|skjema)$/u, 'et'],
];
/** The same in nynorsk. */
const regularNynorsk: readonly (readonly [RegExp, string])[] = [
  [/avtale$/u, 'n'],
  [/(?:sjon|søknad|plan|instruks|rapport)$/u, 'en'],
  [/(?:brev|vedtak|dokument|vedlegg|utval|krav|skjema)$/u, 'et'],
];

/** The noun in the definite form, for nouns that leave no doubt. */
function fixOf(word: string, language: string, span: Span): Fix | undefined {
  const ending = (language === 'nn' ? regularNynorsk : regular).find(([shape]) => shape.test(word))?.[1];
  return ending === undefined ? undefined : { safe: true, edits: [{ span, replacement: `${word}${ending}` }] };
}
