/// <reference lib="dom" />
import { elementNumbers } from '../record/tree.ts';
import type { RecordedWorld } from '../record/walk.ts';
import { worldOf } from '../record/world.ts';
import { pause } from '../time.ts';
import type { Living } from './living.ts';

/**
 * A row of pictures that changes by itself does it within so many milliseconds after the page was written down, if it does it at all: the libraries
 * that make them wait three to five seconds when nobody has said anything else, and then slide for half a second.
 */
const showMs = 5600;

/** The rows of pictures that go on to the next by themselves, looked at until they have or it is too long. Not waited for where it cannot be. */
export async function changingShows({ tab, page, tree, writtenAt }: Living): Promise<readonly (number | undefined)[]> {
  const frame = page.frames.get(page.top);
  if (frame === undefined) return [];
  const world = worldOf(frame);
  const look = async (): Promise<ReadonlyMap<number, string>> =>
    new Map(await world.run<[number, string][]>(`(${showsNow})(${JSON.stringify(named)})`));
  const first = await look();
  if (
    first.size === 0 ||
    !(await world.run<boolean>(`(${mayChange})()`)) ||
    (await tab.page.evaluate(`(${allStand})(${JSON.stringify(named)})`)) === true
  )
    return [];
  const numberOf = elementNumbers(tree);
  while (performance.now() < writtenAt + showMs) {
    await pause(250);
    const changed = [...(await look())].filter(([number, now]) => (first.get(number) ?? now) !== now);
    if (changed.length > 0) return changed.map(([number]) => numberOf(page.top, number));
  }
  return [];
}

/** What rows of pictures are called. */
const named =
  '[aria-roledescription=carousel i], [aria-roledescription=karusell i], [class*=carousel i], [class*=karusell i], [class*=slideshow i], .swiper, .slick-slider, .splide, .flexslider';

/** True for a page whose scripts may do something later; those from elsewhere may. Runs in the page. */
export const mayChange = (): boolean =>
  Array.from(document.scripts).some(({ src, text }) => src !== '' || /setInterval|setTimeout|requestAnimationFrame/.test(text));

/** True when the library behind each row says that it does not go on by itself. Runs in the page, in the world of its own scripts. */
function allStand(named: string): boolean {
  interface Made extends Element {
    readonly swiper?: { readonly autoplay?: { readonly running?: boolean } };
    readonly slick?: { readonly options?: { readonly autoplay?: boolean } };
  }
  interface Libraries {
    readonly bootstrap?: { readonly Carousel?: { getInstance(element: Element): unknown } };
    readonly jQuery?: (element: Element) => { data(name: string): unknown };
  }
  const { bootstrap, jQuery } = globalThis as unknown as Libraries;
  const owlOf = (row: Element) => jQuery?.(row).data('owl.carousel') as { readonly settings?: { readonly autoplay?: boolean } } | undefined;
  const stands = (row: Made): boolean | undefined => {
    if (row.swiper !== undefined) return row.swiper.autoplay?.running !== true;
    if (row.slick !== undefined) return row.slick.options?.autoplay !== true;
    if (row.matches('.owl-loaded')) return owlOf(row)?.settings?.autoplay !== true;
    if (!row.matches('.carousel.slide')) return undefined;
    // Bootstrap's goes by itself once it has been made, and not before: by its own script, or as a plug-in of jQuery.
    if (bootstrap?.Carousel !== undefined) return bootstrap.Carousel.getInstance(row) === null;
    return jQuery === undefined ? undefined : jQuery(row).data('bs.carousel') === undefined;
  };
  try {
    const rows = Array.from(document.querySelectorAll(named)).filter((row) => row.parentElement?.closest(named) === null);
    return rows.every((row) => {
      const said = [row, ...Array.from(row.querySelectorAll('*'))].map(stands).filter((one) => one !== undefined);
      return said.length > 0 && said.every((one) => one);
    });
  } catch {
    return false;
  }
}

/** Rows of pictures or texts that are shown one at a time, the others out of sight, and which of them is shown now. Runs in the page. */
function showsNow(named: string): readonly (readonly [number: number, now: string])[] {
  const numbers = (globalThis as RecordedWorld).klarsynNumbers;
  const rows = Array.from(document.querySelectorAll(named)).filter(
    (row) => row.parentElement?.closest(named) === null && row.checkVisibility() && row.getBoundingClientRect().height > 10,
  );
  return rows.slice(0, 5).flatMap((row) => {
    const frame = row.getBoundingClientRect();
    const now = Array.from(row.querySelectorAll('*'))
      .slice(0, 200)
      .map((part, place) => {
        const box = part.getBoundingClientRect();
        const isIn = box.width > 1 && box.left < frame.right - 1 && box.right > frame.left + 1;
        return isIn && part.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? place : '';
      });
    const number = numbers?.get(row);
    return number === undefined || now.length < 2 || !now.includes('') ? [] : [[number, now.join()] as const];
  });
}
