import {
  acceptKnown,
  type Baseline,
  compare,
  type Document,
  type DocumentReport,
  exitCode,
  type Finding,
  type Report,
  reaches,
  type Threshold,
} from '@klarsyn/core';
import type { Checked } from '@klarsyn/toolkit';
import { type Given, type Option, type Surroundings, textOf, wrongNumber } from './command.ts';
import { jsonInPieces } from './json-pieces.ts';
import { errorLines, write, writeFrom } from './make-report.ts';
import { formats, type Output, outputsOf } from './outputs.ts';
import { reportFor } from './report-for.ts';
import { say } from './texts.ts';

/** Options of every command that ends with a report. */
export const reportingOptions: Readonly<Record<string, Option>> = {
  format: { type: 'string', many: true, text: 'optionFormats' },
  output: { type: 'string', text: 'optionOutput' },
  details: { type: 'boolean', text: 'optionDetails' },
  reading: { type: 'boolean', text: 'optionReading' },
  'max-warnings': { type: 'string', text: 'optionMaxWarnings' },
  quiet: { type: 'boolean', text: 'optionQuiet' },
  baseline: { type: 'string', text: 'optionBaseline' },
};

/** How a run is to end: settled before anything is checked. */
export interface Ending {
  readonly outputs: readonly Output[];
  readonly baseline: Baseline | undefined;
  /** Why the baseline that was named cannot be used. All is checked and reported as if none were, and the exit code is 2. */
  readonly broken?: string;
  /** The report that can be written while the run goes on, and how to write each document of it. */
  readonly streamed: Output | undefined;
  readonly stream?: Stream;
  /** The texts of pages that cannot be read once more, by address. */
  readonly texts?: ReadonlyMap<string, Document>;
}

/** A report that is written while the run goes on: takes each document as it comes, and holds no more of it than the exit code does. */
export interface Stream {
  readonly take: (document: DocumentReport) => void;
  /** The exit code by what has come so far, and the warnings in it. */
  readonly taken: () => Weighed;
}

/** An exit code, and how many warnings there are. */
interface Weighed {
  readonly code: 0 | 1 | 2;
  readonly warnings: number;
}

/** Begins to write a report a document at a time. */
export function startStream(write: (document: DocumentReport) => void, given: Given): Stream {
  let all: Weighed = { code: 0, warnings: 0 };
  const take = (document: DocumentReport) => {
    write(document);
    all = heavier(all, weigh([document], undefined, given));
  };
  return { take, taken: () => all };
}

/** What the call asks for, or one line on what is wrong with it. */
export type Planned<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly message: string };

/** Reads how a run is to end from the call. */
export async function planEnding(given: Given, { form }: Surroundings): Promise<Planned<Ending>> {
  const option = wrongNumber(given, ['max-warnings', 'workers']);
  if (option !== undefined) return { ok: false, message: say('wrongNumber', form, { option: `--${option}` }) };
  const asked = outputsOf(given);
  if (!asked.ok) return { ok: false, message: say('unknownFormat', form, { name: asked.wrong, known: formats.join(', ') }) };
  const { outputs } = asked;
  const file = textOf(given, 'baseline');
  const isWhole = given['quiet'] !== true && file === undefined;
  const streamed = isWhole ? outputs.find((output) => output.format === 'jsonl' && output.file === undefined) : undefined;
  if (file === undefined) return { ok: true, outputs, baseline: undefined, streamed };
  const { readBaseline, sayFault } = await import('@klarsyn/toolkit');
  const known = await readBaseline(file);
  const named = known.ok ? { baseline: known.baseline } : { baseline: undefined, broken: sayFault(known.fault, form).message };
  return { ok: true, outputs, streamed, ...named };
}

/** Says what could not be checked, writes the reports, and gives the exit code. */
export async function finish(
  { report: found, rules }: Checked,
  { outputs, baseline, broken, streamed, stream, texts }: Ending,
  given: Given,
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  const { form, streams } = surroundings;
  for (const line of [...(broken === undefined ? [] : [broken]), ...errorLines(found)]) streams.stderr.write(`klarsyn: ${line}\n`);
  const judged = baseline === undefined ? found : withoutKnown(found, baseline, say('inBaseline', form));
  const report = given['quiet'] === true ? onlyErrors(judged) : judged;
  const exit = () => (broken === undefined ? exitWith(judged, given, stream) : 2);
  if (given['suggest'] === true) {
    const { suggestions } = await import('./suggestions.ts');
    return (await write(suggestions(report, form), undefined, surroundings)) ? exit() : 2;
  }
  let isWritten = true;
  for (const output of outputs) {
    if (output.format === 'json') {
      isWritten = (await writeFrom(jsonInPieces(report, report.documents), output.file, surroundings)) && isWritten;
      continue;
    }
    const text =
      output === streamed ? await lastLine(report) : await reportFor(report, rules, { ...output, texts }, given, surroundings, exit());
    isWritten = (await write(text, output.file, surroundings)) && isWritten;
  }
  return isWritten ? exit() : 2;
}

/** The report with all that was there when the baseline was written accepted. */
function withoutKnown(report: Report, baseline: Baseline, reason: string): Report {
  const { known, moved } = compare(report, baseline);
  return acceptKnown(report, [...known, ...moved], reason);
}

/** The exit code: that of the report, and 1 when there are more warnings than `--max-warnings` allows. */
function exitWith({ documents, site }: Report, given: Given, stream: Stream | undefined): 0 | 1 | 2 {
  const whole = weigh(documents, site, given);
  const { code, warnings } = stream === undefined ? whole : heavier(whole, stream.taken());
  const most = textOf(given, 'max-warnings');
  return code === 0 && most !== undefined && warnings > Number(most) ? 1 : code;
}

function weigh(documents: Report['documents'], site: Report['site'], given: Given): Weighed {
  const code = exitCode({ documents, ...(site !== undefined && { site }) }, (given['fail-on'] ?? 'error') as Threshold);
  const findings = [...documents.flatMap((document) => document.findings), ...(site?.findings ?? [])];
  return { code, warnings: findings.filter((finding) => finding.severity === 'warning' && reaches(finding, 'warning')).length };
}

const heavier = (one: Weighed, other: Weighed): Weighed => ({
  code: Math.max(one.code, other.code) as Weighed['code'],
  warnings: one.warnings + other.warnings,
});

/** The report with nothing but what must be mended. */
function onlyErrors(report: Report): Report {
  const keep = (finding: Finding) => reaches(finding, 'error');
  return {
    ...report,
    documents: report.documents.map((document) => ({ ...document, findings: document.findings.filter(keep) })),
    ...(report.site !== undefined && { site: { ...report.site, findings: report.site.findings.filter(keep) } }),
  };
}

const lastLine = async (report: Report): Promise<string> => (await import('@klarsyn/reporters')).jsonLastLine(report);
