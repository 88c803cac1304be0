import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawFiles } from '../law/generate.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'dictionaries', 'lov');
const isCheck = process.argv.includes('--check');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort();
const made = lawFiles(Object.fromEntries(sources.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));

for (const fault of made.faults) console.error(fault);
const stale = Object.entries(made.files).filter(([name, text]) => read(join(folder, name)) !== text);
if (isCheck) for (const [name] of stale) console.error(`dictionaries/lov/${name}: stale. Run: npm run law`);
else if (made.faults.length === 0) for (const [name, text] of stale) writeFileSync(join(folder, name), text);
process.exitCode = made.faults.length > 0 || (isCheck && stale.length > 0) ? 1 : 0;

function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
