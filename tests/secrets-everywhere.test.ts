import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordParts, writeDocx } from '@klarsyn/workshop';
import { formats } from 'klarsyn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isBundled, klarsyn, program, type Ran } from './command.ts';
import { leaks, leaksBelow, planted } from './planted.ts';

/**
 * Guard 12, as a whole: a letter in every format, pages behind a login, a config, and the environment hold numbers, tokens and passwords. The real
 * command is run in all the ways it can write something, and every byte of what it has written is looked through.
 */
let server: Server;
/** While this is so, one page does not answer. */
let isSlow = true;
let origin = '';
let cwd = '';
let out = '';

const { person, spaced, withoutOne, grouped, account, token, jwt, header, query, user, password, proxy, address } = planted;
const told = [
  `Vi skriver vedrørende saken til ${person}, og det bes om svar.`,
  `Det vises til søknad fra ${spaced} samt fra ${withoutOne}, jf. vedlegg.`,
  `Beløpet bes innbetalt til konto ${grouped} eller ${account}.`,
  `Nøkkelen er ${token}, og innloggingen er foretatt med ${jwt}.`,
  `Det er besluttet å sende Authorization: ${header} samt kikke på https://fjordvik.example/sak?noekkel=${query}.`,
  `Vedrørende adressen https://kari:${address}@fjordvik.example/ er det foretatt en vurdering.`,
];
const env = {
  FJORDVIK_BRUKER: user,
  FJORDVIK_PASSORD: password,
  HTTPS_PROXY: `http://kari:${proxy}@127.0.0.1:9`,
  NO_PROXY: '127.0.0.1',
};

const pageOf = (title: string, body: string) =>
  `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>${title}</title><meta name="description" content="Sak om ${person}"></head><body><h1>${title}</h1>${body}</body></html>`;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const body = `${told.map((text) => `<p>${escaped(text)}</p>`).join('')}
<img src="/${person}.png?noekkel=${query}" alt="Skjema for ${person}"><a href="/sak?fnr=${person}&noekkel=${query}">her</a>
<form action="/s?noekkel=${query}"><input name="f" value="${person}" placeholder="${token}"></form>`;

beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-secrets-in-'));
  out = mkdtempSync(join(tmpdir(), 'klarsyn-secrets-out-'));
  server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', origin);
    const html = (text: string, headers = {}) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(text);
    const echo = `<p>Du er ${escaped(user)} med ${escaped(password)}.</p><a href="/min?navn=${encodeURIComponent(user)}&ord=${encodeURIComponent(password)}">Min side</a>`;
    if (pathname === '/logg-inn')
      return html(
        pageOf(
          'Logg inn',
          '<form action="/inn"><label>Navn <input name="navn"></label><label>Ord <input type="password" name="ord"></label><button>Send inn</button></form>',
        ),
      );
    if (pathname === '/inn') return html(pageOf('Inne', `<p>Du er logget inn.</p>${echo}`), { 'set-cookie': `okt=${token}; Path=/` });
    if (pathname === '/sen') return isSlow ? setTimeout(() => html(pageOf('Sen', body)), 60_000).unref() : html(pageOf('Sen', body));
    if (['/', '/sak', '/min'].includes(pathname))
      return html(
        pageOf(
          `Sak ${person}`,
          `${request.headers.cookie === undefined ? '' : echo}${body}<a href="/sak?noekkel=${query}&side=2">Neste</a><p>${search}</p>`,
        ),
      );
    return response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const letter = [`# Vedrørende ${person}`, `<!-- klarsyn-av klarsprak/det-passiv: gjelder ${person} -->`, ...told].join('\n\n');
  writeFileSync(join(cwd, 'brev.md'), `---\ntittel: Sak om ${person}\n---\n\n${letter}\n`);
  writeFileSync(join(cwd, `vedtak-${person}.md`), letter);
  writeFileSync(join(cwd, 'brev.txt'), told.join('\n\n'));
  writeFileSync(
    join(cwd, 'brev.docx'),
    writeDocx(
      wordParts(
        told.map((text) => ({ text })),
        { title: `Sak om ${person}` },
      ),
    ),
  );
  writeFileSync(
    join(cwd, 'brev.eml'),
    `From: Kari <${user}>\r\nTo: ${person} <a@fjordvik.example>\r\nSubject: Sak om ${person}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${told.join('\r\n\r\n')}\r\n`,
  );
  writeFileSync(join(cwd, 'side.html'), pageOf(`Sak om ${person}`, body));
  const login = `login:\n  - goto: ${origin}/logg-inn\n  - fill: { Navn: $FJORDVIK_BRUKER, Ord: $FJORDVIK_PASSORD }\n  - click: Send inn\n  - wait: Du er logget inn\n`;
  writeFileSync(
    join(cwd, 'klarsyn.config.yaml'),
    `${login}rules: { klarsprak/lang-setning: [warning, { maxWords: 8 }] }\nsuppress:\n  - { rules: [klarsprak/kanselliord], phrase: "jf.", reason: "avtalt med ${person} og ${token}" }\n`,
  );
  writeFileSync(join(cwd, 'feil.yaml'), `form: ${token}\nrules: { "klarsprak/${person}": error }\n`);
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  for (const folder of [cwd, out]) rmSync(folder, { recursive: true, force: true });
});

