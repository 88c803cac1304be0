import { type DocumentReport, type Finding, type Report, reaches, type Threshold } from '@klarsyn/core';
import { linesOf } from './listing.ts';
import { placeWords } from './text/where.ts';
import { counts, weightOf } from './weight.ts';
import { type Words, wordsOf } from './words/index.ts';
import { xml } from './xml.ts';

/** A rule on an input, as a test case: what made it fail, what it only told, or why it could not be run. */
interface Case {
  readonly name: string;
  readonly failures: readonly string[];
  readonly told: readonly string[];
  readonly error?: string;
}

/**
 * The report as JUnit XML in the shape Jenkins reads: an input is a suite, a rule that looked at it a case. A finding at or over `failOn`
 * fails its case; the others, and what a person must judge, stand in its output.
 */
export function junit(report: Report, { failOn = 'error' }: { readonly failOn?: Threshold } = {}): string {
  const words = wordsOf(report.locale);
  const suites = report.documents.map((document) => ({ name: document.uri, cases: casesOf(document, words, failOn) }));
  const across = report.site;
  if (across !== undefined) {
    const cases = [...rulesOf(across.findings, words, failOn), ...across.crashes.map(crash)];
    if (cases.length > 0) suites.push({ name: words.across, cases });
  }
  const counted = suites.map(({ name, cases }) => ({
    name,
    cases,
    failures: cases.filter(({ failures }) => failures.length > 0).length,
    errors: cases.filter(({ error }) => error !== undefined).length,
  }));
  const sum = (of: (suite: (typeof counted)[number]) => number) => counted.reduce((total, suite) => total + of(suite), 0);
  const open = `<testsuites name="Klarsyn" tests="${sum(({ cases }) => cases.length)}" failures="${sum(({ failures }) => failures)}" errors="${sum(({ errors }) => errors)}">`;
  const body = counted.map(
    ({ name, cases, failures, errors }) =>
      `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" errors="${errors}">\n${cases.map((one) => caseXml(one, name)).join('')}  </testsuite>\n`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${open}\n${body.join('')}</testsuites>\n`;
}

/** A rule that found nothing is a case that passed; one that did not look is no case at all. */
function casesOf({ findings, outcomes, crashes, errors }: DocumentReport, words: Words, failOn: Threshold): readonly Case[] {
  const found = rulesOf(findings, words, failOn);
  const known = new Set([...found.map(({ name }) => name), ...crashes.map(({ rule }) => rule)]);
  const clean = Object.keys(outcomes).filter((rule) => !known.has(rule) && (outcomes[rule]?.tested ?? 0) > 0);
  return [
    ...errors.map(({ code, message }) => ({ name: code, failures: [], told: [], error: message })),
    ...crashes.map(crash),
    ...found,
    ...clean.map((name) => ({ name, failures: [], told: [] })),
  ];
}

const crash = ({ rule, error }: { readonly rule: string; readonly error: string }): Case => ({ name: rule, failures: [], told: [], error });

function rulesOf(findings: readonly (Finding & { readonly uri?: string })[], words: Words, failOn: Threshold): readonly Case[] {
  return [...Map.groupBy(findings.filter(counts), ({ rule }) => rule)].map(([name, own]) => ({
    name,
    failures: own.filter((one) => reaches(one, failOn)).map((one) => tell(one, words)),
    told: own.filter((one) => !reaches(one, failOn)).map((one) => tell(one, words)),
  }));
}

function tell(finding: Finding & { readonly uri?: string }, words: Words): string {
  const lines = linesOf(finding.place);
  const point = lines === undefined ? placeWords(finding.place, words) : `${lines.start.line}:${lines.start.column}`;
  return [finding.uri, point, words.label[weightOf(finding)], finding.message].filter((part) => part !== undefined).join(': ');
}

function caseXml({ name, failures, told, error }: Case, suite: string): string {
  const inner = [
    ...(error === undefined ? [] : [`      <error message="${xml(error.split('\n')[0] ?? '')}"/>\n`]),
    ...(failures.length === 0 ? [] : [`      <failure message="${xml(failures[0] ?? '')}">${failures.map(xml).join('\n')}</failure>\n`]),
    ...(told.length === 0 ? [] : [`      <system-out>${told.map(xml).join('\n')}</system-out>\n`]),
  ].join('');
  const open = `    <testcase name="${xml(name)}" classname="${xml(suite)}"`;
  return inner === '' ? `${open}/>\n` : `${open}>\n${inner}    </testcase>\n`;
}
