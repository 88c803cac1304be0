/** The library: the same check, and the same Report, as the command gives. */

export type { DocumentKind, DocumentReport, Finding, Form, Place, Report, Severity } from '@klarsyn/core';
export { type CheckOptions, check, type FixedInput, fix, type Input, type TextInput, writeFixed } from '@klarsyn/toolkit';
export { formats } from './outputs.ts';
