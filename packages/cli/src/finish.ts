import {
  acceptKnown,
  type Baseline,
  compare,
  type Document,
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
  /** The report that can be written while the run goes on. */
  readonly streamed: Output | undefined;
  /** The texts of pages that cannot be read once more, by address. */
  readonly texts?: ReadonlyMap<string, Document>;
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
  return known.ok ? { ok: true, outputs, baseline: known.baseline, streamed } : { ok: false, message: sayFault(known.fault, form).message };
}

/** Says what could not be checked, writes the reports, and gives the exit code. */
export async function finish(
  { report: found, rules }: Checked,
  { outputs, baseline, streamed, texts }: Ending,
  given: Given,
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  const { form, streams } = surroundings;
  for (const line of errorLines(found)) streams.stderr.write(`klarsyn: ${line}\n`);
  const judged = baseline === undefined ? found : withoutKnown(found, baseline, say('inBaseline', form));
  const report = given['quiet'] === true ? onlyErrors(judged) : judged;
  if (given['suggest'] === true) {
    const { suggestions } = await import('./suggestions.ts');
    return (await write(suggestions(report, form), undefined, surroundings)) ? exitWith(judged, given) : 2;
  }
  let isWritten = true;
  for (const output of outputs) {
    if (output.format === 'json') {
      isWritten = (await writeFrom(jsonInPieces(report, report.documents), output.file, surroundings)) && isWritten;
      continue;
    }
    const text = output === streamed ? await lastLine(report) : await reportFor(report, rules, { ...output, texts }, given, surroundings);
    isWritten = (await write(text, output.file, surroundings)) && isWritten;
  }
  return isWritten ? exitWith(judged, given) : 2;
}

/** The report with all that was there when the baseline was written accepted. */
function withoutKnown(report: Report, baseline: Baseline, reason: string): Report {
  const { known, moved } = compare(report, baseline);
  return acceptKnown(report, [...known, ...moved], reason);
}

/** The exit code: that of the report, and 1 when there are more warnings than `--max-warnings` allows. */
function exitWith(report: Report, given: Given): 0 | 1 | 2 {
  const code = exitCode(report, (given['fail-on'] ?? 'error') as Threshold);
  const most = textOf(given, 'max-warnings');
  if (code !== 0 || most === undefined) return code;
  const warnings = findingsOf(report).filter((finding) => finding.severity === 'warning' && reaches(finding, 'warning'));
  return warnings.length > Number(most) ? 1 : 0;
}

const findingsOf = ({ documents, site }: Report): readonly Finding[] => [
  ...documents.flatMap(({ findings }) => findings),
  ...(site?.findings ?? []),
];

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
