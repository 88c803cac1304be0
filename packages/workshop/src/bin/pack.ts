// `npm run pack`: builds every published package, packs it as a release would, and fails on what publint or «Are the types wrong?» says.
import { join } from 'node:path';
import { root } from '../bundle/house.ts';
import { buildPackages } from '../release/build.ts';
import { faultsOf } from '../release/faults.ts';
import { packPackages } from '../release/pack.ts';

await buildPackages();
for (const packed of await packPackages(join(root, '.cache', 'packages'))) {
  const faults = await faultsOf(packed);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(packed.tarball);
}
