import type { DocumentReport, Report } from '@klarsyn/core';
import type { Beside, FaultCase } from './case.ts';
import type { Followed } from './follow.ts';
import { hasControls, leaksIn } from './planted.ts';

/** A run of a case, with what it wrote to files and what it left behind. */
export interface CaseRun extends Followed {
  readonly sarif: string;
  readonly text: string;
  /** What it left in the folder for temporary files. */
  readonly left: readonly string[];
}

/** All that is wrong with a run, one line each; nothing when all is as it must be. */
export function judge({ inputs, expect }: FaultCase, { input, rule }: Beside, run: CaseRun): readonly string[] {
  const { exit, codes = [], within = 60, memory = 2000 } = expect;
  const report = parsed<Report>(run.stdout);
  const documents = report?.documents ?? [];
  const own = documents.filter(({ uri }) => uri !== input);
  const good = documents.find(({ uri }) => uri === input);
  const said = new Set(own.flatMap(codesOf));
  const missing = codes.filter((code) => !said.has(code));
  const unsaid = inputs.filter((one) => own.every(({ uri }) => uri !== one && !uri.startsWith(`${one}/`)));
  const wrong: readonly (readonly [boolean, string])[] = [
    [run.isKilled, `did not end, was killed after ${run.seconds.toFixed(0)} s`],
    [run.code !== exit, `exit code ${run.code}, not ${exit}`],
    [missing.length > 0, `not told: ${missing.join(', ')} (told: ${[...said].join(', ')})`],
    [run.seconds > within, `took ${run.seconds.toFixed(1)} s, more than ${within}`],
    [run.memory > memory, `took ${run.memory.toFixed(0)} MiB, more than ${memory}`],
    [run.orphans.length > 0, `left running: ${run.orphans.join(', ')}`],
    [run.left.length > 0, `left in the temporary folder: ${run.left.join(', ')}`],
    [report === undefined, `stdout is not JSON: ${run.stdout.slice(0, 100)}`],
    [parsed<{ version: string }>(run.sarif)?.version !== '2.1.0', `not SARIF: ${run.sarif.slice(0, 100)}`],
    [report !== undefined && unsaid.length > 0 && !hasPipe(own), `not in the report: ${unsaid.join(', ')}`],
    [good === undefined || good.errors.length > 0 || !codesOf(good).includes(rule), `the good input beside it: ${tell(good)}`],
    ...faultsOf(run, own),
  ];
  return wrong.filter(([is]) => is).map(([, line]) => line);
}

/** What is wrong with what was said to a person. */
function faultsOf({ stdout, stderr, sarif, text }: CaseRun, own: readonly DocumentReport[]): readonly (readonly [boolean, string])[] {
  const lines = stderr.split('\n').filter((line) => line !== '');
  const odd = lines.find((line) => !line.startsWith('klarsyn: '));
  const errors = own.flatMap(({ errors: all }) => all);
  const silent = errors.find(({ message }) => lines.filter((line) => line.includes(message)).length !== 1);
  const all = [stdout, stderr, sarif, text];
  return [
    [/^\s+at .+:\d+:\d+\)?$/m.test(all.join('\n')), `a stack: ${/^\s+at .+$/m.exec(all.join('\n'))?.[0]}`],
    [odd !== undefined, `not a line of ours on stderr: ${odd}`],
    [silent !== undefined, `not one line on stderr: ${silent?.message}`],
    [all.some((one) => leaksIn(one).length > 0), `leaked: ${all.flatMap(leaksIn).join(', ')}`],
    [all.some(hasControls), 'controls that reach a terminal'],
  ];
}

const codesOf = ({ errors, findings }: DocumentReport): readonly string[] => [
  ...errors.map(({ code }) => code),
  ...findings.map((finding) => finding.rule),
];

/** Inputs that are archives of others, or come on standard input, are named otherwise in the report. */
const hasPipe = (own: readonly DocumentReport[]): boolean => own.some(({ uri }) => uri === '-');

const tell = (good: DocumentReport | undefined): string =>
  good === undefined ? 'not reported' : (good.errors[0]?.message ?? `found ${codesOf(good).join(', ') || 'nothing'}`);

function parsed<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
