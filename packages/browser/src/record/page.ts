import { type Complaint, inputLimits, pageLimits } from '@klarsyn/core';
import type { Frame, Page } from 'puppeteer';
import { withinTime } from '../time.ts';
import { type Known, knownElements } from './access.ts';
import type { Capture } from './capture.ts';
import { recordingProgram } from './program.ts';
import type { CapturedFrame } from './tree.ts';
import { protocolOf, worldOf } from './world.ts';

/** A page that was written down: its frames, and which of the browser's frames each one was. */
export interface CapturedPage {
  readonly top: CapturedFrame;
  readonly frames: ReadonlyMap<CapturedFrame, Frame>;
  readonly complaints: readonly Complaint[];
}

/** The browser's own frame of one that was written down. */
export function frameOf({ frames }: CapturedPage, frame: CapturedFrame): Frame {
  const living = frames.get(frame);
  if (living === undefined) throw new Error('the frame is gone');
  return living;
}

/** Most that is written down of a page: nodes as in a file, 30 frames, 10,000 characters in an attribute. */
const limits = {
  maxNodes: inputLimits.htmlNodes,
  maxDepth: inputLimits.htmlDepth,
  maxFrames: 30,
  maxWord: pageLimits.wordLength,
  maxText: pageLimits.textLength,
  maxTotal: pageLimits.totalLength,
  maxValue: 10_000,
};

/** How long a frame inside the page may take, in milliseconds, before it is left out. */
const frameTime = 5000;

/** Writes down a page with its frames, those from elsewhere too. A frame that cannot be read is complained of and left out. */
export async function capturePage(page: Page): Promise<CapturedPage> {
  const frames = new Map<CapturedFrame, Frame>();
  const complaints: Complaint[] = [];

  const capture = async (frame: Frame): Promise<CapturedFrame> => {
    const isTop = frame.parentFrame() === null;
    const written = worldOf(frame).run<string>(recordingProgram({ ...limits, isTop }));
    const [seen, listed] = await Promise.all([written.then((json) => JSON.parse(json) as Capture), knownElements(frame)]);
    if (seen.cut) complaints.push({ code: 'cut', values: { nodes: seen.nodes.length } });
    const known = fitting(listed, seen);
    if (known === undefined) complaints.push({ code: 'access-unknown' });
    const captured = { capture: seen, known: known ?? [], frames: await inner(frame, seen, known ?? []) };
    frames.set(captured, frame);
    return captured;
  };
  const inner = async (frame: Frame, { nodes }: Capture, known: readonly Known[]): Promise<ReadonlyMap<number, CapturedFrame>> => {
    const found = new Map<number, CapturedFrame>();
    const children = new Map(frame.childFrames().map((child) => [protocolOf(child).frameId, child]));
    for (const [number, element] of nodes.filter((node) => 'tag' in node).entries()) {
      const child = children.get(known[element.order]?.frameId ?? '');
      const isShown = element.box !== undefined && element.box[2] > 1 && element.box[3] > 1;
      if (child === undefined || !isShown) continue;
      const content =
        frames.size + found.size < limits.maxFrames ? await withinTime(frameTime, capture(child)).catch(() => undefined) : undefined;
      if (content === undefined) complaints.push({ code: 'frame-unread', values: { selector: element.selector } });
      else found.set(number, content);
    }
    return found;
  };
  return { top: await capture(page.mainFrame()), frames, complaints };
}

/** The two are made one after the other; a page that changed between them has elements in other places. */
const fitting = (known: readonly Known[], { nodes }: Capture): readonly Known[] | undefined =>
  nodes.every((node) => !('tag' in node) || known[node.order]?.tag === node.tag) ? known : undefined;
