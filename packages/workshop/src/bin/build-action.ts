// `npm run build:action` makes the bundle of the GitHub Action in action/dist, as the release does; it is not committed to main.
import { join } from 'node:path';
import { buildAction } from '../bundle/action.ts';
import { root } from '../bundle/house.ts';

await buildAction(join(root, 'action', 'dist'));
