// `npm run record-examples`: opens the page examples of all rules in a browser and writes the recordings that the tests read.
// Without arguments only what is missing; `--all` records everything anew; `--check` fails when a recording is missing or left over.
import { readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { openPages, probeNames, sayBrowserFault } from '@klarsyn/browser';
import { loadRules, writeWhole } from '@klarsyn/toolkit';
import { pageSource, recordingFile, recordingsFolder } from '../examples/index.ts';

const [mode] = process.argv.slice(2);
const rules = await loadRules();
const sources = new Map(
  rules
    .flatMap(({ examples }) => examples.flatMap((example) => ('page' in example ? [pageSource(example).source] : [])))
    .map((source) => [recordingFile(source), source]),
);
const present = (await readdir(recordingsFolder).catch(() => [])).map((name) => join(recordingsFolder, name));
const missing = [...sources.keys()].filter((file) => mode === '--all' || !present.includes(file));
const leftOver = present.filter((file) => !sources.has(file));

if (mode === '--check') {
  for (const file of [...missing, ...leftOver]) console.error(`Stale recording: ${basename(file)}. Run: npm run record-examples`);
  process.exitCode = missing.length + leftOver.length > 0 ? 1 : 0;
} else {
  // The pages are our own: their forms may be sent.
  const pages = await openPages({ probes: probeNames });
  if (!pages.ok) throw new Error(sayBrowserFault(pages, 'nb'));
  try {
    for (const file of missing) {
      const recorded = await pages.record({ html: sources.get(file) ?? '' });
      if (!recorded.ok) throw new Error(sayBrowserFault(recorded, 'nb'));
      await writeWhole(file, `${JSON.stringify(recorded.recording)}\n`);
    }
  } finally {
    await pages.close();
  }
  await Promise.all(leftOver.map((file) => rm(file)));
  console.log(`${sources.size} page examples: ${missing.length} recorded, ${leftOver.length} removed`);
}
