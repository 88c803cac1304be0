import {
  type DocumentKind,
  documentKinds,
  exitCode,
  type Finding,
  isAboutConfig,
  isForm,
  type LanguageTag,
  type Report,
  type Rule,
  reaches,
  type Threshold,
} from '@klarsyn/core';
import { type Command, type Given, type Surroundings, textOf } from '../command.ts';
import { formats, type Output, outputsOf } from '../outputs.ts';
import { pickIds } from '../pick-rules.ts';
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
    format: { type: 'string', many: true, text: 'optionFormat' },
    'fail-on': { type: 'string', choices: ['error', 'warning', 'hint', 'never'], default: 'error', text: 'optionFailOn' },
    'max-warnings': { type: 'string', text: 'optionMaxWarnings' },
    quiet: { type: 'boolean', text: 'optionQuiet' },
    rule: { type: 'string', many: true, text: 'optionRule' },
    pack: { type: 'string', many: true, text: 'optionPack' },
    output: { type: 'string', text: 'optionOutput' },
    'keep-going': { type: 'boolean', text: 'optionKeepGoing' },
    static: { type: 'boolean', text: 'optionStatic' },
    browser: { type: 'string', text: 'optionBrowser' },
    details: { type: 'boolean', text: 'optionDetails' },
    stdin: { type: 'boolean', text: 'optionStdin' },
    'stdin-filename': { type: 'string', text: 'optionStdinFilename' },
  },
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    const complain = (line: string) => streams.stderr.write(`klarsyn: ${line}\n`);
    const wrong = wrongCall(given);
    if (wrong !== undefined) {
      complain(say(wrong, form));
      return 2;
    }
    const [asked, only] = [outputsOf(given), await pickIds(given, form)];
    if (!asked.ok || !only.ok) {
      complain(!asked.ok ? say('unknownFormat', form, { name: asked.wrong, known: formats.join(', ') }) : only.ok ? '' : only.message);
      return 2;
    }
    const { outputs } = asked;
    const streamed = outputs.find(({ format, file }) => format === 'jsonl' && file === undefined);
    const { jsonLine } = streamed === undefined ? { jsonLine: undefined } : await import('@klarsyn/reporters');
    const show = given['quiet'] === true ? onlyErrors : (report: Report) => report;
    const { report: found, rules } = await makeReport(
      given,
      surroundings,
      only.picked,
      (document) => jsonLine !== undefined && streams.stdout.write(jsonLine(document)),
    );
    for (const line of errorLines(found)) complain(line);
    const report = show(found);
    let isWritten = true;
    for (const output of outputs) {
      const text = output === streamed ? await lastLine(report) : await reportFor(report, rules, output, given, surroundings);
      isWritten = (await write(text, output, surroundings)) && isWritten;
    }
    return isWritten ? exitWith(found, given) : 2;
  },
};

export default check;

/** What is wrong with the call itself, before anything is read. */
function wrongCall(given: Given): 'stdinNeedsName' | 'nothingToCheck' | 'wrongNumber' | undefined {
  if (given['stdin'] === true && given['stdin-filename'] === undefined) return 'stdinNeedsName';
  if (given['stdin'] !== true && given._.length === 0) return 'nothingToCheck';
  if (!/^\d{1,9}$/.test(textOf(given, 'max-warnings') ?? '0')) return 'wrongNumber';
  return undefined;
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

async function makeReport(
  given: Given,
  { streams }: Surroundings,
  only: readonly string[] | undefined,
  onReport: (report: Report['documents'][number]) => void,
): Promise<{ readonly report: Report; readonly rules: readonly Rule[] }> {
  const { checkWithRules } = await import('@klarsyn/toolkit');
  const piped = given['stdin'] === true ? [{ name: String(given['stdin-filename']), content: await readAll(streams.stdin) }] : [];
  const form = textOf(given, 'form');
  const progress = startProgress(streams.stderr, isForm(form) ? form : 'nb');
  try {
    return await checkWithRules([...piped, ...given._], {
      config: textOf(given, 'config'),
      profile: textOf(given, 'profile'),
      kind: textOf(given, 'kind') as DocumentKind | undefined,
      language: textOf(given, 'lang') as LanguageTag | undefined,
      form: isForm(form) ? form : undefined,
      keepGoing: given['keep-going'] === true,
      static: given['static'] === true,
      browser: textOf(given, 'browser'),
      only,
      onReport,
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

async function write(report: string, { file }: Output, { form, streams }: Surroundings): Promise<boolean> {
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
