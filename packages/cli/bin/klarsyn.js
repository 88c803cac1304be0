#!/usr/bin/env node
// Plain JavaScript that every Node can read, so that an old one gets a sentence and not a stack.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

if (Number(process.versions.node.split('.')[0]) < 24) {
  process.stderr.write(
    `klarsyn: Klarsyn trenger Node 24 eller nyere. Dette er ${process.versions.node}. Bruk «npx pnpm@12 exec klarsyn», eller installer en nyere Node.\n`,
  );
  process.exit(2);
}
const args = process.argv.slice(2);
for (const stream of [process.stdout, process.stderr]) stream.on('error', (error) => isClosedPipe(error) || fail(error));
try {
  module.enableCompileCache();
  const { main } = await import(await entry());
  process.exitCode = await main(args);
} catch (error) {
  fail(error);
}

/** The program: in a published package what was built; in the house the bundle while it is fresh, else the source. */
async function entry() {
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  if (!existsSync(here('../src'))) return '../dist/main.js';
  const { isFresh } = await import('./fresh.js');
  return isFresh(here('../.cache/main.js'), here('../../..')) ? '../.cache/main.js' : '../src/main.ts';
}

/** Who reads the output may stop when it has enough, as `head` does: nothing is wrong then. */
function isClosedPipe(error) {
  return error.code === 'EPIPE';
}

/** Says what broke before the program was there, on one line, or all of it with --debug. */
function fail(error) {
  const [cause] = String(error?.message ?? error).split('\n');
  const said = /(^| )--form[= ]nn( |$)/.test(args.join(' '))
    ? `Klarsyn stoppa (${cause}). Meld frå om feilen; køyr med --debug for detaljar.`
    : `Klarsyn stanset (${cause}). Meld fra om feilen; kjør med --debug for detaljer.`;
  process.stderr.write(args.includes('--debug') ? `klarsyn: ${error?.stack ?? error}\n` : `klarsyn: ${said}\n`);
  process.exitCode = 2;
}
