import type { Engine } from './engine.ts';
import { runInFrames } from './in-frames.ts';
import { readProgram } from './programs.ts';

/** AccessLint: it is certain of all it says. */
export const accesslint: Engine = async (page) => runInFrames(page, await source(), ask);

/** Of what it found in a frame or a shadow tree it knows only a path, which begins at the top of the page. */
const ask = `() => AccessLint.runAudit(document).violations.map(({ ruleId, element, selector }) => ({
  rule: ruleId,
  outcome: 'failed',
  number: klarsynNumbers.get(element ?? AccessLint.querySelectorShadowAware(selector.split(' >>>iframe> ').at(-1))),
}))`;

let read: Promise<string> | undefined;

/** Its own name is all it leaves. */
function source(): Promise<string> {
  read ??= readProgram('@accesslint/core/iife').then((text) => `${text};\nglobalThis.AccessLint = AccessLint`);
  return read;
}
