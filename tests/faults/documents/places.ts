import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { each, type Hostile } from './case.ts';

const letter = 'Vi skriver vedrørende saken.\n';
const placed = (name: string, expected: Hostile['expected'], place: (path: string, folder: string) => void, guard = 7): Hostile => ({
  name,
  guard,
  expected,
  place: (folder) => place(join(folder, name), folder),
});
const named = (name: string): Hostile => placed(name, 'read', (path) => writeFileSync(path, letter), 11);

/** What is no plain file, or has a name that hurts. */
export const places: readonly Hostile[] = [
  placed('mappe.docx', 'refused', (path) => mkdirSync(path)),
  placed('mappe.md', 'refused', (path) => mkdirSync(path)),
  placed('tom-mappe', { error: 'no-files' }, (path) => mkdirSync(path)),
  placed('finnes-ikke.docx', { error: 'missing-file' }, () => undefined),
  placed('roer.txt', 'refused', (path) => execFileSync('mkfifo', [path])),
  placed('roer.docx', 'refused', (path) => execFileSync('mkfifo', [path])),
  placed('roer.eml', 'refused', (path) => execFileSync('mkfifo', [path])),
  placed('roer.json', 'refused', (path) => execFileSync('mkfifo', [path])),
  placed('mappe-med-roer', 'either', (path) => {
    mkdirSync(path);
    execFileSync('mkfifo', [join(path, 'x.md')]);
    writeFileSync(join(path, 'y.md'), letter);
  }),
  placed('enhet.txt', 'refused', (path) => symlinkSync('/dev/zero', path)),
  placed('enhet.docx', 'refused', (path) => symlinkSync('/dev/zero', path)),
  placed('enhet.eml', 'refused', (path) => symlinkSync('/dev/urandom', path)),
  placed('enhet.pdf', 'refused', (path) => symlinkSync('/dev/null', path)),
  placed('kjempe.txt', { error: 'too-large' }, (path) => {
    writeFileSync(path, letter);
    truncateSync(path, 20 * 1024 ** 3);
  }),
  placed('kjempe.docx', { error: 'too-large' }, (path) => {
    writeFileSync(path, 'PK');
    truncateSync(path, 3 * 1024 ** 3);
  }),
  placed('kjempe.eml', { error: 'too-large' }, (path) => {
    writeFileSync(path, 'From: a@b.no\n');
    truncateSync(path, 5 * 1024 ** 3);
  }),
  placed('kjempe.json', 'refused', (path) => {
    writeFileSync(path, '{');
    truncateSync(path, 5 * 1024 ** 3);
  }),
  placed('lenke-i-ring.md', 'refused', (path, folder) => {
    symlinkSync(path, join(folder, 'andre.md'));
    symlinkSync(join(folder, 'andre.md'), path);
  }),
  placed('lenke-til-intet.md', { error: 'missing-file' }, (path) => symlinkSync('/finnes/ikke.md', path)),
  placed('mappe-i-ring', 'read', (path) => {
    mkdirSync(path);
    symlinkSync(path, join(path, 'ned'));
    writeFileSync(join(path, 'a.md'), letter);
  }),
  placed('uleselig.md', 'either', (path) => {
    writeFileSync(path, letter);
    chmodSync(path, 0);
  }),
  placed('dyp-mappe', 'read', (path) => {
    const deepest = join(path, ...Array.from({ length: 300 }, () => 'ned'));
    mkdirSync(deepest, { recursive: true });
    writeFileSync(join(deepest, 'a.md'), letter);
  }),
  placed('mange-tomme', 'refused', (path) => {
    mkdirSync(path);
    for (let at = 0; at < 3000; at += 1) writeFileSync(join(path, `${at}.md`), '');
  }),
  named('linje\nskift.md'),
  named('glad 😀 på tur.md'),
  named('\u001b[31mroed\u0007.md'),
  named('\u202ecod.md'),
  named('::error::file=x,line=1::%0A.md'),
  named("'; rm -rf ~; '.md"),
  named('=cmd|calc.md'),
  named('<script>alert(1)<script>.md'),
  named('[a]{b,c}*.md'),
  named(' mellomrom .md'),
  named('cafe\u0301.md'),
  named(`${each(25, () => 'lang-navn-')}.md`.slice(-255)),
];
