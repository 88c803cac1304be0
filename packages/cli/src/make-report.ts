import {
  type DocumentKind,
  documentKinds,
  type InputError,
  isAboutConfig,
  isForm,
  kindNamed,
  type LanguageTag,
  type NamedState,
  printable,
  type Report,
  type WcagSector,
} from '@klarsyn/core';
import type { Checked, CheckOptions, Input } from '@klarsyn/toolkit';
import { type Given, numberOf, type Option, type Surroundings, textOf, textsOf } from './command.ts';
import { enginesOf } from './engines.ts';
import { startProgress } from './progress.ts';
import { readAll } from './standard-input.ts';
import { untilStopped } from './stopping.ts';
import { say } from './texts.ts';

/** The folder of the cache, when a call names none. */
export const cacheName = '.klarsyn-cache';

/** Options of every command that checks. */
export const checkingOptions: Readonly<Record<string, Option>> = {
  config: { type: 'string', text: 'optionConfig' },
  profile: { type: 'string', text: 'optionProfile' },
  mode: { type: 'string', choices: ['krise'], text: 'optionMode' },
  kind: { type: 'string', choices: documentKinds, choiceOf: kindNamed, text: 'optionKind' },
  lang: { type: 'string', text: 'optionLang' },
  'fail-on': { type: 'string', choices: ['error', 'warning', 'hint', 'never'], default: 'error', text: 'optionFailOn' },
  rule: { type: 'string', many: true, text: 'optionRule' },
  pack: { type: 'string', many: true, text: 'optionPack' },
  sector: { type: 'string', choices: ['public', 'private'], text: 'optionSector' },
  wcag22: { type: 'boolean', text: 'optionWcag22' },
  static: { type: 'boolean', text: 'optionStatic' },
  'allow-private': { type: 'boolean', text: 'optionAllowPrivate' },
  browser: { type: 'string', text: 'optionBrowser' },
  viewport: { type: 'string', many: true, choices: ['desktop', 'tablet', 'mobile'], text: 'optionViewport' },
  engines: { type: 'string', text: 'optionEngines' },
  'probe-forms': { type: 'boolean', text: 'optionProbeForms' },
  workers: { type: 'string', text: 'optionWorkers' },
  cache: { type: 'string', bare: cacheName, text: 'optionCache' },
  'keep-going': { type: 'boolean', text: 'optionKeepGoing' },
};

/** What `--viewport` asks for beside the window pages are always shown in. */
const viewportStates: Readonly<Record<string, NamedState>> = {
  tablet: { name: 'tablet', viewport: 'tablet' },
  mobile: { name: 'mobil', viewport: 'mobile' },
};

/** What a run shall do beside checking. */
export interface Making {
  readonly inputs: readonly string[];
  readonly only: readonly string[] | undefined;
  /** Of the files that are named, only those for which this is true. */
  readonly isWanted?: (path: string) => boolean;
  readonly shard?: CheckOptions['shard'];
  readonly inFormOfText?: boolean;
  readonly onPicture?: CheckOptions['onPicture'];
  readonly onDocument?: CheckOptions['onDocument'];
  readonly onReport?: (report: Report['documents'][number]) => void;
  readonly held?: CheckOptions['held'];
}

/** What is checked, and how. */
export interface Asked {
  readonly inputs: readonly Input[];
  readonly options: CheckOptions;
}

/** What a call asks to have checked, with the settings it gives. */
export async function askedOf(given: Given, { streams }: Surroundings, { inputs, ...how }: Making): Promise<Asked> {
  const piped = given['stdin'] === true ? [{ name: String(given['stdin-filename']), content: await readAll(streams.stdin) }] : [];
  const form = textOf(given, 'form');
  const options: CheckOptions = {
    config: textOf(given, 'config'),
    profile: textOf(given, 'profile'),
    mode: given['mode'] === 'krise' ? 'krise' : undefined,
    kind: textOf(given, 'kind') as DocumentKind | undefined,
    language: textOf(given, 'lang') as LanguageTag | undefined,
    form: isForm(form) ? form : undefined,
    keepGoing: given['keep-going'] === true,
    sector: textOf(given, 'sector') as WcagSector | undefined,
    wcag22: given['wcag22'] === true ? true : undefined,
    static: given['static'] === true,
    states: textsOf(given, 'viewport').flatMap((viewport) => viewportStates[viewport] ?? []),
    allowPrivate: given['allow-private'] === true,
    browser: textOf(given, 'browser'),
    engines: enginesOf(given),
    probeForms: given['probe-forms'] === true,
    cache: textOf(given, 'cache'),
    workers: numberOf(given, 'workers'),
    ...how,
    onNote: (note) => streams.stderr.write(`klarsyn: ${note}\n`),
    onError: (error) => given['debug'] === true && streams.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
  };
  return { inputs: [...piped, ...inputs], options };
}

