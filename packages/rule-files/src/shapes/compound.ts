import { defineRule, isQuoted, type Problem, type Rule, type Sentence, type SentenceRule, type Span } from '@klarsyn/core';
import type { WordFile } from '../schema/rule-file.ts';
import { type Found, hyphens, isAsked, isCounted, spanOf } from './hyphen.ts';
import { wordRule } from './words.ts';

/**
 * Makes a rule of compounds that are written as two words: those of its lists, those that the dictionary has in one word (`facts.slips`), and those that
 * want a hyphen after an initialism or the name of a product.
 */
export function compoundRule(file: WordFile): Rule {
  const listed = wordRule(file) as SentenceRule<{ readonly allow: readonly string[] }, 'found' | 'drop'>;
  return defineRule({
    ...listed,
    check(sentence, context) {
      const own = [listed.check(sentence, context) ?? []].flat();
      const both = [...slips(sentence), ...hyphens(sentence)];
      if (both.length === 0) return own;
      const others = both.filter(({ span }) => !isQuoted(context.document, span));
      return [...own, ...others.filter(({ span }) => !own.some(({ at }) => touches(at, span))).map((found) => problemOf(sentence, found))];
    },
  });
}

function problemOf({ span, plain }: Sentence, { span: at, instead }: Found): Problem<'found'> {
  const word = plain.slice(at.start - span.start, at.end - span.start);
  return {
    message: 'found',
    values: { word, entry: word, instead },
    at,
    fix: { safe: false, edits: [{ span: at, replacement: instead }] },
  };
}

const touches = (at: Problem['at'], { start, end }: Span): boolean => typeof at === 'object' && at.start < end && start < at.end;

function slips({ tokens, facts }: Sentence): readonly Found[] {
  return (facts?.slips ?? []).flatMap(({ kind, start, end, instead }) => {
    const isApart = kind === 'split-compound' && !isCounted(tokens[end]) && !isAsked(tokens, start);
    const span = isApart ? spanOf(tokens, start, end - 1) : undefined;
    return span === undefined ? [] : [{ span, instead }];
  });
}
