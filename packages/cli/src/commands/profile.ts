import type { Form } from '@klarsyn/core';
import {
  type Coverage,
  type Covered,
  checkProfile,
  coverProfile,
  loadProfile,
  logoPictures,
  type Means,
  sayFault,
  sayProfileFault,
  today,
} from '@klarsyn/toolkit';
import { type Command, type Given, type Surroundings, textOf } from '../command.ts';
import { write } from '../make-report.ts';
import { say } from '../texts.ts';

const verbs = { check, show, coverage } as const;
type Verb = keyof typeof verbs;

const profile: Command = {
  text: 'profileCommand',
  words: '<check|show|coverage> <profil.yaml..>',
  examples: [
    ['klarsyn profile show profil.yaml --output profil.html', 'exampleProfileShow'],
    ['klarsyn profile coverage profil.yaml', 'exampleProfileCoverage'],
  ],
  after: 'profileExitCodes',
  options: {
    output: { type: 'string', text: 'optionProfileOutput' },
    format: { type: 'string', choices: ['text', 'json'], default: 'text', text: 'optionCoverageFormat' },
  },
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    const [verb, file = 'profil.yaml'] = given._;
    if (!isVerb(verb)) {
      streams.stderr.write(`klarsyn: ${say('profileVerb', form)}\n`);
      return 2;
    }
    return verbs[verb](file, given, surroundings);
  },
};

export default profile;

const isVerb = (word: string | undefined): word is Verb => word !== undefined && Object.hasOwn(verbs, word);

type Faults = Parameters<typeof sayFault>[0][];

function refuse(faults: Readonly<Faults>, { form, streams }: Surroundings): 2 {
  for (const fault of faults) streams.stderr.write(`klarsyn: ${sayFault(fault, form).message}\n`);
  return 2;
}

async function check(file: string, _: Given, surroundings: Surroundings): Promise<number> {
  const { form, streams } = surroundings;
  const checked = await checkProfile(file, { cwd: process.cwd(), form, today: today() });
  if (!checked.ok) return refuse(checked.faults, surroundings);
  const labels = { error: 'faultError', warning: 'faultWarning', hint: 'faultHint' } as const;
  for (const fault of checked.found) {
    streams.stdout.write(`${checked.read.file}:${fault.line}: ${say(labels[fault.severity], form)}: ${sayProfileFault(fault, form)}\n`);
  }
  const isRight = checked.found.every(({ severity }) => severity === 'hint');
  if (isRight) streams.stdout.write(`${say('profileRight', form, { file: checked.read.file })}\n`);
  return checked.found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

async function show(file: string, given: Given, surroundings: Surroundings): Promise<number> {
  const { form } = surroundings;
  const { resolve } = await import('node:path');
  const read = await loadProfile(resolve(file), { cwd: process.cwd(), form });
  if (!read.ok) return refuse(read.faults, surroundings);
  const { profileHtml } = await import('@klarsyn/reporters');
  const page = profileHtml(read.profile, { form, pictures: await logoPictures(read) });
  return (await write(page, textOf(given, 'output'), surroundings)) ? 0 : 2;
}

async function coverage(file: string, given: Given, surroundings: Surroundings): Promise<number> {
  const { form } = surroundings;
  const covered = await coverProfile(file, { cwd: process.cwd(), form });
  if (!covered.ok) return refuse(covered.faults, surroundings);
  const { ok: _, ...data } = covered;
  const text = given['format'] === 'json' ? `${JSON.stringify(data, undefined, 2)}\n` : tell(covered, form);
  return (await write(text, textOf(given, 'output'), surroundings)) ? 0 : 2;
}

/** The promises one after the other: what is promised, what meets it, and whether that is on. */
function tell({ name, promises, unknown }: Extract<Coverage, { ok: true }>, form: Form): string {
  const count = (state: Covered['state']) => promises.filter((promise) => promise.state === state).length;
  const counts = { all: promises.length, met: count('met'), silent: count('silent'), off: count('off'), none: count('none') };
  return [
    say('coverageHead', form, { name }),
    say('coverageCounts', form, counts),
    ...promises.flatMap(({ id, quote, because, means }) => [
      '',
      `${id}  ${quote}`,
      `  ${because}`,
      ...(means.length === 0 ? [`  – ${say('coverageNone', form)}`] : means.map((one) => `  – ${sayMeans(one, form)}`)),
    ]),
    ...(unknown.length === 0 ? [] : ['', `${say('coverageFacts', form)}:`, ...unknown.map((fact) => `  – ${fact}`)]),
    '',
  ].join('\n');
}

function sayMeans(means: Means, form: Form): string {
  if (means.sort === 'unknown') return `${means.id}: ${say('coverageUnknown', form)}`;
  if (means.sort === 'feature') return `${means.id}: ${say('coverageFeature', form)}. ${means.title}`;
  const states = { on: 'coverageOn', silent: 'coverageSilent', trial: 'coverageTrial', off: 'coverageOff' } as const;
  return `${means.id}: ${say(states[means.state], form, { missing: means.missing ?? '' })}. ${means.title}`;
}
