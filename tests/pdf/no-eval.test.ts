import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { klarsyn } from '../command.ts';

const cwd = join(import.meta.dirname, '..', '..', 'examples');
const flags = ['--disallow-code-generation-from-strings'];

async function findingsIn(file: string, flags: readonly string[]) {
  const { code, stdout, stderr } = await klarsyn(['check', file, '--format', 'json'], { cwd, flags });
  const { documents } = JSON.parse(stdout) as { readonly documents: readonly { readonly findings: readonly unknown[] }[] };
  return { code, stderr, findings: documents.flatMap(({ findings }) => findings) };
}

test('a PDF is read the same where no code can be made of strings', async () => {
  const file = 'letters/orientering-stengt-bru.pdf';
  const [free, strict] = await Promise.all([findingsIn(file, []), findingsIn(file, flags)]);
  expect(free.findings.length).toBeGreaterThan(0);
  expect(strict).toEqual(free);
}, 60_000);

test('that holds in the threads of the command too', async () => {
  const thread = `try { new Function('return 1')(); console.log('made'); } catch (error) { console.log(error.name); }`;
  const program = `new (require('node:worker_threads').Worker)(${JSON.stringify(thread)}, { eval: true })`;
  const run = promisify(execFile);
  expect((await run(process.execPath, ['-e', program])).stdout.trim()).toBe('made');
  expect((await run(process.execPath, [...flags, '-e', program])).stdout.trim()).toBe('EvalError');
});
