import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, type InputError, updated } from '@klarsyn/core';
import { check, createConfigs, loadProfile, loadRules, readBaseline, sayFault } from '@klarsyn/toolkit';
import type { Verdict } from './verdict.ts';

const folder = mkdtempSync(join(tmpdir(), 'klarsyn-fuzz-'));
process.once('exit', () => import('node:fs').then(({ rmSync }) => rmSync(folder, { recursive: true, force: true })));

/** A file that holds these bytes. */
function fileOf(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

type Fault = Parameters<typeof sayFault>[0];

/** A refusal must be one line in both forms of Norwegian that names a file; where it names a line, the file has it. */
function refusal(faults: readonly Fault[], file: string, bytes: Uint8Array): Verdict {
  const lines = Buffer.from(bytes)
    .toString('utf8')
    .split(/\r\n|\r|\n/).length;
  const wrong = faults.flatMap((fault) => {
    const said: readonly InputError[] = [sayFault(fault, 'nb'), sayFault(fault, 'nn')];
    const { line = 1, file: named = file } = fault.values ?? {};
    return [
      ...said.filter(({ message }) => /[\n\r]|\{\w+\}/.test(message)).map(({ message }) => `not one whole line: ${message}`),
      ...said.filter(({ message }) => !message.includes(file) && named === file).map(({ message }) => `does not name ${file}: ${message}`),
      ...(Number(line) >= 1 && Number(line) <= lines ? [] : [`line ${line} of ${lines}: ${said[0]?.message}`]),
    ];
  });
  return { refused: faults[0]?.code ?? 'none', faults: faults.length === 0 ? ['refused, and no reason given'] : wrong };
}

const note = { name: 'brev.md', content: '# Svar på søknad\n\nDet bes om at du betaler gebyret innen 3/9-2026.\n' };

/** A config is right, and then a letter can be checked with it; or it is refused. */
export async function judgeConfig(bytes: Uint8Array): Promise<Verdict> {
  const name = 'klarsyn.config.yaml';
  const config = fileOf(name, bytes);
  const result = await createConfigs({ cwd: folder, config, rules: await loadRules() })(join(folder, 'brev.md'));
  if (!result.ok) return refusal(result.faults, name, bytes);
  const { documents } = await check(note, { static: true, cwd: folder, config });
  return {
    faults: [
      ...(Object.getOwnPropertyNames(Object.prototype).length === honest ? [] : ['something was added to every object']),
      ...documents.flatMap(({ errors, crashes }) => [
        ...errors.map(({ message }) => message),
        ...crashes.map(({ rule, error }) => `${rule}: ${error}`),
      ]),
    ],
  };
}

const honest = Object.getOwnPropertyNames(Object.prototype).length;

/** A profile is right, and then a letter can be checked with it; or it is refused. */
export async function judgeProfile(bytes: Uint8Array): Promise<Verdict> {
  const name = 'profil.yaml';
  const profile = fileOf(name, bytes);
  const read = await loadProfile(profile, { cwd: folder, form: 'nb' });
  if (!read.ok) return refusal(read.faults, name, bytes);
  const { documents } = await check(note, { static: true, cwd: '/', profile });
  return {
    faults: documents.flatMap(({ errors, crashes }) => [
      ...errors.map(({ message }) => message),
      ...crashes.map(({ rule, error }) => `${rule}: ${error}`),
    ]),
  };
}

/** A baseline is right, and then a report can be held against it; or it is refused. */
export async function judgeBaseline(bytes: Uint8Array): Promise<Verdict> {
  const name = 'klarsyn.baseline.json';
  const read = await readBaseline(fileOf(name, bytes));
  if (!read.ok) return refusal([read.fault], name, bytes);
  report ??= await check([note, { ...note, name: 'constructor.md' }], { static: true, cwd: '/' });
  const { known, moved, fixed, new: fresh } = compare(report, read.baseline);
  const again = compare(report, updated(report, read.baseline));
  const found = report.documents.flatMap(({ findings }) => findings).length;
  return {
    faults: [
      ...(known.length + moved.length + fresh.length === found ? [] : ['findings were lost']),
      ...(again.fixed.length === 0 ? [] : ['what was fixed is there still']),
      ...(again.known.length + again.moved.length === known.length + moved.length ? [] : ['what was known is not known again']),
      ...(fixed.every(({ uri }) => typeof uri === 'string') ? [] : ['something without a name was fixed']),
    ],
  };
}

let report: Awaited<ReturnType<typeof check>> | undefined;