const asked = (name: string) => formats.flatMap((format) => ['--format', `${format}:${join(out, `${name}.${format}`)}`]);
const run = (...args: readonly string[]): Promise<Ran> => klarsyn([...args, '--debug'], { cwd, env });
const said = ({ stdout, stderr }: Ran) => leaks(`${stdout}\n${stderr}`);

test('guard 12: letters, in every format, with cache, baseline and comments', async () => {
  const first = await run('check', '.', '--static', ...asked('brev'), '--details', '--cache', join(out, 'cache'), '--fail-on', 'never');
  expect(said(first)).toEqual([]);
  const [text, json, github] = await Promise.all(
    ['text', 'json', 'github'].map((format) =>
      run('check', 'brev.md', `vedtak-${person}.md`, 'mangler.md', '--format', format, '--fail-on', 'never'),
    ),
  );
  expect([text, json, github].flatMap((ran) => (ran === undefined ? ['missing'] : said(ran)))).toEqual([]);
  expect(text?.stdout).toContain('vedtak-150638•••••.md');
  expect(said(await run('baseline', 'write', '.', '--static', '--baseline', join(out, 'grunnlinje.json')))).toEqual([]);
  expect(said(await run('suppressions', '.'))).toEqual([]);
  expect(said(await run('check', 'brev.md', '--suggest'))).toEqual([]);
  const inLog = { ...env, GITHUB_ACTIONS: 'true' };
  expect(said(await klarsyn(['check', 'brev.md', '--fix-dry-run'], { cwd, env: inLog }))).toEqual([]);
  expect(said(await run('config', '--explain', 'brev.md'))).toEqual([]);
  expect(said(await run('check', 'brev.md', '--config', 'feil.yaml'))).toEqual([]);
  expect(said(await run('check', 'brev.docx', '--comment', '--output', join(out, 'merket.docx')))).toEqual([]);
  // What the letter itself says, the copy says too; the rest of it is ours.
  const found = await leaksBelow(out);
  expect(found.filter((leak) => !/^merket\.docx\/(?:word\/document|docProps\/core)\.xml/.test(leak))).toEqual([]);
  expect(
    ['merket.docx', 'brev.html', 'grunnlinje.json', ...(isBundled ? ['cache'] : [])].filter((name) => !existsSync(join(out, name))),
  ).toEqual([]);
}, 120_000);

test('guard 12: pages behind a login, in every format, with pictures, a record, and what goes wrong', async () => {
  const failing = [
    `http://kari:${address}@127.0.0.1:9/?noekkel=${query}`,
    `${origin}/borte?noekkel=${query}`,
    `http://fins-ikke.invalid/?noekkel=${query}`,
  ];
  const opened = await run(
    'check',
    `${origin}/?noekkel=${query}`,
    ...failing,
    'side.html',
    ...asked('side'),
    '--details',
    '--fail-on',
    'never',
    '--screenshots',
    join(out, 'bilder'),
  );
  expect(said(opened)).toEqual([]);
  expect(opened.stderr).toMatch(/127\.0\.0\.1/);
  const recorded = await run('record', `${origin}/?noekkel=${query}`, '--output', join(out, 'klarsyn-opptak.json'));
  expect(said(recorded)).toEqual([]);
  expect(said(await run('check', join(out, 'klarsyn-opptak.json'), ...asked('opptak'), '--fail-on', 'never'))).toEqual([]);
  const found = await leaksBelow(out, (name) => name.startsWith('brev.') || name === 'merket.docx');
  expect(found).toEqual([]);
  expect(readFileSync(join(out, 'side.json'), 'utf8')).toContain('Sak 150638•••••');
}, 180_000);

test('guard 12: a site that is cut off, its journal, and what comes when it goes on', async () => {
  const journal = join(out, 'gang.jsonl');
  writeFileSync(
    join(cwd, 'adresser.txt'),
    [`${origin}/?noekkel=${query}`, `${origin}/sak?fnr=${person}`, `${origin}/sen?noekkel=${query}`].join('\n'),
  );
  const args = [
    'site',
    '--urls',
    'adresser.txt',
    '--journal',
    journal,
    '--engines',
    'axe',
    ...asked('nettsted'),
    '--fail-on',
    'never',
    '--debug',
  ];
  const child = spawn(process.execPath, [program, ...args], { cwd, env: { ...process.env, ...env } });
  let heard = '';
  child.stdout.on('data', (chunk: Buffer) => (heard += chunk));
  child.stderr.on('data', (chunk: Buffer) => (heard += chunk));
  const ended = new Promise((done) => child.on('close', done));
  while (!existsSync(journal) || readFileSync(journal, 'utf8').split('\n').length < 3) await new Promise((done) => setTimeout(done, 100));
  child.kill('SIGTERM');
  await ended;
  expect(leaks(heard)).toEqual([]);
  expect(existsSync(journal)).toBe(true);
  copyFileSync(journal, join(out, 'gang-kopi.jsonl'));
  expect(await leaksBelow(out, (name) => !/^(?:gang|nettsted)/.test(name))).toEqual([]);
  isSlow = false;
  expect(said(await klarsyn([...args, '--resume'], { cwd, env }))).toEqual([]);
  expect(await leaksBelow(out, (name) => !/^(?:gang|nettsted)/.test(name))).toEqual([]);
}, 180_000);
