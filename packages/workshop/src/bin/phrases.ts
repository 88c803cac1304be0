import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeMade } from '../made.ts';
import { phraseFiles } from '../phrases/generate.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'dictionaries', 'brev');
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .sort();
const made = phraseFiles(Object.fromEntries(sources.map((name) => [name, readFileSync(join(folder, name), 'utf8')])));
writeMade({ folder, ...made, command: 'npm run phrases' });
