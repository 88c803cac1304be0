import type { ByForm, Form, Severity } from '@klarsyn/core';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { Words } from './words.ts';

export type { Words } from './words.ts';

const words: ByForm<Words> = { nb, nn };

/** The words of a form of Norwegian. */
export const wordsOf = (form: Form): Words => words[form];

/** What a finding of a severity asks of the reader: «Må rettes». */
export const severityLabel = (severity: Severity, form: Form): string => words[form].label[severity];
