import type { DocumentReport, Finding, Form } from '@klarsyn/core';
import { fill } from '@klarsyn/core';
import type { RuleText } from '../rule-docs.ts';
import { nearbyOf, partOf } from '../text/where.ts';
import { weightOf } from '../weight.ts';
import { type Words, wordsOf } from '../words/index.ts';

/** One paragraph of a comment. `heavy` is to stand out, `light` to stand back. */
export interface CommentLine {
  readonly text: string;
  readonly weight?: 'heavy' | 'light';
}

/** What a comment in a letter says, and what it is about where it cannot stand at the words themselves. */
export interface Comment {
  readonly lines: readonly CommentLine[];
  readonly about: string;
}

/** A finding as a comment: what, why, what to do, that a person must judge where a machine cannot, and the rule. */
export function comment(finding: Finding, document: DocumentReport, form: Form, docs: RuleText | undefined): Comment {
  const words = wordsOf(form);
  const weight = weightOf(finding);
  return {
    lines: [
      { text: `${words.label[weight]}: ${finding.message}`, weight: 'heavy' },
      ...(docs === undefined ? [] : [{ text: `${words.why} ${docs.why}` }, { text: `${words.advice} ${docs.advice}` }]),
      ...(weight === 'review' ? [{ text: words.judge }] : []),
      { text: finding.rule, weight: 'light' },
    ],
    about: aboutOf(finding, document, words),
  };
}

/** «I toppen: «Fjordvik kommune»», «Hele brevet». */
function aboutOf(finding: Finding, document: DocumentReport, words: Words): string {
  const part = partOf(finding, words, document) ?? nearbyOf(finding, words);
  const said = [part, ...(finding.excerpt === '' ? [] : [`«${finding.excerpt}»`])].filter((one) => one !== undefined);
  return said.length === 0 ? '' : fill(words.about, { what: said.join(': ') });
}
