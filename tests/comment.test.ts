import { spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openArchive, replaceParts } from '@klarsyn/archive';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

const letters = join(import.meta.dirname, '..', 'examples', 'letters');
const program = join(import.meta.dirname, '..', 'packages', 'cli', 'bin', 'klarsyn.js');
let cwd = '';

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-comment-'));
  copyFileSync(join(letters, 'avslag-startlaan.docx'), join(cwd, 'brev.docx'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const run = (...args: readonly string[]) => klarsyn(['check', ...args], { cwd });
const bytes = (name: string) => readFileSync(join(cwd, name));
async function partsOf(name: string): Promise<ReadonlyMap<string, string>> {
  const archive = await openArchive(bytes(name));
  if (!archive.ok) throw new Error(archive.code);
  return new Map([...archive.parts].map(([part, content]) => [part, Buffer.from(content).toString('latin1')]));
}
/** What each comment says, a line for each paragraph. */
async function commentsIn(name: string): Promise<readonly string[]> {
  const xml = Buffer.from((await partsOf(name)).get('word/comments.xml') ?? '', 'latin1').toString('utf8');
  const textsOf = (part: string) =>
    part
      .split('</w:p>')
      .map((paragraph) => paragraph.replace(/<[^>]*>/g, ''))
      .filter((text) => text !== '');
  return xml
    .split('<w:comment ')
    .slice(1)
    .map((part) => textsOf(`<${part}`).join('\n'));
}

test('a copy beside the letter gets a comment for each finding: what, why, what to do and which rule', async () => {
  const before = bytes('brev.docx');
  const { code, stdout, stderr } = await run('brev.docx', '--comment');
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
  const comments = await commentsIn('brev.klarsyn.docx');
  expect(stdout).toBe(`brev.docx → brev.klarsyn.docx. Kommentarer: ${comments.length}. Sporede endringer: 0.\n`);
  expect(bytes('brev.docx').equals(before)).toBe(true);
  expect(comments.find((text) => text.includes('«vedrørende»'))).toMatchInlineSnapshot(`
    "Bør rettes: «vedrørende» er stivt. Prøv «om».
    Hvorfor: Få bruker ordet når de snakker. Leseren må oversette det, og teksten virker fjern.
    Råd: Bruk et ord leseren ville brukt selv. Lista er en veiledning. Fagord som loven bruker, kan stå når du forklarer dem.
    klarsprak/kanselliord"
  `);
  expect(comments.find((text) => text.includes('wcag/falsk-overskrift'))).toMatchInlineSnapshot(`
    "Må vurderes: «Begrunnelse for avslaget» er fet tekst i stilen «Normal». Er det en overskrift, trenger den overskriftsstil.
    Hvorfor: Skjermlesere og navigasjonsruten i Word og LibreOffice finner bare overskrifter som har overskriftsstil.
    Råd: Velg «Overskrift 1», «Overskrift 2» og så videre under Stiler. Endre utseendet i stilen, ikke i teksten.
    En maskin kan ikke avgjøre dette. Se på stedet, og bestem selv.
    wcag/falsk-overskrift"
  `);
  expect(comments[0]).toMatch(/^Gjelder: Hele brevet\n/);
});

test('no part of the letter changes but those that must', async () => {
  await run('brev.docx', '--comment');
  const [before, after] = [await partsOf('brev.docx'), await partsOf('brev.klarsyn.docx')];
  const changed = [...after].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  expect(changed.sort()).toEqual(['[Content_Types].xml', 'word/_rels/document.xml.rels', 'word/comments.xml', 'word/document.xml']);
  expect([...before.keys()].every((name) => after.has(name))).toBe(true);
});

test('running again replaces the comments, in a copy and in place', async () => {
  await run('brev.docx', '--comment', '--output', 'ny.docx');
  await run('brev.docx', '--comment', '--in-place');
  const once = await commentsIn('brev.docx');
  await run('brev.docx', '--comment', '--in-place');
  expect(await commentsIn('brev.docx')).toEqual(once);
  expect(await commentsIn('ny.docx')).toEqual(once);
});

test('a copy that somebody has saved in is not written over', async () => {
  await run('brev.docx', '--comment');
  writeFileSync(join(cwd, 'brev.klarsyn.docx'), await replaceParts(bytes('brev.klarsyn.docx'), new Map()));
  const { code, stderr } = await run('brev.docx', '--comment');
  expect(code).toBe(2);
  expect(stderr).toBe(
    'klarsyn: brev.docx: brev.klarsyn.docx er ikke slik Klarsyn skrev den: noen har lagret i den. Gi den et annet navn, eller velg et nytt navn med --output.\n',
  );
});

test('a nynorsk letter gets its comments in nynorsk, and --form decides', async () => {
  const textOf = (comments: readonly string[]) => comments.join('\n');
  copyFileSync(join(letters, 'avslag-startlaan.docx'), join(cwd, 'a.docx'));
  await run('a.docx', '--comment', '--lang', 'nn');
  expect(textOf(await commentsIn('a.klarsyn.docx'))).toMatch(/Må rettast: /);
  await run('a.docx', '--comment', '--lang', 'nn', '--form', 'nb');
  expect(textOf(await commentsIn('a.klarsyn.docx'))).toMatch(/Må rettes: /);
});

test('a signed letter is left alone, and what cannot be commented is said on one line each', async () => {
  writeFileSync(
    join(cwd, 'signert.docx'),
    await replaceParts(bytes('brev.docx'), new Map([['_xmlsignatures/sig1.xml', Buffer.from('<a/>')]])),
  );
  writeFileSync(join(cwd, 'tekst.md'), 'Vi skriver til deg.\n');
  expect((await run('signert.docx', '--comment')).stderr).toBe(
    'klarsyn: signert.docx: Fila er signert, og en kommentar ville gjort signaturen ugyldig. Kommenter utkastet før det signeres.\n',
  );
  expect(await run('tekst.md', '--comment')).toMatchObject({
    code: 2,
    stderr: 'klarsyn: Kommentarer kan bare skrives i Word-filer (.docx, .dotx, .docm, .dotm). Ta bort --comment, eller velg ei Word-fil.\n',
  });
  expect((await run('brev.docx', '--comment', '--in-place', '--watch')).code).toBe(2);
  expect(readdirSync(cwd).filter((name) => name.includes('klarsyn'))).toEqual([]);
});

test('several letters go to a folder, and a report goes where it is asked for', async () => {
  mkdirSync(join(cwd, 'maler'));
  for (const name of ['en.docx', 'to.dotx']) copyFileSync(join(letters, 'avslag-startlaan.docx'), join(cwd, 'maler', name));
  const { stdout, stderr } = await run('maler', '--comment', '--output', 'ut', '--format', 'json');
  expect(readdirSync(join(cwd, 'ut'))).toEqual(['en.klarsyn.docx', 'to.klarsyn.dotx']);
  expect(JSON.parse(stdout)).toMatchObject({ documents: [{ uri: 'maler/en.docx' }, { uri: 'maler/to.dotx' }] });
  expect(stderr).toMatch(/^maler\/en\.docx → ut\/en\.klarsyn\.docx\. /);
});

test('--watch comments each letter when somebody saves it, and ends when asked to', { timeout: 60_000 }, async () => {
  const child = spawn(process.execPath, [program, 'check', '.', '--comment', '--watch'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk));
  const ended = new Promise<number | null>((done) => child.on('close', done));
  const until = async (text: string) => {
    while (!said.includes(text)) await wait(100);
  };
  await until('brev.docx → brev.klarsyn.docx');
  copyFileSync(join(letters, 'vedtak-barnehageplass.docx'), join(cwd, 'nytt.docx'));
  await until('nytt.docx');
  said = '';
  copyFileSync(join(letters, 'vedtak-barnehageplass.docx'), join(cwd, 'brev.docx'));
  await until('brev.docx');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
