import type { CrossTreeSelector, FrameContextObject, PartialResults, RunOptions } from 'axe-core';
import { handOver } from '../record/hand-over.ts';
import { type CapturedPage, frameOf } from '../record/page.ts';
import type { CapturedFrame } from '../record/tree.ts';
import { type World, worldOf } from '../record/world.ts';
import type { Engine, Hit } from './engine.ts';
import { readProgram } from './programs.ts';

/** Every rule for WCAG 2.0 to 2.2, levels A and AA; axe's own best practice is left out. Stylesheets from elsewhere get two seconds. */
const options: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'] },
  resultTypes: ['violations', 'incomplete'],
  preload: { assets: ['cssom'], timeout: 2000 },
};

/** In frames, elements are found again by their whole path. */
const inFrames: RunOptions = { ...options, ancestry: true };

/** axe-core, run by axe itself: a page without frames at once, else each frame for itself, frames from elsewhere too, and then put together. */
export const axe: Engine = async (page) => ({ hits: await (page.frames.size === 1 ? runWhole(page) : runFrames(page)) });

/** Here axe can hand us the elements themselves: its paths, and the results of every check it made, need not be written out. */
async function runWhole(page: CapturedPage): Promise<readonly Hit[]> {
  const world = worldIn(page, page.top);
  await handOver(frameOf(page, page.top), await source());
  const found = await world.run<string>(`(async () => {
    const { violations, incomplete } = await axe.run(document, ${JSON.stringify({ ...options, elementRef: true, selectors: false, iframes: false })});
    const hits = (results, outcome) => results.flatMap(({ id, nodes }) =>
      nodes.map(({ element }) => ({ rule: id, outcome, number: klarsynNumbers.get(element) })));
    return JSON.stringify([...hits(violations, 'failed'), ...hits(incomplete, 'cantTell')]);
  })()`);
  return (JSON.parse(found) as readonly Omit<Hit, 'frame'>[]).map(({ rule, outcome, number }) => ({
    rule,
    outcome,
    frame: page.top,
    number,
  }));
}

async function runFrames(page: CapturedPage): Promise<readonly Hit[]> {
  const { partial, frames } = await runIn(page, page.top, undefined);
  const partials = JSON.stringify([partial, ...(await runInFrames(page, page.top, frames))]);
  const finished = await worldIn(page, page.top).run<string>(`(async () => {
    const { violations, incomplete } = await axe.finishRun(${partials}, ${JSON.stringify(inFrames)});
    const paths = (results, outcome) => results.flatMap(({ id, nodes }) => nodes.map(({ ancestry }) => ({ rule: id, outcome, path: ancestry })));
    return JSON.stringify([...paths(violations, 'failed'), ...paths(incomplete, 'cantTell')]);
  })()`);
  return locate(page, page.top, JSON.parse(finished) as readonly Path[]);
}

/** What axe found in one frame, and the frames it met there. */
interface Part {
  readonly partial: PartialResults[number];
  readonly frames: readonly { readonly number: number | undefined; readonly context: FrameContextObject }[];
}

async function runIn(page: CapturedPage, frame: CapturedFrame, context: FrameContextObject | undefined): Promise<Part> {
  const world = worldIn(page, frame);
  await handOver(frameOf(page, frame), await source());
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
  const options = ${JSON.stringify(inFrames)};
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

const worldIn = (page: CapturedPage, frame: CapturedFrame): World => worldOf(frameOf(page, frame));

let loaded: Promise<string> | undefined;

/** axe's own program, read once. */
const source = (): Promise<string> => {
  loaded ??= readProgram('axe-core/axe.min.js');
  return loaded;
};
