import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '@klarsyn/core';
import { check } from 'klarsyn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const examples = join(import.meta.dirname, '..', 'examples');
const wait = { timeout: 180_000 };
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-html-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['nb', 'nn'])(
  'the report as a page, pictures and all, has no WCAG breach by our own check, in a browser (%s)',
  wait,
  async (form) => {
    const file = join(folder, `${form}.html`);
    const call = ['check', 'letters', 'pages', '--fail-on', 'never', '--form', form, '--format', `html:${file}`];
    expect((await klarsyn(call, { cwd: examples })).code).toBe(0);
    const html = readFileSync(file, 'utf8');
    expect(html).toMatch(/<img src="data:image\/webp;base64,[^"]{500,}" alt="[^"]+">/);
    expect(html).not.toMatch(/\ssrc="(?!data:)/);
    const { documents } = await check(file, { form: 'nb' });
    expect(documents[0]?.errors).toEqual([]);
    expect(documents[0]?.findings.filter(({ rule }) => rule.startsWith('wcag/')).map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
      [],
    );
  },
);

test('pictures of what was found lie as files, and the report says which; a report of them later still shows them', wait, async () => {
  const call = ['check', 'pages/barnehage.html', '--fail-on', 'never', '--screenshots', join(folder, 'bilder'), '--format', 'json'];
  const { code, stdout } = await klarsyn(call, { cwd: examples });
  expect(code).toBe(0);
  const report: Report = JSON.parse(stdout);
  const image = report.documents[0]?.findings.find(({ rule }) => rule === 'wcag/bilde-uten-alternativ');
  expect(image?.snippet).toBe('<img src="logo.svg" width="160" height="48">');
  expect(image?.place).toMatchObject({ in: 'text', start: { line: 21 }, page: { selector: 'header > a > img' } });
  const pictures = new Set(report.documents.flatMap(({ findings }) => findings.flatMap(({ picture }) => picture ?? [])));
  for (const picture of pictures) expect(existsSync(picture)).toBe(true);
  expect(readdirSync(join(folder, 'bilder'))).toHaveLength(pictures.size);
  expect(
    readFileSync(image?.picture ?? '')
      .subarray(8, 12)
      .toString(),
  ).toBe('WEBP');
  const saved = join(folder, 'rapport.json');
  writeFileSync(saved, stdout);
  const merged = await klarsyn(['merge', saved, '--fail-on', 'never', '--format', 'html'], { cwd: examples });
  expect(merged.stdout.match(/<img src="data:image\/webp/g)?.length).toBeGreaterThan(3);
});

test('without a browser there are no pictures, and a call that asks for both is told so', async () => {
  const { code, stdout, stderr } = await klarsyn(['check', 'pages', '--static', '--screenshots', join(folder, 'x')], { cwd: examples });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('klarsyn: Bilder av sider kan bare tas i nettleser. Ta bort --static eller --screenshots.\n');
  expect(existsSync(join(folder, 'x'))).toBe(false);
});
