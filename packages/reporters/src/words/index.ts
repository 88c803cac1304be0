import type { ByForm, Form, Severity } from '@klarsyn/core';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

type Worded<T> = { readonly [K in keyof T]: T[K] extends string ? string : Worded<T[K]> };

/** All that the reports say in one form of Norwegian. The compiler holds both forms to the same keys. */
export type Words = Worded<typeof nb>;

const words: ByForm<Words> = { nb, nn };

/** The words of a form of Norwegian. */
export const wordsOf = (form: Form): Words => words[form];

/** What a finding of a severity asks of the reader: «Må rettes». */
export const severityLabel = (severity: Severity, form: Form): string => words[form].label[severity];
