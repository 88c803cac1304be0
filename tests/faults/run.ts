// `npm run test:faults`: every hostile page and document there is, each given to the real command. Words choose suites and cases by name;
// `--short` takes what `npm test` takes. Exit code 1 when one of them falls.
import { printable } from '@klarsyn/core';
import { type Done, lanesHere, runSuite } from './run/all.ts';
import { suites } from './suites.ts';

const words = process.argv.slice(2);
const isShort = words.includes('--short');
const wanted = words.filter((word) => !word.startsWith('--'));

const all: Done[] = [];
for (const suite of suites) {
  const isOf = (name: string): boolean => wanted.length === 0 || wanted.some((word) => suite.name === word || name.includes(word));
  const isWanted: Parameters<typeof runSuite>[1] = ({ name, short = false }) => isOf(name) && (short || !isShort);
  all.push(...(await runSuite(suite, isWanted, { lanes: lanesHere(), onDone: tell })));
}
const fallen = all.filter(({ outcome }) => outcome.wrong.length > 0);
const most = (of: (done: Done) => number): string => Math.max(0, ...all.map(of)).toFixed(0);
console.log(
  `\n${all.length - fallen.length} of ${all.length} hold; longest ${most(({ outcome }) => outcome.run.seconds)} s, most ${most(({ outcome }) => outcome.run.memory)} MiB`,
);
process.exitCode = fallen.length > 0 || all.length === 0 ? 1 : 0;

function tell({ suite, one, outcome: { run, wrong } }: Done): void {
  const cost = `${run.seconds.toFixed(1).padStart(5)} s ${run.memory.toFixed(0).padStart(5)} MiB`;
  console.log(`${wrong.length === 0 ? 'holds' : 'FALLS'} ${cost}  ${suite}: ${printable(one.name)}`);
  for (const line of wrong) console.log(`                          ${printable(line)}`);
}
