import { resolve } from 'node:path';
import { type DocumentReport, type Form, isForm, type Rule } from '@klarsyn/core';
import type { Checked, LetterComments } from '@klarsyn/toolkit';
import { type Given, type Surroundings, textOf } from './command.ts';
import { type Ending, finish, planEnding } from './finish.ts';
import { askedOf, makeReport } from './make-report.ts';
import { pickIds } from './pick-rules.ts';
import { say } from './texts.ts';

/** How often a folder is looked through with `--watch`, in milliseconds. */
const everyMs = 1000;

/** Checks letters and writes the findings into copies of them as comments; with `--watch` again each time somebody saves one. */
export async function commentLetters(given: Given, surroundings: Surroundings): Promise<number> {
  const { form, streams } = surroundings;
  const refuse = (message: string) => {
    streams.stderr.write(`klarsyn: ${message}\n`);
    return 2;
  };
  if (given['stdin'] === true || given._.length === 0) return refuse(say('nothingToComment', form));
  if (given['in-place'] === true && textOf(given, 'output') !== undefined) return refuse(say('inPlaceOrOutput', form));
  if (given['in-place'] === true && given['watch'] === true) return refuse(say('inPlaceOrWatch', form));
  const ending = await planEnding({ ...given, output: undefined }, surroundings);
  if (!ending.ok) return refuse(ending.message);
  const only = await pickIds(given, form);
  if (!only.ok) return refuse(only.message);
  const outputs = given['format'] === undefined ? [] : ending.outputs;
  const round = (inputs: readonly string[]) => commentOnce(inputs, only.picked, { ...ending, outputs }, given, surroundings);
  if (given['watch'] !== true) return round(given._);

  const { changedLetters } = await import('@klarsyn/toolkit');
  const stop = new AbortController();
  const end = () => stop.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  streams.stdout.write(`${say('watching', form)}\n`);
  for await (const changed of changedLetters(given._, { cwd: process.cwd(), everyMs, signal: stop.signal })) await round(changed);
  return 0;
}

/** One round: check, comment, and say what was written where. */
async function commentOnce(
  inputs: readonly string[],
  only: readonly string[] | undefined,
  ending: Ending,
  given: Given,
  surroundings: Surroundings,
): Promise<number> {
  const { form, streams } = surroundings;
  const { commentLetter, sayFault } = await import('@klarsyn/toolkit');
  const asked = await askedOf(given, surroundings, { inputs, only, inFormOfText: true });
  const checked = await makeReport(asked, surroundings);
  const letters = checked.report.documents.filter(({ format, errors }) => format === 'docx' && errors.length === 0);
  const code = await finish(checked, ending, given, surroundings);
  const toStdout = ending.outputs.every(({ file }) => file !== undefined);
  const tell = (line: string) => streams[toStdout ? 'stdout' : 'stderr'].write(`${line}\n`);
  if (letters.length === 0 && code !== 2) streams.stderr.write(`klarsyn: ${sayFault({ code: 'comment-not-word' }, form).message}\n`);
  let isDone = letters.length > 0;
  for (const letter of letters) {
    const target = await targetOf(letter.uri, letters.length > 1, given);
    const result = await commentLetter({ ...target, ...(await notesFor(letter, checked, given)) });
    if (!result.ok) {
      streams.stderr.write(`klarsyn: ${letter.uri}: ${sayFault(result.fault, form).message}\n`);
      isDone = false;
    } else if (!result.isWritten) tell(say('nothingToSay', form, { file: letter.uri }));
    else tell(say('commented', form, { file: letter.uri, copy: target.shown, comments: result.comments, changes: result.changes }));
  }
  return isDone ? code : 2;
}

/** Where the commented letter goes: the letter itself, the file or folder of `--output`, or a copy beside it. */
async function targetOf(uri: string, isOneOfMany: boolean, given: Given) {
  const { copyName, isFolder } = await import('@klarsyn/toolkit');
  const from = resolve(uri);
  const output = textOf(given, 'output');
  const folder = output !== undefined && (isOneOfMany || given['watch'] === true || (await isFolder(output)));
  const shown = given['in-place'] === true ? uri : folder ? copyName(uri, output) : (output ?? copyName(uri, folderOf(uri)));
  return { from, to: resolve(shown), shown };
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/') + 1);

/** What to write into a letter: its findings that nobody has accepted, in the form it is written in. */
async function notesFor(letter: DocumentReport, { report, rules }: Checked, given: Given): Promise<Pick<LetterComments, 'notes' | 'date'>> {
  const [{ comment }, { now }] = await Promise.all([import('@klarsyn/reporters'), import('@klarsyn/toolkit')]);
  const form = formOf(letter, report.locale, given);
  const byId = new Map<string, Rule>(rules.map((rule) => [rule.id, rule]));
  const notes = letter.findings.flatMap((finding) => {
    const { place, fix } = finding;
    if (finding.suppressed !== undefined || place.in !== 'docx') return [];
    const isWhole = finding.excerpt === '' && place.paragraph === 0 && place.end === 0;
    const isTracked = given['track-changes'] === true && fix?.safe === true;
    const edits = isTracked ? fix.edits.flatMap((edit) => (edit.place.in === 'docx' ? [{ ...edit, place: edit.place }] : [])) : [];
    return [{ place: isWhole ? undefined : place, ...comment(finding, letter, form, byId.get(finding.rule)?.docs[form]), edits }];
  });
  return { notes, date: `${now().toISOString().slice(0, 19)}Z` };
}

/** The form the messages about a letter are in: the one asked for, else that of the letter. */
function formOf({ language }: DocumentReport, locale: Form, given: Given): Form {
  const asked = textOf(given, 'form');
  if (isForm(asked)) return asked;
  return isForm(language) ? language : locale;
}
