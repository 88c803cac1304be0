import {
  ancestors,
  type Document,
  defineRule,
  type Fix,
  type Form,
  isBlock,
  isForm,
  nodeOf,
  type Rule,
  type Sentence,
  type Severity,
} from '@klarsyn/core';
import { findWords, type Match } from './match.ts';
import type { RuleFile } from './schema.ts';
import { indexWords } from './words.ts';

/** Makes a sentence rule of a rule file. The list is indexed once. */
export function wordRule(file: RuleFile): Rule {
  const index = { nb: indexWords(file, 'nb'), nn: indexWords(file, 'nn') };
  const { id, aliases, severity, tags, docs, sources, examples } = file;
  const allow: readonly string[] = [];
  return defineRule({
    id,
    over: 'sentence',
    languages: (['nb', 'nn'] as const).filter((form) => file.words[form] !== undefined),
    severity,
    ...(aliases !== undefined && { aliases }),
    ...(tags !== undefined && { tags }),
    options: { allow },
    docs,
    sources,
    examples,
    messages: file.messages as Readonly<Record<Form, Readonly<Record<'found' | 'drop', string>>>>,
    check(sentence, { document, options }) {
      if (!isForm(sentence.language) || isInQuote(document, sentence)) return undefined;
      const matches = findWords(sentence, index[sentence.language], {
        byLemma: file.match === 'lemma',
        isOpen: isOpenBefore(document, sentence),
      });
      return matches
        .filter(({ written }) => !options.allow.includes(written.entry ?? ''))
        .map((found) => {
          const span = spanOf(sentence, found);
          const word = wordIn(sentence, span);
          const instead = found.written.instead.map((suggestion) => dress(suggestion, word));
          const fix = fixOf(sentence, found, instead);
          return {
            message: instead.length === 0 ? 'drop' : 'found',
            values: instead.length === 0 ? { word } : { word, instead: instead.join('» eller «') },
            at: span,
            ...(found.written.weight.strength === 'B' && { severity: lighter[severity] }),
            ...(fix !== undefined && { fix }),
          } as const;
        });
    },
  });
}

const lighter: Readonly<Record<Severity, Severity>> = { error: 'warning', warning: 'hint', hint: 'hint' };

const isInQuote = (document: Document, { span }: Sentence): boolean =>
  ancestors(document, nodeOf(document, span.node)).some(({ kind }) => kind === 'quote');

/** True when a quotation has begun before the sentence in the same block, and not ended. */
function isOpenBefore(document: Document, { span }: Sentence): boolean {
  const node = nodeOf(document, span.node);
  const before = isBlock(node) && span.start > 0 ? node.text.plain.slice(0, span.start) : '';
  return before.lastIndexOf('«') > before.lastIndexOf('»');
}

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

/** Puts the first suggestion in the word's place, or takes the word away with the space before it. */
function fixOf(sentence: Sentence, match: Match, [suggestion]: readonly string[]): Fix | undefined {
  const span = spanOf(sentence, match);
  const { safe } = match.written.weight;
  if (suggestion !== undefined) return { safe, edits: [{ span, replacement: suggestion + stopAfter(sentence, match) }] };
  const before = sentence.tokens[match.first - 1];
  return before === undefined ? undefined : { safe, edits: [{ span: { ...span, start: before.span.end }, replacement: '' }] };
}

/** The stop of an abbreviation that ends its sentence is the sentence's too: «… sko osv.» */
const stopAfter = ({ tokens }: Sentence, { last, written }: Match): string =>
  last === tokens.length - 1 && written.text.endsWith('.') ? '.' : '';

export type { RuleFile };
