import type { Report, Threshold } from '@klarsyn/core';
import { pageOf, type RuleDocs } from '../rule-docs.ts';
import { tellSiteSummary } from '../site/text.ts';
import { counts } from '../weight.ts';
import { listNames } from '../words/count.ts';
import { wordsOf } from '../words/index.ts';
import { tellDocument, tellSite } from './document.ts';
import type { Telling } from './finding.ts';
import { blank, inked, type Paragraph, print } from './print.ts';
import { isRead, tellSummary } from './summary.ts';

/** How the report for people is written. */
export interface TextOptions {
  /** Columns; text is wrapped to it. */
  readonly width: number;
  readonly color: boolean;
  /** Names of rules are links to their pages: for a terminal that has colours. */
  readonly links?: boolean;
  /** Also WCAG criteria, selectors, engines, all places, and what is accepted. */
  readonly details: boolean;
  /** Also the whole reading profile of each document, and the findings by what the reader needs (ISO 24495-1). */
  readonly reading?: boolean;
  /** What a rule says of itself, in the report's form. Without it, no advice is given. */
  readonly docs?: RuleDocs;
  /** What makes the run fail; told as the meaning of the exit code when it is given. */
  readonly failOn?: Threshold;
  /** The exit code of the run, when it is not that of the report alone: warnings are counted too, or the report is a part. */
  readonly exit?: 0 | 1 | 2;
}

/** The report for the person who will mend the text: document by document, in plain Norwegian, with a summary at the end. */
export function text(report: Report, options: TextOptions): string {
  const { width, color, links = false, details, reading = false, docs = () => undefined, failOn } = options;
  const telling: Telling = {
    form: report.locale,
    words: wordsOf(report.locale),
    color,
    details,
    reading,
    width,
    docs,
    pageOf: (rule) => (links ? pageOf(rule, report) : undefined),
  };
  const read = report.documents.filter(isRead);
  const hasMore = ({ findings, reading: profile }: Report['documents'][number]) =>
    findings.some((finding) => details || counts(finding)) || (reading && profile !== undefined);
  const summary = report.site?.summary;
  const blocks: readonly (readonly Paragraph[])[] = [
    ...(summary === undefined ? [] : [tellSiteSummary(summary, report.wcag, telling)]),
    ...read.filter(hasMore).map((document) => tellDocument(document, telling)),
    ...(report.site === undefined || report.site.findings.length === 0 ? [] : [tellSite(report.site, telling)]),
    ...tellClean(
      read.filter((document) => !hasMore(document)).map(({ uri }) => uri),
      telling,
    ),
    summary === undefined ? tellSummary(report, telling, failOn, options.exit) : tellEnd(options.exit, telling),
  ];
  const rule: Paragraph = { pieces: [inked('dim', '─'.repeat(width))] };
  return `${print(
    blocks.flatMap((block) => [rule, ...block, blank]),
    { width, color },
  ).trimEnd()}\n`;
}

/** What the exit code means, after a report on a whole site. */
const tellEnd = (exit: TextOptions['exit'], { words }: Telling): readonly Paragraph[] =>
  exit === undefined ? [] : [{ pieces: [inked('strong', words.exit[exit])] }];

/** Good news is told too. */
const tellClean = (uris: readonly string[], { words, details }: Telling): readonly (readonly Paragraph[])[] =>
  uris.length === 0
    ? []
    : [
        [
          { pieces: [inked('good', words.nothingIn)] },
          { indent: 2, pieces: [listNames(uris, words, details ? Number.POSITIVE_INFINITY : 10)] },
        ],
      ];
