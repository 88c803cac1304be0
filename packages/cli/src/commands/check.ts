import { type DocumentKind, documentKinds, exitCode, isAboutConfig, type LanguageTag, type Report, type Threshold } from '@klarsyn/core';
import type { Command, Given, Surroundings } from '../command.ts';
import { startProgress } from '../progress.ts';
import { reportFor } from '../report-for.ts';
import { readAll } from '../standard-input.ts';
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
    config: { type: 'string', text: 'optionConfig' },
    profile: { type: 'string', text: 'optionProfile' },
    kind: { type: 'string', choices: documentKinds, text: 'optionKind' },
    lang: { type: 'string', text: 'optionLang' },
    format: { type: 'string', choices: ['text', 'json', 'github'], default: 'text', text: 'optionFormat' },
    'fail-on': { type: 'string', choices: ['error', 'warning', 'hint', 'never'], default: 'error', text: 'optionFailOn' },
    output: { type: 'string', text: 'optionOutput' },
    static: { type: 'boolean', text: 'optionStatic' },
    browser: { type: 'string', text: 'optionBrowser' },
    details: { type: 'boolean', text: 'optionDetails' },
    stdin: { type: 'boolean', text: 'optionStdin' },
    'stdin-filename': { type: 'string', text: 'optionStdinFilename' },
  },
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    const complain = (line: string) => streams.stderr.write(`klarsyn: ${line}\n`);
    if (given['stdin'] === true && given['stdin-filename'] === undefined) {
      complain(say('stdinNeedsName', form));
      return 2;
    }
    if (given['stdin'] !== true && given._.length === 0) {
      complain(say('nothingToCheck', form));
      return 2;
    }
    const report = await makeReport(given, surroundings);
    for (const line of errorLines(report)) complain(line);
    const text = await reportFor(report, given, surroundings);
    const written = await write(text, given, surroundings);
    return written ? exitCode(report, (given['fail-on'] ?? 'error') as Threshold) : 2;
  },
};

export default check;

async function makeReport(given: Given, { streams }: Surroundings): Promise<Report> {
  const { check: checkInputs } = await import('@klarsyn/toolkit');
  const piped = given['stdin'] === true ? [{ name: String(given['stdin-filename']), content: await readAll(streams.stdin) }] : [];
  const progress = startProgress(streams.stderr, given['form'] === 'nn' ? 'nn' : 'nb');
  try {
    return await checkInputs([...piped, ...given._], {
      config: text(given['config']),
      profile: text(given['profile']),
      kind: text(given['kind']) as DocumentKind | undefined,
      language: text(given['lang']) as LanguageTag | undefined,
      form: given['form'] === 'nn' || given['form'] === 'nb' ? given['form'] : undefined,
      static: given['static'] === true,
      browser: text(given['browser']),
      onDone: progress.done,
      onNote: (note) => streams.stderr.write(`klarsyn: ${note}\n`),
      onError: (error) => given['debug'] === true && streams.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`),
    });
  } finally {
    progress.stop();
  }
}

/** One line for each thing that went wrong; the same line for many inputs is said once. */
function errorLines({ documents, site }: Report): readonly string[] {
  const errors = documents.flatMap(({ uri, errors: own }) =>
    own.map((error) => (isAboutConfig(error) ? error.message : `${uri}: ${error.message}`)),
  );
  const crashes = documents.flatMap(({ uri, crashes: own }) => own.map(({ rule, error }) => `${uri}: ${rule}: ${error.split('\n')[0]}`));
  const across = (site?.crashes ?? []).map(({ rule, error }) => `${rule}: ${error.split('\n')[0]}`);
  return [...new Set([...errors, ...crashes, ...across])];
}

async function write(report: string, given: Given, { form, streams }: Surroundings): Promise<boolean> {
  const file = text(given['output']);
  if (file === undefined) {
    await new Promise<void>((done) => streams.stdout.write(report, () => done()));
    return true;
  }
  const { writeWhole } = await import('@klarsyn/toolkit');
  try {
    await writeWhole(file, report);
    return true;
  } catch (error) {
    streams.stderr.write(`klarsyn: ${say('cannotWrite', form, { file, cause: String((error as NodeJS.ErrnoException).code) })}\n`);
    return false;
  }
}

const text = (value: string | boolean | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
