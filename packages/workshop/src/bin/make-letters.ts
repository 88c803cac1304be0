import { readFile, writeFile } from 'node:fs/promises';
import { letters } from '../word/letters/index.ts';

/** Writes the example letters in Word; with `--check` only tells which are not as they would be written, and ends with code 1 if any. */
const folder = new URL('../../../../examples/letters/', import.meta.url);
const isCheck = process.argv.includes('--check');

for (const [name, bytes] of Object.entries(letters())) {
  const file = new URL(name, folder);
  const there = await readFile(file).catch(() => undefined);
  if (there?.equals(bytes)) continue;
  if (isCheck) {
    console.error(`examples/letters/${name} is not as make-letters writes it. Run: node packages/workshop/src/bin/make-letters.ts`);
    process.exitCode = 1;
  } else {
    await writeFile(file, bytes);
    console.log(`wrote examples/letters/${name}`);
  }
}
