import type { Held } from '../open/hold.ts';
import type { Tab } from '../open/tab.ts';
import type { CapturedPage } from '../record/page.ts';
import { elementNumbers, type Tree } from '../record/tree.ts';
import { worldOf } from '../record/world.ts';

/** A living page, and what was written down of it. */
export interface Living {
  readonly tab: Tab;
  readonly page: CapturedPage;
  readonly tree: Tree;
  /** It stays where it is. */
  readonly held: Held;
  /** When it was written down, as `performance.now()` counts. */
  readonly writtenAt: number;
}

/** What a look in one frame found; `number` is the element's number in its frame. */
type Seen = { readonly number?: number } & Readonly<Record<string, unknown>>;

/** A probe: a program that runs in the isolated world of each frame and gives a list; or one that moves the page itself. */
export type Probe =
  | { readonly look: () => readonly Seen[] | Promise<readonly Seen[]> }
  | { readonly touch: (living: Living) => Promise<unknown> };

/** What a program sees in every frame, with the number each element has in the whole recording. */
export async function lookIn({ page, tree }: Living, look: () => unknown): Promise<readonly unknown[]> {
  const numberOf = elementNumbers(tree);
  const all: unknown[] = [];
  for (const [frame, opened] of page.frames) {
    const json = await worldOf(opened).run<string>(`(async () => JSON.stringify(await (${look})()))()`);
    for (const { number, ...seen } of JSON.parse(json) as readonly Seen[]) all.push({ element: numberOf(frame, number), ...seen });
  }
  return all;
}
