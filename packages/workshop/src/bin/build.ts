// `npm run build`: every published package, to JavaScript modules and types in its `dist`.
import { buildPackages } from '../release/build.ts';

await buildPackages();
