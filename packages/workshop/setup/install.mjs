import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Major version of pnpm that the lock file is written with. */
const pnpm = 'pnpm@12';

/**
 * Installs the packages when something has changed since the last time; else returns at once.
 * Gives a line that says what went wrong, or undefined.
 */
export function install(root) {
  const stamp = join(root, 'node_modules', '.klarsyn-set-up');
  const wanted = fingerprint(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(join(root, 'node_modules', '.bin', 'node')))
    return undefined;
  console.error('Setting up: installing packages. The first time takes a minute.');
  const done = spawnSync('npx', ['-y', pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, PUPPETEER_SKIP_DOWNLOAD: 'true' },
  });
  if (done.status !== 0)
    return `Set-up failed: «npx ${pnpm} install» ended with ${done.status ?? done.error?.message}.\n${done.stdout ?? ''}${done.stderr ?? ''}`;
  writeFileSync(stamp, wanted);
  return undefined;
}

/** Changes when the lock file, the workspace or any package.json in it does. */
function fingerprint(root) {
  const hash = createHash('sha256');
  const folders = ['packages', 'rules', 'dictionaries'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name)),
  );
  const manifests = ['.', 'action', 'tests', ...folders].map((folder) => join(root, folder, 'package.json'));
  for (const file of [join(root, 'pnpm-lock.yaml'), join(root, 'pnpm-workspace.yaml'), ...manifests]) {
    hash.update(file.slice(root.length));
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}
