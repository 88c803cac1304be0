import type { DocumentReport, Report } from '@klarsyn/core';
import type { Beside, Expected, FaultCase } from './case.ts';
import type { Followed } from './follow.ts';
import { hasControls, leaksIn } from './planted.ts';

/** A run of the command, with what it wrote to files and what it left behind. */
export interface CaseRun extends Followed {
  readonly sarif: string;
  readonly text: string;
  /** What it left in the folder for temporary files. */
  readonly left: readonly string[];
}

/** Something that may be wrong, and how it is said. */
type Doubt = readonly [is: boolean, line: string];

const said = (doubts: readonly Doubt[]): readonly string[] => doubts.filter(([is]) => is).map(([, line]) => line);

/** The documents of a run that are not the good input beside it; none when the report cannot be read. */
export const ownOf = ({ stdout }: CaseRun, { input }: Beside): readonly DocumentReport[] =>
  (parsed<Report>(stdout)?.documents ?? []).filter(({ uri }) => uri !== input);

/** All that is wrong with what is told of a case, one line each. */
export function judgeCase({ inputs, expect: { exit, codes = [], oneOf } }: FaultCase, own: readonly DocumentReport[]): readonly string[] {
  const told = own.flatMap(codesOf);
  const missing = codes.filter((code) => !told.includes(code));
  const isRefused = own.some(({ errors }) => errors.length > 0);
  return said([
    [own.length < inputs.length, `${own.length} of ${inputs.length} inputs are in the report`],
    [missing.length > 0, `not told: ${missing.join(', ')} (told: ${told.join(', ')})`],
    [oneOf?.some((code) => told.includes(code)) === false, `none told of ${oneOf?.join(', ')} (told: ${told.join(', ')})`],
    [![exit].flat().some((right) => (right === 2) === isRefused), isRefused ? `has an error: ${told.join(', ')}` : 'has no error'],
  ]);
}

/** All that is wrong with a run, one line each: how it ended, what it cost, what it wrote. */
export function judgeRun({ exit, within = 60, memory = 2000 }: Expected, { input, rule }: Beside, run: CaseRun): readonly string[] {
  const report = parsed<Report>(run.stdout);
  const good = report?.documents.find(({ uri }) => uri === input);
  return said([
    [run.isKilled, `did not end, was killed after ${run.seconds.toFixed(0)} s`],
    [![exit].flat().some((right) => right === run.code), `exit code ${run.code}, not ${[exit].flat().join(' or ')}`],
    [run.seconds > within, `took ${run.seconds.toFixed(1)} s, more than ${within}`],
    [run.memory > memory, `took ${run.memory.toFixed(0)} MiB, more than ${memory}`],
    [run.orphans.length > 0, `left running: ${run.orphans.join(', ')}`],
    [run.left.length > 0, `left in the temporary folder: ${run.left.join(', ')}`],
    [report === undefined, `stdout is not JSON: ${run.stdout.slice(0, 100)}`],
    [parsed<{ version: string }>(run.sarif)?.version !== '2.1.0', `not SARIF: ${run.sarif.slice(0, 100)}`],
    [good === undefined || good.errors.length > 0 || !codesOf(good).includes(rule), `the good input beside it: ${tell(good)}`],
    ...doubtsOf(run, report?.documents ?? []),
  ]);
}

/** What may be wrong with what was said to a person. */
function doubtsOf({ stdout, stderr, sarif, text }: CaseRun, documents: readonly DocumentReport[]): readonly Doubt[] {
  const lines = stderr.split('\n').filter((line) => line !== '');
  const odd = lines.find((line) => !line.startsWith('klarsyn: '));
  const errors = documents.flatMap(({ uri, errors: own }) => own.map(({ message }) => ({ uri, message })));
  // What is wrong with a config is said once, by the name of the config, and not of each input.
  const timesSaid = (what: string) => lines.filter((line) => line.includes(what)).length;
  const unsaid = errors.find(({ uri, message }) => timesSaid(`${uri}: ${message}`) !== 1 && timesSaid(`klarsyn: ${message}`) !== 1);
  const all = [stdout, stderr, sarif, text];
  const stack = /^\s+at .+:\d+:\d+\)?$/m.exec(all.join('\n'))?.[0];
  return [
    [stack !== undefined, `a stack: ${stack}`],
    [odd !== undefined, `not a line of ours on stderr: ${odd}`],
    [unsaid !== undefined, `not one line on stderr: ${unsaid?.message}`],
    [all.some((one) => leaksIn(one).length > 0), `leaked: ${all.flatMap(leaksIn).join(', ')}`],
    [all.some(hasControls), 'controls that reach a terminal'],
  ];
}

const codesOf = ({ errors, complaints, findings }: DocumentReport): readonly string[] => [
  ...new Set([...[...errors, ...complaints].map(({ code }) => code), ...findings.map((finding) => finding.rule)]),
];

const tell = (good: DocumentReport | undefined): string =>
  good === undefined ? 'not reported' : (good.errors[0]?.message ?? `found ${codesOf(good).join(', ') || 'nothing'}`);

function parsed<T>(text: string): T | undefined {
  try {
    return JSON.parse(text) as T;
  } catch {
    return undefined;
  }
}
