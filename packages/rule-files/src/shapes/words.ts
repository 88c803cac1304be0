import {
  type Context,
  defineRule,
  type Fix,
  type Form,
  isForm,
  isQuoted,
  type ListedWord,
  type Rule,
  type Sentence,
  type Severity,
  type Span,
} from '@klarsyn/core';
import { inflect, slotOf } from '@klarsyn/language/inflect';
import { findWords, type Match, mayHold } from '../find-words.ts';
import type { WordFile } from '../schema/rule-file.ts';
import type { Entry, Strength } from '../schema/words.ts';
import { type Index, indexWords, type Written } from '../written.ts';
import { formsWith, headOf } from './head.ts';

/** Kinds of document where a term of the law is the right word. A config may name others. */
const decisions: readonly string[] = ['vedtak', 'avslag', 'innsynsavslag'];

/** Makes a sentence rule of a rule file. The list is indexed when it is first used, and once. */
export function wordRule(file: WordFile): Rule {
  const index: Partial<Record<Form, Index>> = {};
  const indexOf = (form: Form): Index => {
    index[form] ??= indexWords(file, form, file.match === 'lemma' ? inflect : undefined);
    return index[form];
  };
  return defineRule({
    ...headOf(file),
    over: 'sentence',
    languages: formsWith(file.words),
    options: optionsOf(file),
    words: (form) => listed(file, form),
    messages: file.messages as Readonly<Record<Form, Readonly<Record<'found' | 'drop', string>>>>,
    check(sentence, context) {
      if (!isForm(sentence.language)) return undefined;
      const list = indexOf(sentence.language);
      if (!mayHold(sentence, list)) return undefined;
      const isOn = whatIsOn(sentence, context);
      const isLeft = (at: number) => isInTitle(sentence, at) || isQuoted(context.document, sentence.tokens[at]?.span ?? sentence.span);
      const matches = findWords(sentence, list, { byLemma: file.match === 'lemma', isOn, isLeft });
      return matches.flatMap((found) => {
        const span = spanOf(sentence, found);
        if (isOther(sentence, span, found.written)) return [];
        const word = wordIn(sentence, span);
        const { instead, isSure } = suggestionsFor(sentence, found, word);
        const fix = fixOf(sentence, found, instead, isSure);
        const { entry = word, weight } = found.written;
        return {
          message: instead.length === 0 ? 'drop' : 'found',
          values: { word, entry, ...(instead.length > 0 && { instead: instead.join('» eller «') }) },
          at: span,
          ...(weight.strength !== 'A' && { severity: severityOfWord(weight.strength, file) }),
          ...(fix !== undefined && { fix }),
        } as const;
      });
    },
  });
}

/** The words of a list, for those who explain it. */
const listed = (file: WordFile, form: Form): readonly ListedWord[] =>
  Object.entries(file.words[form] ?? {}).map(([word, { instead, strength }]) => ({
    word,
    instead,
    severity: strength === 'C' ? 'off' : severityOfWord(strength, file),
  }));

interface Options {
  /** Words of the list that may be used. */
  readonly allow: readonly string[];
  /** Turns on the words of strength C. */
  readonly strengthC?: boolean;
  /** Kinds of document where terms of the law are left alone. */
  readonly legalIn?: readonly string[];
}

/** The options of a list: only those that have something to work on. */
function optionsOf({ words }: WordFile): Options {
  const entries = Object.values(words).flatMap((list) => Object.values<Entry>(list));
  return {
    allow: [],
    ...(entries.some(({ strength }) => strength === 'C') && { strengthC: false }),
    ...(entries.some(({ legal }) => legal) && { legalIn: decisions }),
  };
}

/** Tells which words of the list count in a sentence, by the options and the kind of document. */
function whatIsOn(sentence: Sentence, context: Context<Options>): (written: Written) => boolean {
  const { allow, strengthC = false, legalIn = [] } = context.options;
  const isLegalText = () => sentence.plain.includes('§') || (legalIn.length > 0 && legalIn.includes(context.document.kind?.value ?? ''));
  return ({ entry, weight }) => {
    if (entry === undefined) return true;
    if (weight.strength === 'C' && !strengthC) return false;
    return !allow.includes(entry) && !(weight.legal && isLegalText());
  };
}

const lighter: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'hint', hint: 'hint' };

