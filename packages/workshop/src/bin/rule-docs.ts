import { join } from 'node:path';
import { generate, write } from '../docs/generate.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const isCheck = process.argv.includes('--check');

const generated = await generate(root);
const { stale, left, faults, count } = generated;
const changed = [...stale.map(({ file }) => file), ...left];
for (const fault of faults) console.error(fault);
if (isCheck) for (const file of changed) console.error(`${file}: stale. Run: npm run rule-docs`);
const isWritten = !isCheck && faults.length === 0;
if (isWritten) await write(root, generated);
console.log(`${count} generated files, ${changed.length} ${isWritten ? 'written' : 'stale'}`);
process.exitCode = faults.length > 0 || (isCheck && changed.length > 0) ? 1 : 0;
