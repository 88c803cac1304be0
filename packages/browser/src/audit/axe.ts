import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, CrossTreeSelector, FrameContextObject, PartialResults, RunOptions } from 'axe-core';
import type { CapturedPage } from '../record/page.ts';
import type { CapturedFrame } from '../record/tree.ts';
import { type World, worldOf } from '../record/world.ts';
import type { Engine, Hit } from './engine.ts';

/** Every rule for WCAG 2.0 to 2.2, levels A and AA; axe's own best practice is left out. Stylesheets from elsewhere get two seconds. */
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
  resultTypes: ['violations', 'incomplete'],
  ancestry: true,
  preload: { assets: ['cssom'], timeout: 2000 },
};

/** axe-core, run by axe itself: each frame for itself, then put together, so that frames from elsewhere are covered too. */
export const axe: Engine = async (page) => {
  const partials = await runIn(page, page.top, undefined);
  const program = `axe.finishRun(${JSON.stringify(partials)}, ${JSON.stringify(options)}).then(JSON.stringify)`;
  const { violations, incomplete } = JSON.parse(await worldIn(page, page.top).run<string>(program)) as AxeResults;
  const found = [
    ...violations.map((result) => ({ result, outcome: 'failed' as const })),
    ...incomplete.map((result) => ({ result, outcome: 'cantTell' as const })),
  ];
  const paths = found.flatMap(({ result, outcome }) =>
    result.nodes.map(({ ancestry = [] }) => ({ rule: result.id, outcome, path: ancestry as readonly CrossTreeSelector[] })),
  );
  return locate(page, page.top, paths);
};

/** The context of the whole page, for the top frame. */
type Context = FrameContextObject | undefined;

interface Part {
  readonly partial: PartialResults[number];
  readonly frames: readonly { readonly number: number | undefined; readonly context: FrameContextObject }[];
}

async function runIn(page: CapturedPage, frame: CapturedFrame, context: Context): Promise<PartialResults> {
  const world = worldIn(page, frame);
  await world.run(`${await source()};0`);
  const { partial, frames } = JSON.parse(await world.run<string>(runProgram(context))) as Part;
  const inner: PartialResults = [];
  for (const { number, context: own } of frames) {
    const child = number === undefined ? undefined : frame.frames.get(number);
    inner.push(...(child === undefined ? [null] : await runIn(page, child, own).catch(() => [null])));
  }
  return [partial, ...inner];
}

const runProgram = (context: Context): string => `(async () => {
  const context = ${context === undefined ? 'document' : JSON.stringify(context)};
  const options = ${JSON.stringify(options)};
  const frames = axe.utils.getFrameContexts(context, options).map(({ frameSelector, frameContext }) => ({
    number: klarsynNumbers.get(axe.utils.shadowSelect(frameSelector)),
    context: frameContext,
  }));
  return JSON.stringify({ partial: await axe.runPartial(context, options), frames });
})()`;

interface Path extends Pick<Hit, 'rule' | 'outcome'> {
  /** A selector for each frame on the way, the element's own last. */
  readonly path: readonly CrossTreeSelector[];
}

/** Finds the elements again, frame by frame. */
async function locate(page: CapturedPage, frame: CapturedFrame, paths: readonly Path[]): Promise<readonly Hit[]> {
  if (paths.length === 0) return [];
  const selectors = JSON.stringify(paths.map(({ path }) => path[0] ?? ''));
  const program = `JSON.stringify(${selectors}.map((selector) => klarsynNumbers.get(axe.utils.shadowSelect(selector)) ?? -1))`;
  const numbers = JSON.parse(await worldIn(page, frame).run<string>(program)) as number[];
  const inner = new Map<CapturedFrame, Path[]>();
  const hits: Hit[] = [];
  for (const [at, { rule, outcome, path }] of paths.entries()) {
    const number = numbers[at] ?? -1;
    const child = path.length > 1 ? frame.frames.get(number) : undefined;
    if (child === undefined) hits.push({ rule, outcome, frame, number: number < 0 ? undefined : number });
    else inner.set(child, [...(inner.get(child) ?? []), { rule, outcome, path: path.slice(1) }]);
  }
  for (const [child, rest] of inner) hits.push(...(await locate(page, child, rest)));
  return hits;
}

function worldIn({ frames }: CapturedPage, frame: CapturedFrame): World {
  const living = frames.get(frame);
  if (living === undefined) throw new Error('the frame is gone');
  return worldOf(living);
}

let loaded: Promise<string> | undefined;

/** axe's own program, read once. */
const source = (): Promise<string> => {
  loaded ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return loaded;
};