/** What a word weighs: A as its rule, B one step less unless the rule says otherwise, C as a hint. */
export const severityOfWord = (strength: Strength, { severity, severityB }: Pick<WordFile, 'severity' | 'severityB'>): Severity =>
  strength === 'A' ? severity : strength === 'B' ? (severityB ?? lighter[severity]) : 'hint';

/** The wording of a law is not the writer's. */
const isInTitle = ({ facts }: Sentence, at: number): boolean => facts?.titles.some(({ start, end }) => start <= at && at < end) === true;

function spanOf({ span, tokens }: Sentence, { first, last }: Match) {
  return { node: span.node, start: tokens[first]?.span.start ?? span.start, end: tokens[last]?.span.end ?? span.end };
}

const wordIn = ({ span, plain }: Sentence, at: { readonly start: number; readonly end: number }): string =>
  plain.slice(at.start - span.start, at.end - span.start);

/** Gives a suggestion the capitals of the word it stands in for. */
function dress(suggestion: string, word: string): string {
  const letters = word.replace(/[^\p{L}]/gu, '');
  if (letters.length > 1 && letters === letters.toUpperCase()) return suggestion.toUpperCase();
  if (!/^\p{Lu}/u.test(word)) return suggestion;
  return suggestion.charAt(0).toUpperCase() + suggestion.slice(1);
}

/** The suggestions for what was found, inflected and dressed as it is; not sure when no reading tells which form it is, or nobody knows the form. */
function suggestionsFor({ tokens, plain, span }: Sentence, { written, first, gap }: Match, word: string) {
  const { bySlot, isBare = false } = written;
  const reading = bySlot === undefined ? undefined : tokens[first]?.readings[0];
  const slot = reading === undefined ? undefined : slotOf(reading);
  const chosen = slot === undefined ? undefined : bySlot?.get(slot);
  const inside =
    gap === 0 ? '' : plain.slice((tokens[first]?.span.end ?? 0) - span.start, (tokens[first + gap]?.span.end ?? 0) - span.start);
  const instead = (chosen ?? written.instead).map((suggestion) =>
    dress(
      suggestion.replace(/(?= |$)/u, () => inside),
      word,
    ),
  );
  // A passive of a verb with a preposition rarely fits where the verb stood: «kan påklages til oss».
  const isPassivePhrase = written.weight.class === 'verb' && /st?$/.test(written.text) && instead[0]?.includes(' ') === true;
  return { instead, isSure: !isBare && !isPassivePhrase && (bySlot === undefined || chosen !== undefined) };
}

/** Puts the first suggestion in the word's place, or takes the word away with the space before it. */
function fixOf(sentence: Sentence, match: Match, [suggestion]: readonly string[], isSure: boolean): Fix | undefined {
  const span = spanOf(sentence, match);
  const safe = match.written.weight.safe && isSure;
  if (suggestion !== undefined) return { safe, edits: [{ span, replacement: suggestion + stopAfter(sentence, match) }] };
  const before = sentence.tokens[match.first - 1];
  return before === undefined ? undefined : { safe, edits: [{ span: { ...span, start: before.span.end }, replacement: '' }] };
}

/** The stop of an abbreviation that ends its sentence is the sentence's too: «… sko osv.» Others, as «bl.a.», end none. */
const stopAfter = ({ tokens }: Sentence, { last, written }: Match): string =>
  last === tokens.length - 1 && ending.test(written.text) ? '.' : '';

const ending = /^(?:osv|o\.s\.v|etc|o\.l|ol|e\.l|el\.l|m\.m|m\.fl|mfl|mv|m\.v|d\.d|mnd|stk)\.$/u;

/** True for letters that are no word of the list: a part of a name in a program («spring.mail.host»), or short capitals like an abbreviation («PR.»). */
function isOther({ plain, span }: Sentence, at: Span, { entry = '' }: Match['written']): boolean {
  const [start, end] = [at.start - span.start, at.end - span.start];
  if (/[\p{L}\p{N}][._]$|_$/u.test(plain.slice(Math.max(0, start - 2), start)) || /^(?:_|\.\p{L})/u.test(plain.slice(end, end + 2)))
    return true;
  return /^\p{Lu}{2,3}\.?$/u.test(plain.slice(start, end)) && entry === entry.toLowerCase();
}
