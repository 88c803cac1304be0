import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordParts, writeDocx } from '@klarsyn/workshop';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

/** Made for somebody who is not born yet; written in the ways people write such numbers. */
const spellings = [
  '15063850052',
  '150638 50052',
  '150638-50052',
  '15.06.38 50052',
  '15 06 38 50052',
  '150638–50052',
  '1506 3850052',
  '1506.38.50052',
];
const sentences = spellings.map((number) => `Vi skriver vedrørende saken til ${number}, og det bes om svar.`);
let cwd = '';

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-secrets-'));
  const [number = ''] = spellings;
  const body = sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');
  writeFileSync(
    join(cwd, 'brev.md'),
    `---\ntittel: Sak om ${number}\n---\n\n# Vedrørende ${number}\n\n<!-- klarsyn-av klarsprak/det-passiv: gjelder ${number} -->\n\n${sentences.join('\n\n')}\n`,
  );
  writeFileSync(join(cwd, 'brev.txt'), sentences.join('\n\n'));
  writeFileSync(
    join(cwd, 'brev.docx'),
    writeDocx(
      wordParts(
        sentences.map((text) => ({ text })),
        { title: `Sak om ${number}` },
      ),
    ),
  );
  writeFileSync(
    join(cwd, 'side.html'),
    `<!doctype html><html lang="nb"><title>Sak om ${number}</title><h1>Vedrørende ${number}</h1><img src="${number}.png"><a href="/sak?fnr=${number}">her</a>${body}</html>`,
  );
  writeFileSync(join(cwd, 'to.html'), `<!doctype html><html lang="nb"><title>Sak om ${number}</title><h1>To</h1></html>`);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

test.each(['text', 'json', 'github'])('no personal number is in the report as %s', async (format) => {
  const { stdout, stderr } = await klarsyn(['check', '.', '--static', '--format', format, '--details', '--fail-on', 'never'], { cwd });
  expect(stdout.length).toBeGreaterThan(1000);
  const digits = `${stdout}\n${stderr}`.replaceAll(/\\u00a0|\\u2013/g, ' ').replaceAll(/[ ./\u00a0–-]/g, '');
  expect(digits).not.toContain(spellings[0]);
});
