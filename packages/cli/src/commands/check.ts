import { acceptKnown, type Baseline, compare, exitCode, type Finding, type Report, reaches, type Threshold } from '@klarsyn/core';
import { type Command, type Given, type Surroundings, textOf } from '../command.ts';
import { checkingOptions, errorLines, makeReport, write } from '../make-report.ts';
import { formats, type Output, outputsOf } from '../outputs.ts';
import { pickIds } from '../pick-rules.ts';
import { reportFor } from '../report-for.ts';
import { say } from '../texts.ts';

const check: Command = {
  text: 'check',
  words: '<fil|mappe|mønster|adresse..>',
  examples: [
    ['klarsyn check brev/ nettsider/*.html', 'exampleFiles'],
    ['klarsyn check https://fjordvik.example --fail-on warning', 'exampleAddress'],
  ],
  after: 'exitCodes',
  options: {
    ...checkingOptions,
    format: { type: 'string', many: true, text: 'optionFormat' },
    'max-warnings': { type: 'string', text: 'optionMaxWarnings' },
    quiet: { type: 'boolean', text: 'optionQuiet' },
    baseline: { type: 'string', text: 'optionBaseline' },
    changed: { type: 'string', bare: 'HEAD', text: 'optionChanged' },
    'all-lines': { type: 'boolean', text: 'optionAllLines' },
    output: { type: 'string', text: 'optionOutput' },
    details: { type: 'boolean', text: 'optionDetails' },
    stdin: { type: 'boolean', text: 'optionStdin' },
    'stdin-filename': { type: 'string', text: 'optionStdinFilename' },
  },
  async run(given, surroundings) {
    const plan = await planOf(given, surroundings);
    if (!plan.ok) {
      surroundings.streams.stderr.write(`klarsyn: ${plan.message}\n`);
      return 2;
    }
    return carryOut(plan, given, surroundings);
  },
};

export default check;

/** All that is settled before anything is checked. */
interface Plan {
  readonly outputs: readonly Output[];
  readonly only: readonly string[] | undefined;
  readonly baseline: Baseline | undefined;
  readonly changed: ReadonlyMap<string, ChangedLines> | undefined;
}
type ChangedLines = import('@klarsyn/toolkit').ChangedLines;

async function planOf(
  given: Given,
  { form }: Surroundings,
): Promise<({ readonly ok: true } & Plan) | { readonly ok: false; readonly message: string }> {
  const refuse = (message: string) => ({ ok: false, message }) as const;
  const wrong = wrongCall(given);
  if (wrong !== undefined) return refuse(say(wrong, form));
  const asked = outputsOf(given);
  if (!asked.ok) return refuse(say('unknownFormat', form, { name: asked.wrong, known: formats.join(', ') }));
  const only = await pickIds(given, form);
  if (!only.ok) return only;
  const [baseline, reference] = [textOf(given, 'baseline'), textOf(given, 'changed')];
  if (baseline === undefined && reference === undefined)
    return { ok: true, outputs: asked.outputs, only: only.picked, baseline: undefined, changed: undefined };
  const { readBaseline, changedSince, sayFault } = await import('@klarsyn/toolkit');
  const known = baseline === undefined ? undefined : await readBaseline(baseline);
  if (known?.ok === false) return refuse(sayFault(known.fault, form).message);
  const changed = reference === undefined ? undefined : await changedSince(reference, process.cwd());
  if (changed?.ok === false) return refuse(sayFault(changed.fault, form).message);
  return { ok: true, outputs: asked.outputs, only: only.picked, baseline: known?.baseline, changed: changed?.files };
}

/** What is wrong with the call itself, before anything is read. */
function wrongCall(given: Given): 'stdinNeedsName' | 'nothingToCheck' | 'wrongNumber' | undefined {
  if (given['stdin'] === true && given['stdin-filename'] === undefined) return 'stdinNeedsName';
  if (given['stdin'] !== true && given._.length === 0) return 'nothingToCheck';
  if (!/^\d{1,9}$/.test(textOf(given, 'max-warnings') ?? '0')) return 'wrongNumber';
  return undefined;
}

async function carryOut({ outputs, only, baseline, changed }: Plan, given: Given, surroundings: Surroundings): Promise<0 | 1 | 2> {
  const { form, streams } = surroundings;
  const isWhole = given['quiet'] !== true && baseline === undefined && changed === undefined;
  const streamed = isWhole ? outputs.find(({ format, file }) => format === 'jsonl' && file === undefined) : undefined;
  const { jsonLine } = streamed === undefined ? { jsonLine: undefined } : await import('@klarsyn/reporters');
  const { report: found, rules } = await makeReport(given, surroundings, {
    inputs: given._,
    only,
    ...(changed !== undefined && { isWanted: (path) => changed.has(path) }),
    ...(jsonLine !== undefined && { onReport: (document) => streams.stdout.write(jsonLine(document)) }),
  });
  for (const line of errorLines(found)) streams.stderr.write(`klarsyn: ${line}\n`);
  const lined =
    changed === undefined || given['all-lines'] === true
      ? found
      : (await import('@klarsyn/toolkit')).onChangedLines(found, changed, process.cwd());
  const judged = baseline === undefined ? lined : withoutKnown(lined, baseline, say('inBaseline', form));
  const report = given['quiet'] === true ? onlyErrors(judged) : judged;
  let isWritten = true;
  for (const output of outputs) {
    const text = output === streamed ? await lastLine(report) : await reportFor(report, rules, output, given, surroundings);
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
