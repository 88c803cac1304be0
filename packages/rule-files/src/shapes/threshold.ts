import { type Analysis, type Document, defineRule, isForm, type Node, type Rule, type Sentence, textWithin } from '@klarsyn/core';
import type { ThresholdFile } from '../schema/rule-file.ts';
import { headOf } from './head.ts';

/** Makes a rule that counts. The limit is an option, so that a config can move it. */
export function thresholdRule(file: ThresholdFile): Rule {
  const { most, least, per, messages } = file;
  const options = { ...(most !== undefined && { most }), ...(least !== undefined && { least }) };
  const judge = (count: number, limits: Limits) => {
    const limit = limitPassed(count, limits);
    return limit === undefined ? undefined : ({ message: 'found', values: { count, limit } } as const);
  };
  const head = { ...headOf(file), messages, options, languages: ['nb', 'nn'] };
  if (per === 'sentence') {
    return defineRule({ ...head, over: 'sentence', check: (sentence, context) => judge(countSentence(file, sentence), context.options) });
  }
  if (per === 'document') {
    return defineRule({
      ...head,
      over: 'document',
      applies: (_, { analysis }) => isForm(analysis.language.language),
      check: (document, { analysis, options: limits }) => judge(countNode(file, document.nodes[0], document, analysis), limits),
    });
  }
  return defineRule({
    ...head,
    over: 'node',
    kinds: [per],
    check: (node, { document, analysis, options: limits }) => judge(countNode(file, node, document, analysis), limits),
  });
}

interface Limits {
  readonly most?: number;
  readonly least?: number;
}

const limitPassed = (count: number, { most = Number.POSITIVE_INFINITY, least = 0 }: Limits): number | undefined =>
  count > most ? most : count < least ? least : undefined;

function countSentence({ count }: ThresholdFile, sentence: Sentence): number {
  if (count === 'characters') return sentence.plain.length;
  return count === 'sentences' ? 1 : sentence.tokens.filter(({ isWord }) => isWord).length;
}

function countNode(file: ThresholdFile, node: Node | undefined, document: Document, { sentences }: Analysis): number {
  if (node === undefined) return 0;
  if (file.count === 'characters') return textWithin(document, node).length;
  const within = sentences.filter(({ span }) => span.node >= node.id && span.node < node.end);
  return within.reduce((sum, sentence) => sum + countSentence(file, sentence), 0);
}
