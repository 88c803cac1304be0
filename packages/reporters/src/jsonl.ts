import type { DocumentReport, Report } from '@klarsyn/core';
import { jsonOf, jsonOfDocument } from './json.ts';

/** One document as one line of JSON, so that a run can be read while it goes on. */
export const jsonLine = (document: DocumentReport): string => `${jsonOfDocument(document)}\n`;

/** What is known only when all documents are done: who made the report, what was found across pages, and the criteria of WCAG. The last line. */
export const jsonLastLine = ({ tool, locale, site, wcag }: Report): string =>
  `${jsonOf({ tool, locale, ...(site !== undefined && { site }), ...(wcag !== undefined && { wcag }) })}\n`;

/** The report as JSON lines: a document a line, in order, and last what holds for all of them. */
export const jsonl = (report: Report): string => report.documents.map(jsonLine).join('') + jsonLastLine(report);
