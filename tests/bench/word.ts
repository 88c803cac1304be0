// `npm run bench:word`: forty letters in Word, no two alike, and one document of 100,000 paragraphs. Prints CPU seconds and memory of the whole check.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeDocx } from '@klarsyn/workshop';
import { measure } from './measure.ts';
import { wordLetter } from './word/letter.ts';

const klarsyn = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'klarsyn.js');
const letters = 40;
const paragraphs = 100_000;

const folder = mkdtempSync(join(tmpdir(), 'klarsyn-bench-word-'));
try {
  mkdirSync(join(folder, 'brev'));
  for (let seed = 1; seed <= letters; seed += 1) writeFileSync(join(folder, 'brev', `brev-${seed}.docx`), writeDocx(wordLetter(seed)));
  writeFileSync(join(folder, 'en.docx'), writeDocx(wordLetter(1)));
  writeFileSync(join(folder, 'langt.docx'), writeDocx(longLetter()));
  const check = (input: string, times: number, ...more: readonly string[]) =>
    measure([klarsyn, 'check', input, '--static', '--workers', '1', '--format', 'json', '--fail-on', 'never', ...more], {
      cwd: folder,
      times,
    });

  const one = check('en.docx', 3);
  const many = check('brev', 3);
  console.log(`\n${letters} distinct letters, whole process: ${many.cpu.toFixed(2)} CPU-s, ${many.memory.toFixed(0)} MiB`);
  console.log(
    `  one letter alone: ${one.cpu.toFixed(2)} CPU-s; each letter more: ${(((many.cpu - one.cpu) / (letters - 1)) * 1000).toFixed(0)} ms`,
  );
  console.log(`  letters a second on one core: ${(letters / many.cpu).toFixed(1)}, start included`);

  for (const [name, ...more] of [
    ['all packs'],
    ['the pack wcag', '--pack', 'wcag'],
    ['one rule of language', '--rule', 'klarsprak/lang-setning'],
  ] as const) {
    const long = check('langt.docx', 1, ...more);
    console.log(
      `\n${paragraphs} paragraphs, ${name}: ${long.cpu.toFixed(1)} CPU-s, ${long.wall.toFixed(1)} s, ${long.memory.toFixed(0)} MiB`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A letter with as many paragraphs as the bench wants, no two the same. */
function longLetter(): ReadonlyMap<string, Uint8Array> {
  const parts = new Map(wordLetter(2));
  const main = new TextDecoder().decode(parts.get('word/document.xml'));
  const paragraph = (at: number) =>
    `<w:p><w:r><w:t>Sak ${(at * 7919) % 1_000_003}: vi svarer om ${(at * 104_729) % 365} dager.</w:t></w:r></w:p>`;
  const more = Array.from({ length: paragraphs }, (_, at) => paragraph(at)).join('');
  return parts.set('word/document.xml', new TextEncoder().encode(main.replace(/<w:sectPr>(?!.*<w:sectPr>)/s, `${more}$&`)));
}
