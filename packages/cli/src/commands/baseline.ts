import {
  acceptKnown,
  baselineOf,
  compare,
  type Difference,
  exitCode,
  type Form,
  type Report,
  type Threshold,
  updated,
} from '@klarsyn/core';
import { compactLine } from '@klarsyn/reporters';
import { baselineName, readBaseline, sayFault, writeBaseline } from '@klarsyn/toolkit';
import { type Command, type Given, type Surroundings, textOf } from '../command.ts';
import { askedOf, checkingOptions, errorLines, makeReport } from '../make-report.ts';
import { pickIds } from '../pick-rules.ts';
import { say } from '../texts.ts';

const verbs = ['write', 'check', 'update'] as const;
type Verb = (typeof verbs)[number];

const baseline: Command = {
  text: 'baseline',
  words: '<write|check|update> <fil|mappe|mønster|adresse..>',
  examples: [
    ['klarsyn baseline write brev/', 'exampleBaseline'],
    ['klarsyn baseline update brev/', 'exampleBaselineUpdate'],
  ],
  options: { ...checkingOptions, baseline: { type: 'string', default: baselineName, text: 'optionBaselineFile' } },
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    const refuse = (message: string) => {
      streams.stderr.write(`klarsyn: ${message}\n`);
      return 2;
    };
    const [verb, ...inputs] = given._;
    if (!isVerb(verb) || inputs.length === 0) return refuse(say('baselineVerb', form));
    const only = await pickIds(given, form);
    if (!only.ok) return refuse(only.message);
    const file = textOf(given, 'baseline') ?? baselineName;
    const read = verb === 'write' ? undefined : await readBaseline(file);
    if (read?.ok === false) return refuse(sayFault(read.fault, form).message);
    const { report } = await makeReport(await askedOf(given, surroundings, { inputs, only: only.picked }), surroundings);
    for (const line of errorLines(report)) streams.stderr.write(`klarsyn: ${line}\n`);
    if (read === undefined) return save(file, baselineOf(report), report, surroundings);
    const difference = compare(report, read.baseline);
    streams.stdout.write(tell(difference, form));
    if (verb === 'update') return save(file, updated(report, read.baseline), report, surroundings);
    return judge(report, difference, given);
  },
};

export default baseline;

const isVerb = (word: string | undefined): word is Verb => (verbs as readonly (string | undefined)[]).includes(word);

/** Writes the baseline and says what is in it. Code 2 when something could not be checked, for its debt is not known. */
async function save(file: string, made: ReturnType<typeof baselineOf>, report: Report, { form, streams }: Surroundings): Promise<0 | 2> {
  try {
    await writeBaseline(file, made);
  } catch (error) {
    streams.stderr.write(`klarsyn: ${say('cannotWrite', form, { file, cause: String((error as NodeJS.ErrnoException).code) })}\n`);
    return 2;
  }
  const count = Object.values(made.documents).reduce((sum, entries) => sum + entries.length, 0);
  streams.stdout.write(`${say('baselineWritten', form, { file, count })}\n`);
  return exitCode(report, 'never') === 2 ? 2 : 0;
}

/** Only what is new counts. */
function judge(report: Report, { known, moved }: Difference, given: Given): 0 | 1 | 2 {
  return exitCode(acceptKnown(report, [...known, ...moved], ' '), (textOf(given, 'fail-on') ?? 'error') as Threshold);
}

/** The counts, then each finding that is new, fixed or moved. */
function tell({ new: fresh, known, moved, fixed }: Difference, form: Form): string {
  const counts = say('baselineCounts', form, { new: fresh.length, fixed: fixed.length, moved: moved.length, known: known.length });
  const lines = [
    ...fresh.map((found) => `${say('baselineNew', form)}: ${compactLine(found.uri, found, form)}`),
    ...moved.map((found) => `${say('baselineMoved', form)}: ${compactLine(found.uri, found, form)}`),
    ...fixed.map(({ uri, rule }) => `${say('baselineFixed', form)}: ${uri} (${rule})`),
  ];
  return `${[counts, ...lines].join('\n')}\n`;
}
