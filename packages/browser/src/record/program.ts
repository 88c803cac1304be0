import { colors } from './colors.ts';
import { looks } from './looks.ts';
import { order } from './order.ts';
import { overPictures } from './pictures.ts';
import { reach } from './reach.ts';
import { selectors } from './selectors.ts';
import { traits } from './traits.ts';
import { unhide } from './unhide.ts';
import { type WalkOptions, walk } from './walk.ts';

/**
 * The program that runs in a frame and gives a {@link Capture} as JSON. Each part carries all it needs, so that its own text is the program:
 * nothing is built, and a part may use another only when it is handed to it.
 */
export const recordingProgram = (options: WalkOptions): string => `(() => {
  const dom = (${reach})((${unhide})());
  const parts = {
    dom,
    looks: (${looks})((${colors})()),
    selectors: (${selectors})(dom),
    orders: (${order})(dom),
    overPictures: ${overPictures},
    traits: (${traits})(dom),
  };
  return (${walk})(parts, ${JSON.stringify(options)});
})()`;
