import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds from a save until the report of that file begins to come: one figure for each save. */
export async function watching(
  program: string,
  { cwd, folder, saves }: { readonly cwd: string; readonly folder: string; readonly saves: readonly string[] },
): Promise<readonly number[]> {
  const child = spawn(process.execPath, [program, 'check', folder, '--static', '--watch', '--format', 'compact', '--fail-on', 'never'], {
    cwd,
  });
  try {
    let told = '';
    let look = () => {};
    const ended = new Promise<never>((_, fail) => child.on('exit', (code) => fail(new Error(`--watch ended with ${code}`))));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        told += chunk.toString('utf8');
        look();
      });
    const until = (text: string) => {
      const said = new Promise<void>((done) => {
        look = () => told.includes(text) && done();
        look();
      });
      return Promise.race([said, ended]);
    };
    await until('Følger med på filene');
    const times: number[] = [];
    for (const name of saves) {
      const path = join(cwd, folder, name);
      const content = readFileSync(path, 'utf8');
      told = '';
      const began = performance.now();
      writeFileSync(path, `${content}\nTakk.\n`);
      await until(`${folder}/${name}:`);
      times.push(performance.now() - began);
    }
    return times;
  } finally {
    child.removeAllListeners('exit').kill('SIGKILL');
  }
}
