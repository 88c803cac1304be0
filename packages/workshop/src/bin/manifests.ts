// `npm run manifests` writes into the package.json of every package what a release needs; with `--check` it fails when one lacks it.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { glob } from 'tinyglobby';
import { root } from '../bundle/house.ts';
import { type Manifest, publishable } from '../release/manifest.ts';

for (const file of await glob(['{packages,rules,dictionaries}/*/package.json'], { cwd: root })) {
  const manifest: Manifest = JSON.parse(readFileSync(join(root, file), 'utf8'));
  const wanted = publishable(manifest, dirname(file));
  if (isDeepStrictEqual(manifest, wanted)) continue;
  if (process.argv.includes('--check')) {
    console.error(`${file} lacks what a release needs. Run «npm run manifests», and «npm run format».`);
    process.exitCode = 1;
  } else writeFileSync(join(root, file), `${JSON.stringify(wanted, null, 2)}\n`);
}
