import { defineRule, isQuoted, type Sentence } from '@klarsyn/core';
import { isCodeLike, isSum } from './shared/code-like.ts';
import { countWords } from './shared/count.ts';
import { isProse } from './shared/where.ts';
import { isFiniteVerb, lowerOf, posOf, setOf, spanOf } from './shared/words.ts';

const openers = setOf('som der hvis dersom når for fordi selv sjølv uten utan så om etter med');

/** Two parts set off, at least. */
const cheap = /[,(][^,(]+[,(]/u;

export default defineRule({
  id: 'klarsprak/for-mange-innskudd',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { maxInsertions: 1, minWords: 15 },
  docs: {
    nb: {
      title: 'Flere innskudd bryter setningen',
      why: 'Hvert innskudd mellom komma, tankestreker eller parenteser skyver verbet lenger unna det som hører til.',
      advice: 'Gi hvert innskudd en egen setning.',
    },
    nn: {
      title: 'Fleire innskot bryt setninga',
      why: 'Kvart innskot mellom komma, tankestrekar eller parentesar skyv verbet lenger unna det som høyrer til.',
      advice: 'Gi kvart innskot ei eiga setning.',
    },
  },
  sources: [{ title: 'Språkrådet: Kutt kansellistilen' }],
  messages: {
    nb: { many: 'Setningen har {count} innskudd. Gi hvert av dem en egen setning.' },
    nn: { many: 'Setninga har {count} innskot. Gi kvart av dei ei eiga setning.' },
  },
  check(sentence, context) {
    if (!cheap.test(sentence.plain) || !isProse(context.document, sentence) || countWords(sentence.tokens) < context.options.minWords)
      return undefined;
    if (isCodeLike(sentence.plain) || isSum(sentence)) return undefined;
    const found = insertions(sentence);
    if (found.length <= context.options.maxInsertions) return undefined;
    const at = spanOf(sentence, found[0]?.[0] ?? 0, found.at(-1)?.[1] ?? 0);
    return isQuoted(context.document, at) ? undefined : { message: 'many', values: { count: found.length }, at };
  },
  examples: [
    { text: 'Søknaden⟦, som du kan sende hele året, bør, for at vi skal rekke fristen,⟧ merkes med navnet på barnet ditt.' },
    { text: 'Skolen⟦, som ligger ved elva, skal, hvis kommunestyret sier ja,⟧ bygges ut med fire nye klasserom neste år.' },
    { text: 'Støtten⟦, som vi betaler hver måned, kan, når inntekten din endrer seg,⟧ bli høyere eller lavere fra neste måned.' },
    { text: 'Du kan søke hele året. Merk søknaden med navnet på barnet ditt, så rekker vi fristen.' },
    { text: 'Skolen, som ligger ved elva, skal bygges ut med fire nye klasserom neste år.' },
    { text: 'Foreldre ⟦(også de som bor alene) og barn (også de som går på SFO)⟧ kan komme på møtet med rektor på mandag.' },
    {
      text: 'Ta med pass, førerkort, bankkort og kvitteringer når du kommer til oss på mandag eller tirsdag.',
      note: 'En oppramsing har ikke innskudd.',
    },
    {
      language: 'nn',
      text: 'Søknaden⟦, som du kan sende heile året, bør, for at vi skal rekke fristen,⟧ merkast med namnet på barnet ditt.',
    },
    {
      language: 'nn',
      text: 'Skulen⟦, som ligg ved elva, skal, dersom kommunestyret seier ja,⟧ byggjast ut med fire nye klasserom neste år.',
    },
    {
      language: 'nn',
      text: 'Støtta⟦, som vi betaler kvar månad, kan, når inntekta di endrar seg,⟧ bli høgare eller lågare frå neste månad.',
    },
    { language: 'nn', text: 'Du kan søkje heile året. Merk søknaden med namnet på barnet ditt, så rekk vi fristen.' },
    { language: 'nn', text: 'Skulen, som ligg ved elva, skal byggjast ut med fire nye klasserom neste år.' },
    { language: 'nn', text: 'Ta med pass, førarkort, bankkort og kvitteringar når du kjem til oss på måndag eller tysdag.' },
  ],
});

/** Clauses between two commas that part what belongs together, as the places of their commas. A verb comes right before or right after each. */
function insertions({ tokens }: Sentence): readonly [number, number][] {
  const found: [number, number][] = [];
  const firstName = tokens.findIndex((token) => /^(?:NOUN|PROPN|PRON)$/.test(posOf(token)));
  for (let at = 1; at < tokens.length; at += 1) {
    if (tokens[at]?.form !== ',' || !openers.has(lowerOf(tokens[at + 1]))) continue;
    const end = closing(tokens, at);
    if (end === undefined) continue;
    const after = tokens[end + 1];
    const parts = isFiniteVerb(after) || (isFiniteVerb(tokens[at - 1]) && /^(?:VERB|AUX|PART|ADV|ADJ)$/.test(posOf(after)));
    if (!parts || !tokens.slice(at + 1, end).some(isFiniteVerb) || firstName < 0 || firstName >= at) continue;
    found.push([at, end]);
    at = end - 1;
  }
  return [...found, ...parentheses(tokens)].sort((one, other) => one[0] - other[0]);
}

/** Parentheses of some length in the middle of the sentence. References to laws and figures are none. */
function parentheses(tokens: Sentence['tokens']): readonly [number, number][] {
  const found: [number, number][] = [];
  const lastWord = tokens.findLastIndex(({ isWord }) => isWord);
  for (let at = 1; at < lastWord; at += 1) {
    const end = tokens[at]?.form === '(' ? bracket(tokens, at) : undefined;
    if (end !== undefined && end < lastWord && tokens.slice(at + 1, end).filter(({ isWord }) => isWord).length >= shortest)
      found.push([at, end]);
  }
  return found;
}

/** The bracket that closes what a bracket opened, unless a figure, a paragraph sign or another bracket comes first. */
function bracket(tokens: Sentence['tokens'], from: number): number | undefined {
  for (let at = from + 1; at < tokens.length; at += 1) {
    const { form, kind } = tokens[at] ?? {};
    if (form === ')') return at;
    if (kind === 'number' || form === '§' || form === '(') return undefined;
  }
  return undefined;
}

/** Words in a parenthesis that breaks the sentence. */
const shortest = 3;

/** The comma that closes what a comma opened. */
function closing(tokens: Sentence['tokens'], from: number): number | undefined {
  for (let at = from + 2; at < tokens.length; at += 1) {
    const form = tokens[at]?.form ?? '';
    if (form === ',') return at;
    if (/^[.;:!?]$/.test(form)) return undefined;
  }
  return undefined;
}
