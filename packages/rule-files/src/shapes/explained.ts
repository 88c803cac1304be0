import { defineRule, type Form, isForm, isQuoted, oncePerAlike, type Problem, type Rule, type Sentence } from '@klarsyn/core';
import { inflect } from '@klarsyn/language/inflect';
import type { WordFile } from '../schema/rule-file.ts';
import { fold, writtenForms } from '../written.ts';
import { formsWith, headOf } from './head.ts';
import { severityOfWord } from './words.ts';

/**
 * Makes a rule of words that must be explained where they are first used. A word is explained when a parenthesis stands beside it, when the sentence says what
 * it means, or when its full form or explanation stands somewhere in the document.
 */
export function explainedRule(file: WordFile): Rule {
  const words: Partial<Record<Form, ReadonlyMap<string, string>>> = {};
  const wordsOf = (form: Form): ReadonlyMap<string, string> => {
    words[form] ??= new Map(writtenForms(file, form, inflect).flatMap(({ text, entry }) => (entry === undefined ? [] : [[text, entry]])));
    return words[form];
  };
  const usedIn = oncePerAlike((sentence) => usesIn(sentence, wordsOf));
  return defineRule({
    ...headOf(file),
    over: 'document',
    languages: formsWith(file.words),
    options: { allow: [] as readonly string[] },
    messages: file.messages as Readonly<Record<Form, Readonly<Record<'found' | 'drop', string>>>>,
    check(document, { analysis, options }) {
      const seen = new Map<string, Use>();
      const explained = new Set<string>();
      for (const sentence of analysis.sentences) {
        for (const { entry, at } of usedIn(sentence)) {
          const use = { entry, sentence, at };
          if (isQuoted(document, sentence.tokens[at]?.span ?? sentence.span)) continue;
          if (isExplained(use)) explained.add(entry);
          else if (!seen.has(entry)) seen.set(entry, use);
        }
      }
      if (seen.size === 0) return [];
      const text = fold(analysis.sentences.map(({ plain }) => plain).join('\n'));
      return [...seen.values()].flatMap((use): readonly Problem<'found'>[] => {
        const { entry, sentence, at } = use;
        const found = file.words[sentence.language as Form]?.[entry];
        if (found === undefined || found.strength === 'C' || explained.has(entry) || options.allow.includes(entry)) return [];
        if (found.instead.some((full) => text.includes(fold(full)))) return [];
        const token = sentence.tokens[at];
        if (token === undefined) return [];
        const weight = found.strength === 'A' ? {} : { severity: severityOfWord(found.strength, file) };
        return [
          { message: 'found', values: { word: token.form, entry, instead: found.instead.join('» eller «') }, at: token.span, ...weight },
        ];
      });
    },
  });
}

/** A word of the list where it stands: the number of its token. */
interface Use {
  readonly entry: string;
  readonly sentence: Sentence;
  readonly at: number;
}

/** The words of the list that a sentence uses. */
function usesIn(
  { language, tokens, facts }: Sentence,
  wordsOf: (form: Form) => ReadonlyMap<string, string>,
): readonly Pick<Use, 'entry' | 'at'>[] {
  if (!isForm(language)) return [];
  const words = wordsOf(language);
  return tokens.flatMap(({ form, isWord }, at) => {
    // «IKT-reglementet» uses «IKT».
    if (!isWord) return [];
    const folded = fold(form);
    const hyphen = folded.indexOf('-');
    const entry = words.get(folded) ?? (hyphen > 0 ? words.get(folded.slice(0, hyphen)) : undefined);
    if (entry === undefined || (isShort(entry) && !form.startsWith(entry)) || (!isShort(entry) && !words.has(folded))) return [];
    if (isLabel(tokens, at)) return [];
    return facts?.titles.some(({ start, end }) => start <= at && at < end) === true ? [] : [{ entry, at }];
  });
}

/** True for capitals that name a source or a number in a row: «Foto: AFP», «NOU 2019: 5». */
const isLabel = (tokens: Sentence['tokens'], at: number): boolean =>
  tokens.slice(Math.max(0, at - credit), at).some(({ form }) => /^foto/iu.test(form)) || tokens[at + 1]?.kind === 'number';
/** Words between «Foto:» and the name of an agency. */
const credit = 6;

/** An initialism, which is written in capitals. */
const isShort = (entry: string): boolean => /\p{Lu}.*\p{Lu}/u.test(entry);

const meaning =
  /(?<!\p{L})(?:dvs\.|det vil si|det vil seie|betyr|tyder|er det samme som|er når|er det at|innebærer|inneber|også kalt|òg kalla|altså)(?!\p{L})/iu;

function isExplained({ sentence: { tokens, plain, span }, at }: Use): boolean {
  const after = plain.slice((tokens[at]?.span.end ?? 0) - span.start);
  return tokens[at + 1]?.form === '(' || tokens[at - 1]?.form === '(' || meaning.test(after);
}
