import type { CDPSession, Frame } from 'puppeteer';

/** A world of its own in a frame: the same page, but none of the page's scripts can see or bend what runs there, and its CSP does not reach it. */
export interface World {
  /** Runs an expression and gives its value. */
  run<T>(expression: string): Promise<T>;
}

/**
 * Puppeteer keeps such a world in every frame for its own needs, frames from elsewhere too, but leaves it out of its types.
 * The one place where we reach for what is not in them.
 */
interface FrameInside {
  isolatedRealm(): { evaluate<A extends readonly unknown[]>(script: string | ((...args: A) => unknown), ...args: A): Promise<unknown> };
  readonly client: CDPSession;
  readonly _id: string;
}

const inside = (frame: Frame): FrameInside => frame as unknown as FrameInside;

/** The world of its own in a frame. */
export const worldOf = (frame: Frame): World => ({
  run: <T>(expression: string) => inside(frame).isolatedRealm().evaluate(expression) as Promise<T>,
});

/** The DevTools protocol of the process that holds the frame, and the frame's name there. */
export const protocolOf = (frame: Frame): { readonly session: CDPSession; readonly frameId: string } => ({
  session: inside(frame).client,
  frameId: inside(frame)._id,
});
