import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

/** True where LibreOffice can be called. */
export const hasLibreOffice = spawnSync('soffice', ['--version']).status === 0;

/** Lets LibreOffice open files and save them in another format (`txt:Text`, `pdf`, `fodt`); gives what it saved, by name without ending. */
export function convert(files: readonly string[], format: string): ReadonlyMap<string, Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'klarsyn-libreoffice-'));
  const own = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const { status, stderr } = spawnSync('soffice', [own, '--headless', '--convert-to', format, '--outdir', folder, ...files], {
    encoding: 'utf8',
    timeout: 120_000,
  });
  if (status !== 0) throw new Error(stderr);
  const saved = readdirSync(folder).filter((name) => name !== 'profile');
  return new Map(saved.map((name) => [basename(name, extname(name)), readFileSync(join(folder, name))]));
}
