import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { Native as NativeDevice } from '@siteimprove/alfa-device/native';
import { Native } from '@siteimprove/alfa-dom/native';
import { type CapturedPage, frameOf } from '../record/page.ts';
import type { CapturedFrame } from '../record/tree.ts';
import { worldOf } from '../record/world.ts';
import type { AlfaAnswer, AlfaQuestion } from './alfa-worker.ts';
import type { Engine, Hit } from './engine.ts';

/** Alfa: the page is written out in the frame's isolated world and judged in a worker of ours that stays warm, so that no page can bend the result. */
export const alfa: Engine = async (page) => {
  const written = await worldOf(frameOf(page, page.top)).run<string>(`(async () => {
    const document = await (${Native.fromNode})(window.document);
    const device = (${NativeDevice.fromWindow})(window);
    return JSON.stringify({ document, device });
  })()`);
  return { hits: judge(page, written) };
};

async function judge(page: CapturedPage, written: string): Promise<readonly Hit[]> {
  const found = await ask(written);
  return found.flatMap(({ rule, outcome, path }) => hit(page, { rule, outcome }, path));
}

/** The element that Alfa means: by its order in each frame on the way to it. */
function hit({ top }: CapturedPage, said: Pick<Hit, 'rule' | 'outcome'>, path: readonly number[]): readonly Hit[] {
  let frame: CapturedFrame = top;
  for (const order of path.slice(0, -1)) {
    const inner = frame.frames.get(numberOf(frame, order) ?? -1);
    if (inner === undefined) return [];
    frame = inner;
  }
  const last = path.at(-1);
  return [{ ...said, frame, number: last === undefined ? undefined : numberOf(frame, last) }];
}

const numbers = new WeakMap<CapturedFrame, ReadonlyMap<number, number>>();

/** The number in the recording of the element that stands at a place in the order of its frame. */
function numberOf(frame: CapturedFrame, order: number): number | undefined {
  const known =
    numbers.get(frame) ?? new Map(frame.capture.nodes.filter((node) => 'tag' in node).map((node, number) => [node.order, number]));
  numbers.set(frame, known);
  return known.get(order);
}

let worker: Worker | undefined;
let last = 0;
const waiting = new Map<number, (answer: AlfaAnswer) => void>();

/** One worker for all pages. It does not keep the process alive, and a new one takes its place when it has died. */
function startWorker(): Worker {
  const started = new Worker(new URL(`./alfa-worker${extname(import.meta.url)}`, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  started.unref();
  started.on('message', (answer: AlfaAnswer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  started.on('error', (error) => {
    worker = undefined;
    for (const [id, settle] of waiting) settle({ id, error: error instanceof Error ? error.message : String(error) });
    waiting.clear();
  });
  return started;
}

async function ask(page: string): Promise<Exclude<AlfaAnswer, { error: string }>['found']> {
  worker ??= startWorker();
  const { promise, resolve } = Promise.withResolvers<AlfaAnswer>();
  last += 1;
  waiting.set(last, resolve);
  worker.ref();
  worker.postMessage({ id: last, page } satisfies AlfaQuestion);
  const answer = await promise;
  if (waiting.size === 0) worker?.unref();
  if ('error' in answer) throw new Error(answer.error);
  return answer.found;
}
