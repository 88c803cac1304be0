import { once } from 'node:events';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { pageLimits } from '@klarsyn/core';
import { Native as NativeDevice } from '@siteimprove/alfa-device/native';
import { Native } from '@siteimprove/alfa-dom/native';
import { type CapturedPage, frameOf } from '../record/page.ts';
import type { CapturedFrame } from '../record/tree.ts';
import { worldOf } from '../record/world.ts';
import type { AlfaAnswer, AlfaQuestion } from './alfa-worker.ts';
import type { Engine, Hit } from './engine.ts';

/** Alfa: the page is written out in the frame's isolated world and judged in a worker of ours that stays warm, so that no page can bend the result. */
export const alfa: Engine = async (page, isWhole) => {
  const { length } = page.top.capture.nodes;
  if (length > pageLimits.alfaNodes) throw new Error(`the page has more than ${pageLimits.alfaNodes} nodes`);
  const written = await worldOf(frameOf(page, page.top)).run<string>(`(async () => {
    const document = await (${Native.fromNode})(window.document);
    const device = (${NativeDevice.fromWindow})(window);
    return JSON.stringify({ document, device });
  })()`);
  if (written.length > pageLimits.alfaCharacters) throw new Error(`the page has more than ${pageLimits.alfaCharacters} characters`);
  return { hits: judge(page, { page: written, rules: isWhole ? undefined : listened }) };
};

/** Alfa's rules that rules of ours listen to: a fourth of them. A test tells when one is missing. */
const listened = [10, 11, 12, 13, 16, 17, 18, 19, 20, 42, 44, 47, 63, 64, 66, 67, 86, 90, 91, 92, 94, 110, 116].map(
  (number) => `sia-r${number}`,
);

type Question = Omit<AlfaQuestion, 'id'>;

async function judge(page: CapturedPage, question: Question): Promise<readonly Hit[]> {
  const found = await ask(question);
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
let turn: Promise<unknown> = Promise.resolve();

/** One worker for all pages, one page after the other. It does not keep the process alive; a new one takes its place when it has died. */
const startWorker = (): Worker =>
  new Worker(new URL(`./alfa-worker${extname(import.meta.url)}`, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 1024 } });

type Found = Exclude<AlfaAnswer, { error: string }>['found'];

function ask(question: Question): Promise<Found> {
  const answer = turn.then(() => askNow(question));
  turn = answer.catch(() => undefined);
  return answer;
}

/** A page that takes too long takes the worker with it: else it would hold the next pages back, and the process. */
async function askNow(question: Question): Promise<Found> {
  worker ??= startWorker();
  const own = worker;
  last += 1;
  own.ref();
  own.postMessage({ id: last, ...question } satisfies AlfaQuestion);
  try {
    const [answer] = (await once(own, 'message', { signal: AbortSignal.timeout(pageLimits.engineMs) })) as [AlfaAnswer];
    own.unref();
    if ('found' in answer) return answer.found;
    throw new Error(answer.error);
  } catch (error) {
    worker = undefined;
    await own.terminate();
    throw error;
  }
}
