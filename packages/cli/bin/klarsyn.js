#!/usr/bin/env node
// Plain JavaScript that every Node can read, so that an old one gets a sentence and not a stack.
import module from 'node:module';
import { fileURLToPath } from 'node:url';
import { isFresh } from './fresh.js';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `klarsyn: Klarsyn trenger Node 24 eller nyere. Dette er ${process.versions.node}. Bruk «npx pnpm@12 exec klarsyn», eller installer en nyere Node.\n`,
  );
  process.exit(2);
}
module.enableCompileCache();
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const entry = isFresh(here('../dist/main.js'), here('../../..')) ? '../dist/main.js' : '../src/main.ts';
const { main } = await import(entry);
process.exitCode = await main(process.argv.slice(2));
