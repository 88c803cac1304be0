import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawFiles } from '../law/generate.ts';
import { writeMade } from '../made.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'dictionaries', 'lov');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort();
const made = lawFiles(Object.fromEntries(sources.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
writeMade({ folder, ...made, command: 'npm run law' });
