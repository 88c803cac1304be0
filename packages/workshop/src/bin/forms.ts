import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formFiles } from '../former/generate.ts';
import { writeMade } from '../made.ts';

const folder = join(import.meta.dirname, '..', '..', '..', '..', 'dictionaries', 'former');
const file = 'valgfrie-former.yaml';
const { files, faults } = formFiles(readFileSync(join(folder, file), 'utf8'));
writeMade({ folder, files, faults: faults.map((fault) => `dictionaries/former/${file}: ${fault}`), command: 'npm run forms' });
