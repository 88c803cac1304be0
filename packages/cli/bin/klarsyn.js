#!/usr/bin/env node
// Plain JavaScript that every Node can read, so that an old one gets a sentence and not a stack.
import module from 'node:module';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `Klarsyn trenger Node 24 eller nyere. Dette er ${process.versions.node}. Bruk «npx pnpm@12 exec klarsyn», eller installer en nyere Node.\n`,
  );
  process.exit(2);
}
module.enableCompileCache();
const { main } = await import('../src/main.ts');
process.exitCode = await main(process.argv.slice(2));
