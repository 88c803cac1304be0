import { handOver } from '../record/hand-over.ts';
import { type CapturedPage, frameOf } from '../record/page.ts';
import type { CapturedFrame } from '../record/tree.ts';
import { worldOf } from '../record/world.ts';
import type { Hit, Run } from './engine.ts';

/** Runs an engine that knows nothing of frames in each frame for itself. `ask` is an expression that gives its hits; the frame is that it ran in. */
export async function runInFrames(page: CapturedPage, program: string, ask: string): Promise<Run> {
  const found: Hit[] = [];
  for (const frame of page.frames.keys()) found.push(...(await runIn(page, frame, program, ask)));
  return { hits: found };
}

async function runIn(page: CapturedPage, frame: CapturedFrame, program: string, ask: string): Promise<readonly Hit[]> {
  const opened = frameOf(page, frame);
  await handOver(opened, program);
  const said = await worldOf(opened).run<string>(`(async () => JSON.stringify(await (${ask})()))()`);
  return (JSON.parse(said) as readonly Omit<Hit, 'frame'>[]).map(({ rule, outcome, number }) => ({ rule, outcome, number, frame }));
}
