import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from 'klarsyn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'klarsyn-html-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(['nb', 'nn'])(
  'the report as a page has no WCAG breach by our own check, in a browser (%s)',
  { timeout: 120_000 },
  async (form) => {
    const file = join(folder, `${form}.html`);
    const ran = await klarsyn(['check', 'letters', 'pages', '--static', '--fail-on', 'never', '--form', form, '--format', `html:${file}`], {
      cwd: join(import.meta.dirname, '..', 'examples'),
    });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: '' });
    const { documents } = await check(file, { form: 'nb' });
    expect(documents[0]?.errors).toEqual([]);
    expect(documents[0]?.findings.filter(({ rule }) => rule.startsWith('wcag/')).map(({ rule, message }) => `${rule}: ${message}`)).toEqual(
      [],
    );
  },
);
