import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { DocumentReport, Report } from '@klarsyn/core';
import { beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const cwd = join(import.meta.dirname, '..', 'examples', 'fjordvik');
let documents: readonly DocumentReport[] = [];

beforeAll(async () => {
  const { stdout } = await klarsyn(['check', 'tekster', '--static', '--format', 'json', '--fail-on', 'never'], { cwd });
  documents = (JSON.parse(stdout) as Report).documents;
}, 60_000);

test('a letter in each form, an e-mail, a press release and a post that are right give no finding', () => {
  const right = documents.filter(({ uri }) => uri.startsWith('tekster/rett/'));
  expect(right).toHaveLength(5);
  expect(right.filter(({ findings, errors }) => findings.length + errors.length > 0).map(({ uri }) => uri)).toEqual([]);
});

test('each twin has one fault, the one it is named after, and that is what is found', () => {
  const wanted = readdirSync(join(cwd, 'tekster', 'feil')).map((name) => [name, [name.split('.').slice(0, 2).join('/')]]);
  const found = documents
    .filter(({ uri }) => uri.startsWith('tekster/feil/'))
    .map(({ uri, findings }) => [basename(uri), [...new Set(findings.map(({ rule }) => rule))]]);
  expect(found.toSorted()).toEqual(wanted.toSorted());
});
