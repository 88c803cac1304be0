import { type Audit, type Document, DocumentBuilder } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { agree, verdictOn } from './engines.ts';

/** A page with one image, and what engines said of it. */
function documentOf(...said: readonly (readonly [engine: string, rule: string, outcome: Audit['outcome']])[]): Document {
  const builder = new DocumentBuilder();
  const place = { in: 'page', selector: 'img' } as const;
  builder.open({ kind: 'root', declared: undefined, place });
  builder.leaf({ kind: 'image', alt: undefined, declared: undefined, place });
  const audits = said.map(([engine, rule, outcome]) => ({ engine, rule, outcome, node: 1 }));
  return builder.finish({
    uri: 'test',
    format: 'page',
    declared: undefined,
    title: undefined,
    meta: {},
    audits,
    directives: [],
    complaints: [],
  });
}

const trusted = { axe: ['image-alt'], htmlcs: ['1_1_1.H37'] };
const sniffed = ['htmlcs', 'WCAG2AA.Principle1.Guideline1_1.1_1_1.H37', 'failed'] as const;

test('engines that say the same of one element are named together, in one verdict', () => {
  expect(verdictOn(documentOf(['axe', 'image-alt', 'failed'], sniffed), 1, trusted)).toEqual({
    engines: ['axe', 'htmlcs'],
    failed: ['axe'],
    certainty: 'certain',
  });
});

test('what HTML_CodeSniffer says alone, and what an engine cannot tell, is for a person to look at', () => {
  expect(verdictOn(documentOf(sniffed), 1, trusted)).toEqual({ engines: ['htmlcs'], failed: [], certainty: 'review' });
  expect(verdictOn(documentOf(['axe', 'image-alt', 'cantTell']), 1, trusted)).toEqual({
    engines: ['axe'],
    failed: [],
    certainty: 'review',
  });
});

test('other rules, other engines and other elements say nothing', () => {
  const document = documentOf(['axe', 'label', 'failed'], ['alfa', 'image-alt', 'failed']);
  expect(verdictOn(document, 1, trusted)).toBeUndefined();
  expect(verdictOn(documentOf(sniffed), 0, trusted)).toBeUndefined();
});

test('a finding of our own takes the engines along, and becomes certain when one of them is', () => {
  const verdict = { engines: ['axe'], certainty: 'certain' } as const;
  expect(agree({ message: 'missing' }, undefined, 'missing')).toEqual({ message: 'missing' });
  expect(agree({ message: 'empty', certainty: 'review' }, verdict, 'empty')).toEqual({
    message: 'empty',
    certainty: 'certain',
    engines: ['axe'],
  });
  expect(agree(undefined, verdict, 'missing')).toEqual({ message: 'missing', engines: ['axe'] });
  expect(agree(undefined, { engines: ['htmlcs'], certainty: 'review' }, 'missing')).toEqual({
    message: 'missing',
    engines: ['htmlcs'],
    certainty: 'review',
  });
});
