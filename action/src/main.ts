import { join } from 'node:path';
import { info, setFailed, setOutput, summary, warning } from '@actions/core';
import { acceptKnown, compare, type Difference, exitCode, type Finding, fill, type Report, type Rule } from '@klarsyn/core';
import { docsOf, github, json, markdown, sarif } from '@klarsyn/reporters';
import { changedSince, onChangedLines, type PullRequest, pullRequestOf, readBaseline, sayFault, writeWhole } from '@klarsyn/toolkit';
import { checkNamed } from './check.ts';
import { writeComment } from './comment.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { texts } from './texts.ts';

/** A comment holds 64 KiB; some of it is kept for what GitHub itself adds. */
const roomInComment = 60 * 1024;

const { env } = process;
const cwd = env['GITHUB_WORKSPACE'] ?? process.cwd();
const temporary = env['RUNNER_TEMP'] ?? cwd;

/** Checks what the workflow names, annotates the findings, and fails the job when one is at or over the threshold. Needs no token for that. */
async function main(): Promise<void> {
  const read = readInputs();
  if (!read.ok) return refuse(read.problem);
  const { inputs } = read;
  const form = inputs.options.form ?? 'nb';
  const pull = await pullRequestOf(env['GITHUB_EVENT_PATH']);
  const baseline = inputs.baseline === undefined ? undefined : await readBaseline(join(cwd, inputs.baseline));
  if (baseline?.ok === false) return refuse(sayFault(baseline.fault, form).message);
  const reference = inputs.onlyChanged === 'auto' || inputs.onlyChanged === 'true' ? baseOf(pull) : inputs.onlyChanged;
  const changed = reference === undefined ? undefined : await changedSince(reference, cwd);
  if (changed?.ok === false) return refuse(sayFault(changed.fault, form).message);

  const isWanted = changed === undefined ? undefined : (path: string) => changed.files.has(path);
  const checked = await checkNamed(inputs, isWanted, { cwd, temporary });
  const lined = changed === undefined ? checked.report : onChangedLines(checked.report, changed.files, cwd);
  const difference = baseline === undefined ? undefined : compare(lined, baseline.baseline);
  const report =
    difference === undefined ? lined : acceptKnown(lined, [...difference.known, ...difference.moved], texts.inBaseline[lined.locale]);

  const told = markdown(report, { docs: docsOf(checked.rules, report.locale) });
  process.stdout.write(github(report));
  await summary.addRaw(told).write();
  const files = await writeReports(report, checked.rules);
  if (inputs.prComment && pull !== undefined) await comment(report, difference, checked.rules, pull, inputs);
  finish(report, inputs, files);
}

/** Ends the step with what is wrong with its inputs or its config, and code 2, as the command has it. */
function refuse(problem: string): void {
  setFailed(problem);
  setOutput('exit-code', 2);
  process.exitCode = 2;
}

/** The branch a pull request is to be merged into, as the checkout knows it. */
const baseOf = (pull: PullRequest | undefined): string | undefined => (pull === undefined ? undefined : `origin/${pull.base}`);

/** Where the reports lie for later steps: JSON to merge and keep, SARIF for code scanning. */
interface Files {
  readonly json: string;
  readonly sarif: string;
}

async function writeReports(report: Report, rules: readonly Rule[]): Promise<Files> {
  const files = { json: join(temporary, 'klarsyn.json'), sarif: join(temporary, 'klarsyn.sarif') };
  await writeWhole(files.json, json(report));
  await writeWhole(files.sarif, sarif(report, { docs: docsOf(rules, report.locale) }));
  return files;
}

/** Comments on the pull request: what is new, and how much is fixed. What goes wrong here never fails the gate. */
async function comment(
  report: Report,
  difference: Difference | undefined,
  rules: readonly Rule[],
  pull: PullRequest,
  { token }: Inputs,
): Promise<void> {
  const form = report.locale;
  if (pull.isFork) return info(texts.fork[form]);
  if (token === undefined) return warning(texts.noToken[form]);
  const fixed = difference === undefined ? '' : `\n${fill(texts.fixed[form], { count: difference.fixed.length })}\n`;
  const text = `${markdown(report, { docs: docsOf(rules, report.locale), room: roomInComment })}${fixed}`;
  try {
    await writeComment(text, {
      api: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      repository: env['GITHUB_REPOSITORY'] ?? '',
      number: pull.number,
      token,
    });
  } catch (error) {
    warning(fill(texts.notCommented[form], { cause: error instanceof Error ? error.message : String(error) }));
  }
}

/** The outputs of the step, and its end: 0, 1 or 2 as the command has it. */
function finish(report: Report, { failOn }: Inputs, files: Files): void {
  const open = [...report.documents.flatMap((document) => document.findings), ...(report.site?.findings ?? [])].filter(
    (finding) => finding.suppressed === undefined,
  );
  const count = (test: (finding: Finding) => boolean) => open.filter(test).length;
  const code = exitCode(report, failOn);
  setOutput('exit-code', code);
  setOutput('findings', open.length);
  setOutput(
    'errors',
    count(({ severity, certainty }) => severity === 'error' && certainty === 'certain'),
  );
  setOutput(
    'warnings',
    count(({ severity, certainty }) => severity === 'warning' && certainty === 'certain'),
  );
  setOutput(
    'reviews',
    count(({ certainty }) => certainty === 'review'),
  );
  setOutput('report', files.json);
  setOutput('sarif', files.sarif);
  process.exitCode = code;
}

await main().catch((error: unknown) => refuse(error instanceof Error ? error.message : String(error)));
