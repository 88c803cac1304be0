import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CrossTreeSelector, FrameContextObject, PartialResults, RunOptions } from 'axe-core';
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
  const { partial, frames, paths } = await runIn(page, page.top, undefined);
  if (paths !== undefined) return locate(page, page.top, paths);
  const partials = JSON.stringify([partial, ...(await runInFrames(page, page.top, frames))]);
  const finished = await worldIn(page, page.top).run<string>(`(async () => JSON.stringify(await ${finish(partials)}))()`);
  return locate(page, page.top, JSON.parse(finished) as readonly Path[]);
};

/** What axe found in one frame, and the frames it met there. A page without frames is finished at once: `paths`. */
interface Part {
  readonly partial: PartialResults[number];
  readonly frames: readonly { readonly number: number | undefined; readonly context: FrameContextObject }[];
  readonly paths?: readonly Path[];
}

async function runIn(page: CapturedPage, frame: CapturedFrame, context: FrameContextObject | undefined): Promise<Part> {
  const world = worldIn(page, frame);
  await world.run(`${await source()};0`);
  return JSON.parse(await world.run<string>(runProgram(context))) as Part;
}

/** What axe found in the frames of a frame, in the order axe wants: each before the frames in it, `null` for one that could not be read. */
async function runInFrames(page: CapturedPage, outer: CapturedFrame, frames: Part['frames']): Promise<PartialResults> {
  const partials: PartialResults = [];
  for (const { number, context } of frames) {
    const frame = number === undefined ? undefined : outer.frames.get(number);
    const part = frame && (await runIn(page, frame, context).catch(() => undefined));
    partials.push(part?.partial ?? null);
    if (frame !== undefined && part !== undefined) partials.push(...(await runInFrames(page, frame, part.frames)));
  }
  return partials;
}

const runProgram = (context: FrameContextObject | undefined): string => `(async () => {
  const context = ${context === undefined ? 'document' : JSON.stringify(context)};
  const options = ${JSON.stringify(options)};
  const frames = axe.utils.getFrameContexts(context, options).map(({ frameSelector, frameContext }) => ({
    number: klarsynNumbers.get(axe.utils.shadowSelect(frameSelector)),
    context: frameContext,
  }));
  const partial = await axe.runPartial(context, options);
  const isWhole = context === document && frames.length === 0;
  return JSON.stringify(isWhole ? { partial: null, frames, paths: await ${finish('[partial]')} } : { partial, frames });
})()`;

/** Puts partial results together and keeps what we need of them: little of it has to leave the page. */
const finish = (partials: string): string => `axe.finishRun(${partials}, ${JSON.stringify(options)}).then(({ violations, incomplete }) => {
  const paths = (results, outcome) => results.flatMap(({ id, nodes }) => nodes.map(({ ancestry }) => ({ rule: id, outcome, path: ancestry })));
  return [...paths(violations, 'failed'), ...paths(incomplete, 'cantTell')];
})`;

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
