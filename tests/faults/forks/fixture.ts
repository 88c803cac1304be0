import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { planted } from '../../planted.ts';

/** A checkout of a pull request from a fork, and beside it what must never be read or written. */
export interface Fork {
  /** The checkout: the branch of the fork, with `main` beside it. */
  readonly work: string;
  /** A file outside the checkout that holds a secret. */
  readonly secret: string;
  /** A file that is there once something of the fork has run. */
  readonly canary: string;
}

/** The file of a name that tells the runner, the terminal and git to do something else. */
const namesOfFiles = [
  'to\nlinjer.md',
  '::set-output name=fil::eid.md',
  'esc\u001b[2Jape.md',
  'anf"ørsel\\.md',
  '##[add-mask]x.md',
] as const;

const letter = `# ::error::overskrift ##[add-path]/tmp

Vi skriver vedrørende søknaden din.

::set-output name=exit-code::0
::add-mask::Vedrørende ##[stop-commands]x

Det bes om svar vedrørende ::warning::linjeskift
::error file=a.md::vedrørende \u001b[31m og \u202egnp.exe.

=cmd|'/c calc'!A1 vedrørende <img src=x onerror=alert(1)> ![bilde](https://ond.example/spor.png) @alle.
`;

/** Makes the base branch and the branch of the fork, the last one checked out. */
export function makeFork(folder: string, work = join(folder, 'arbeid')): Fork {
  const fork = { work, secret: join(folder, 'utenfor', 'hemmelig.md'), canary: join(folder, 'utenfor', 'har-kjoert') };
  const write = (name: string, text: string) => {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    writeFileSync(join(work, name), text, { mode: 0o755 });
  };
  const link = (name: string, to: string) => {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    symlinkSync(to, join(work, name));
  };
  mkdirSync(dirname(fork.secret), { recursive: true });
  writeFileSync(fork.secret, `# ${planted.file}\n\nVedrørende ${planted.file}: det bes om svar.\n`);
  writeFileSync(join(folder, 'utenfor', 'hemmelig.yaml'), `${planted.file}: ${planted.file}\nrules: ${planted.file}\n`);

  mkdirSync(work, { recursive: true });
  git(work, 'init', '-q', '-b', 'main');
  write('maler/svar.md', 'Du får svar innen tre uker.\n');
  write('klarsyn.config.yaml', 'form: nb\n');
  commit(work);

  git(work, 'checkout', '-q', '-b', 'fra-fork');
  write('maler/svar.md', letter);
  for (const name of namesOfFiles) write(`maler/${name}`, letter);
  link('maler/passord.md', '/etc/passwd');
  link('maler/nabo.md', fork.secret);
  link('maler/relativ.md', '../../utenfor/hemmelig.md');
  link('maler/mappe', join(folder, 'utenfor'));
  link('maler/side.html', fork.secret);
  // What git and others would run, were it not only files.
  const runs = `#!/bin/sh\ntouch '${fork.canary}'\n`;
  for (const name of ['kjoer.sh', '.githooks/post-checkout', '.githooks/pre-commit', 'bar.git/hooks/post-index-change']) write(name, runs);
  write('.gitattributes', '*.md diff=ond filter=ond\n');
  write('.gitmodules', `[submodule "x"]\n\tpath = x\n\turl = ext::sh -c 'touch ${fork.canary}'\n`);
  write('bar.git/HEAD', 'ref: refs/heads/main\n');
  write('bar.git/config', `[core]\n\trepositoryformatversion = 0\n\tbare = true\n\tfsmonitor = "${join(work, 'kjoer.sh')}"\n`);
  write('bar.git/objects/.holder', '');
  write('bar.git/refs/.holder', '');
  write('bar.git/brev.md', letter);
  write('klarsyn.config.js', `require('node:fs').writeFileSync('${fork.canary}', 'x')\n`);
  write('klarsyn.config.mjs', `import fs from 'node:fs'; fs.writeFileSync('${fork.canary}', 'x')\n`);
  write('regler/index.js', `require('node:fs').writeFileSync('${fork.canary}', 'x')\n`);
  write('package.json', JSON.stringify({ type: 'module', main: 'regler/index.js', scripts: { postinstall: 'sh kjoer.sh' } }));
  write('.npmrc', 'node-options="--import ./klarsyn.config.mjs"\n');
  commit(work);
  return fork;
}

/** Writes the config of the fork anew. */
export const configure = ({ work }: Fork, text: string): void => writeFileSync(join(work, 'klarsyn.config.yaml'), text);

/** A rule pack whose one pattern takes longer than anybody waits in an engine that goes back on its steps. */
export function addBomb({ work }: Fork): void {
  mkdirSync(join(work, 'bombe'), { recursive: true });
  const docs = '{ title: T, why: W, advice: A }';
  writeFileSync(
    join(work, 'bombe', 'gaar-aldri.yaml'),
    `id: bombe/gaar-aldri\nseverity: warning\nmatch: pattern\nsources: [{ title: T }]\ndocs: { nb: ${docs}, nn: ${docs} }\nmessages: { nb: { found: "«{word}»" }, nn: { found: "«{word}»" } }\npatterns: { nb: [{ find: '(a+)+!' }, { find: '(a|aa)+b' }, { find: '(.*)*x' }], nn: [{ find: '(a+)+$' }] }\nexamples: [{ text: "Hei ⟦aaa!⟧" }, { text: "Hei." }]\n`,
  );
  writeFileSync(join(work, 'maler', 'lang.md'), `Hei ${'a'.repeat(5000)}!\n`);
}

const git = (cwd: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=noen', '-c', 'user.email=noen@fork.example', '-c', 'protocol.allow=never', ...args], {
    cwd,
    encoding: 'utf8',
  });

const commit = (work: string): void => {
  git(work, 'add', '-A');
  git(work, 'commit', '-q', '--no-verify', '-m', 'endring');
};
