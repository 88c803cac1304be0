import { type Document, maskName } from '@klarsyn/core';
import type { Command, Given, Surroundings } from '../command.ts';
import { textOf } from '../command.ts';
import { commentingOptions } from '../comment-options.ts';
import { refusedEngine } from '../engines.ts';
import { type Ending, finish, type Planned, planEnding, reportingOptions, startStream } from '../finish.ts';
import { fixFiles, showFixes } from '../fixes.ts';
import { askedOf, checkingOptions, type Making, makeReport } from '../make-report.ts';
import { pickIds } from '../pick-rules.ts';
import { planPictures } from '../plan-pictures.ts';
import { say } from '../texts.ts';

const check: Command = {
  text: 'check',
  words: '<fil|mappe|mønster|adresse..>',
  examples: [
    ['klarsyn check brev/ nettsider/*.html', 'exampleFiles'],
    ['klarsyn check https://fjordvik.example --fail-on warning', 'exampleAddress'],
    ['klarsyn check brev.docx --comment', 'exampleComment'],
    ['klarsyn check brev/ --comment --watch', 'exampleWatch'],
  ],
  after: 'exitCodes',
  options: {
    ...checkingOptions,
    ...reportingOptions,
    ...commentingOptions,
    changed: { type: 'string', bare: 'HEAD', text: 'optionChanged' },
    'all-lines': { type: 'boolean', text: 'optionAllLines' },
    fix: { type: 'boolean', text: 'optionFix' },
    'fix-dry-run': { type: 'boolean', text: 'optionFixDryRun' },
    suggest: { type: 'boolean', text: 'optionSuggestFixes' },
    'print-config': { type: 'boolean', text: 'optionPrintConfig' },
    screenshots: { type: 'string', text: 'optionScreenshots' },
    shard: { type: 'string', text: 'optionShard' },
    stdin: { type: 'boolean', text: 'optionStdin' },
    'stdin-filename': { type: 'string', text: 'optionStdinFilename' },
  },
  async run(called, surroundings) {
    const given = withPiped(called);
    if (given['comment'] === true) return (await import('../comment.ts')).commentLetters(given, surroundings);
    const plan = await planOf(given, surroundings);
    if (!plan.ok) {
      surroundings.streams.stderr.write(`klarsyn: ${plan.message}\n`);
      return 2;
    }
    if (given['watch'] === true) return (await import('../watch.ts')).watchFiles(plan.making, plan.ending, given, surroundings);
    if (given['print-config'] === true) return printConfig(given, surroundings);
    const asked = await askedOf(given, surroundings, plan.making);
    if (given['fix-dry-run'] === true) return showFixes(asked, surroundings);
    if (given['fix'] === true && !(await fixFiles(asked, surroundings))) return 2;
    const made = await makeReport(asked, surroundings);
    const { changed } = plan;
    if (changed === undefined || given['all-lines'] === true) return finish(made, plan.ending, given, surroundings);
    const { onChangedLines } = await import('@klarsyn/toolkit');
    return finish({ ...made, report: onChangedLines(made.report, changed, process.cwd()) }, plan.ending, given, surroundings);
  },
};

export default check;

/** A call where `-` stands for what comes in on standard input, as with other commands. */
const withPiped = (given: Given): Given =>
  given._.includes('-') ? { ...given, stdin: true, _: given._.filter((input) => input !== '-') } : given;

/** The settings that hold for the first input, as JSON. */
const printConfig = async (given: Given, surroundings: Surroundings): Promise<number> =>
  (await import('./config.ts')).default.run({ ...given, explain: given._[0], format: 'json' }, surroundings);

/** All that is settled before anything is checked. */
interface Plan {
  readonly making: Making;
  readonly ending: Ending;
  readonly changed: ReadonlyMap<string, import('@klarsyn/toolkit').ChangedLines> | undefined;
}

async function planOf(given: Given, surroundings: Surroundings): Promise<Planned<Plan>> {
  const { form, streams } = surroundings;
  const refuse = (message: string) => ({ ok: false, message }) as const;
  if (given['stdin'] === true && given['stdin-filename'] === undefined) return refuse(say('stdinNeedsName', form));
  if (given['stdin'] !== true && given._.length === 0) return refuse(say('nothingToCheck', form));
  if (given['fix'] === true && given['stdin'] === true) return refuse(say('fixNeedsFile', form));
  const ending = await planEnding(given, surroundings);
  if (!ending.ok) return ending;
  const engines = await refusedEngine(given, form);
  if (engines !== undefined) return refuse(engines);
  const only = await pickIds(given, form);
  if (!only.ok) return only;
  const gate = await planGate(given, surroundings);
  if (!gate.ok) return gate;
  const pictures = await planPictures(given, ending.outputs, surroundings);
  if (!pictures.ok) return pictures;
  const { shard, changed } = gate;
  const { jsonLine } =
    ending.streamed === undefined || changed !== undefined ? { jsonLine: undefined } : await import('@klarsyn/reporters');
  const stream = jsonLine === undefined ? undefined : startStream((document) => streams.stdout.write(jsonLine(document)), given);
  const isOnlyStreamed = stream !== undefined && ending.outputs.length === 1 && given['suggest'] !== true && given['watch'] !== true;
  const texts = new Map<string, Document>();
  const isForPage = ending.outputs.some(({ format }) => format === 'html');
  const making: Making = {
    inputs: given._,
    only: only.picked,
    shard,
    ...(pictures.onPicture !== undefined && { onPicture: pictures.onPicture }),
    ...(isForPage && { onDocument: (document) => document.format === 'page' && texts.set(maskName(document.uri), document) }),
    ...(changed !== undefined && { isWanted: (path) => changed.has(path) }),
    ...(stream !== undefined && { onReport: stream.take }),
    ...(isOnlyStreamed && { held: 'gist' }),
  };
  const streaming = stream === undefined ? { streamed: undefined } : isOnlyStreamed ? { stream } : {};
  return { ok: true, making, changed, ending: { ...ending, texts, ...streaming } };
}

/** Which part of the inputs is to be checked: a shard of them, or what has changed. */
async function planGate(given: Given, { form }: Surroundings): Promise<Planned<Pick<Plan, 'changed'> & Pick<Making, 'shard'>>> {
  const [part, reference] = [textOf(given, 'shard'), textOf(given, 'changed')];
  if (part === undefined && reference === undefined) return { ok: true, shard: undefined, changed: undefined };
  const { changedSince, readShard, sayFault } = await import('@klarsyn/toolkit');
  const shard = part === undefined ? undefined : readShard(part);
  if (part !== undefined && shard === undefined) return { ok: false, message: say('wrongShard', form, { part }) };
  const changed = reference === undefined ? undefined : await changedSince(reference, process.cwd());
  if (changed?.ok === false) return { ok: false, message: sayFault(changed.fault, form).message };
  return { ok: true, shard, changed: changed?.files };
}
