// `npm run licences` writes LICENCES.md; with `--check` it fails when that is stale. It always fails on a licence that is not welcome.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../bundle/house.ts';
import { readLicences } from '../release/licences.ts';

const file = join(root, 'LICENCES.md');
const { page, unwelcome } = await readLicences();
for (const line of unwelcome) console.error(`Not welcome: ${line}. See packages/workshop/src/release/licences.ts.`);
if (unwelcome.length > 0) process.exitCode = 1;
if (!process.argv.includes('--check')) writeFileSync(file, page);
else if (readFileSync(file, 'utf8') !== page) {
  console.error('LICENCES.md is stale. Run «npm run licences».');
  process.exitCode = 1;
}
