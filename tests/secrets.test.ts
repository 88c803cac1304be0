import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openArchive } from '@klarsyn/archive';
import { wordParts, writeDocx } from '@klarsyn/workshop';
import { formats } from 'klarsyn';
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
/** The same with other kinds: of a person without a fødselsnummer, of the check of 2032, for tests, and of an account. */
const planted = ['15063850052', '71123950040', '15063850060', '15863850018', '97100500209'];
const others = planted.slice(1).map((number) => `Fødselsnummeret eller kontonummeret er ${number}.`);
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
  writeFileSync(join(cwd, 'brev.txt'), [...sentences, ...others].join('\n\n'));
  writeFileSync(
    join(cwd, 'brev.docx'),
    writeDocx(
      wordParts(
        [...sentences, ...others].map((text) => ({ text })),
        { title: `Sak om ${number}` },
      ),
    ),
  );
  writeFileSync(
    join(cwd, 'side.html'),
    `<!doctype html><html lang="nb"><title>Sak om ${number}</title><h1>Vedrørende ${number}</h1><meta name="description" content="Sak om ${number}"><img src="${number}.png" alt="Skjema for ${number}" title="fnr ${number}"><form action="/s?fnr=${number}"><input name="f" value="${number}" placeholder="${number}"></form><a href="/sak?fnr=${number}">her</a>${body}</html>`,
  );
  writeFileSync(join(cwd, 'to.html'), `<!doctype html><html lang="nb"><title>Sak om ${number}</title><h1>To</h1></html>`);
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

/** All digits of a text in a row, whatever stands between the groups of a number. */
const digitsOf = (text: string): string => text.replaceAll(/\\u00a0|\\u2013|&#160;|&nbsp;/g, ' ').replaceAll(/[ ./\u00a0–-]/g, '');

/** The planted numbers that are in a text. */
const leaked = (text: string): readonly string[] => planted.filter((number) => digitsOf(text).includes(number));

test('no personal number is in a report, whatever its format, nor in what is said beside it', async () => {
  const out = mkdtempSync(join(tmpdir(), 'klarsyn-secrets-out-'));
  try {
    const asked = formats.flatMap((format) => ['--format', `${format}:${join(out, format)}`]);
    const { stdout, stderr } = await klarsyn(['check', '.', '--static', ...asked, '--details', '--fail-on', 'never'], { cwd });
    expect(leaked(`${stdout}\n${stderr}`)).toEqual([]);
    const reports = formats.map((format) => ({ format, text: readFileSync(join(out, format), 'utf8') }));
    expect(reports.filter(({ text }) => text.length < 1000).map(({ format }) => format)).toEqual([]);
    expect(reports.flatMap(({ format, text }) => leaked(text).map((number) => `${format}: ${number}`))).toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}, 60_000);

test('no personal number is in a baseline, nor in the comments that are written in a letter', async () => {
  const out = mkdtempSync(join(tmpdir(), 'klarsyn-secrets-out-'));
  try {
    await klarsyn(['baseline', 'write', '.', '--static'], { cwd });
    const baseline = readFileSync(join(cwd, 'klarsyn.baseline.json'), 'utf8');
    expect(baseline.length).toBeGreaterThan(1000);
    expect(leaked(baseline)).toEqual([]);
    await klarsyn(['check', 'brev.docx', '--comment', '--output', join(out, 'brev.docx'), '--fail-on', 'never'], { cwd });
    const archive = await openArchive(new Uint8Array(readFileSync(join(out, 'brev.docx'))));
    if (!archive.ok) throw new Error(archive.code);
    const comments = new TextDecoder().decode(archive.parts.get('word/comments.xml'));
    expect(comments.length).toBeGreaterThan(1000);
    expect(leaked(comments)).toEqual([]);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}, 60_000);