/** Checks what was asked for; says on stderr how far it has come and what could not be checked. */
export async function makeReport({ inputs, options }: Asked, { streams }: Surroundings): Promise<Checked> {
  // Not by the front door: behind it stand profiles, sites and YAML too, and loading them takes a fifth of a short run.
  const { checkWithRules } = await import('@klarsyn/toolkit/check');
  const progress = startProgress(streams.stderr, options.form ?? 'nb');
  try {
    return await untilStopped((signal) => checkWithRules(inputs, { ...options, signal, onDone: progress.done }));
  } finally {
    progress.stop();
  }
}

/** One line for each thing that went wrong; the same line for many inputs is said once, and so is that the run was stopped. */
export function errorLines({ documents, site, locale }: Report): readonly string[] {
  const errors = documents.flatMap(({ uri, errors: own }) =>
    own.filter(isNotStop).map((error) => (isAboutConfig(error) ? error.message : `${uri}: ${error.message}`)),
  );
  const crashes = documents.flatMap(({ uri, crashes: own }) => own.map(({ rule, error }) => `${uri}: ${rule}: ${error.split('\n')[0]}`));
  const across = (site?.crashes ?? []).map(({ rule, error }) => `${rule}: ${error.split('\n')[0]}`);
  const left = documents.filter(({ errors: own }) => !own.every(isNotStop)).length;
  const stopped = left === 0 ? [] : [say('runStopped', locale, { done: documents.length - left, of: documents.length })];
  return [...new Set([...errors, ...crashes, ...across, ...stopped])].map(printable);
}

const isNotStop = ({ code }: InputError): boolean => code !== 'stopped';

/** Writes a report that comes piece by piece, as `write` does. */
export async function writeFrom(pieces: AsyncIterable<string>, file: string | undefined, surroundings: Surroundings): Promise<boolean> {
  const { streams } = surroundings;
  if (file === undefined) {
    for await (const piece of pieces) {
      const how = await writeOut(piece, streams);
      if (how !== 'written') return how === 'nobody reads';
    }
    return true;
  }
  const { writeWhole } = await import('@klarsyn/toolkit');
  return tryWriting(() => writeWhole(file, pieces), file, surroundings);
}

/** Writes a report to its file, whole or not at all, or to standard output. False when the file could not be written; that has been said. */
export async function write(report: string, file: string | undefined, surroundings: Surroundings): Promise<boolean> {
  if (file === undefined) return (await writeOut(report, surroundings.streams)) !== 'failed';
  const { writeWhole } = await import('@klarsyn/toolkit');
  return tryWriting(() => writeWhole(file, report), file, surroundings);
}

/** Writes to standard output. Who reads it may stop when it has enough, as `head` does; a disk that is full is a failure, said where streams are watched. */
const writeOut = (text: string, { stdout }: Surroundings['streams']): Promise<'written' | 'nobody reads' | 'failed'> =>
  new Promise((resolve) => {
    stdout.write(text, (error) => {
      if (error === undefined || error === null) resolve('written');
      else resolve((error as NodeJS.ErrnoException).code === 'EPIPE' ? 'nobody reads' : 'failed');
    });
  });

async function tryWriting(work: () => Promise<void>, file: string, { form, streams }: Surroundings): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    streams.stderr.write(`klarsyn: ${say('cannotWrite', form, { file, cause: String((error as NodeJS.ErrnoException).code) })}\n`);
    return false;
  }
}
