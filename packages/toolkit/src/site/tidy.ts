import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** After how many pages memory is tidied. */
const every = 40;

/**
 * Makes a counter that asks V8 to tidy its memory now and then. Left alone, V8 lets the memory of a long run grow as long as the machine has
 * more of it: over 2,000 pages to five times what it needs (`npm run bench:site`).
 */
export function createTidying(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let pages = 0;
  return () => {
    pages += 1;
    if (pages % every === 0) collect();
  };
}
