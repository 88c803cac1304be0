import type { Form } from '@klarsyn/core';
import type { SiteProgress } from '@klarsyn/toolkit';
import type { Streams } from '../command.ts';
import { clearLine } from '../guarded.ts';
import { say } from '../texts.ts';

/** Milliseconds between two lines where nobody is looking: a log of a build wants a sign of life, not a line a page. */
const quiet = 30_000;

/** Says on stderr how far a run over a site has come, and how long the rest will take. */
export function startSiteProgress(
  stream: Streams['stderr'],
  form: Form,
): { readonly tell: (progress: SiteProgress) => void; readonly stop: () => void } {
  let last = performance.now();
  let shown = false;
  return {
    tell({ done, known, secondsLeft, address }) {
      const line = say('siteProgress', form, { done, of: known, left: clock(secondsLeft), uri: address });
      if (stream.isTTY === true) {
        stream.write(`${clearLine}${line.slice(0, (stream.columns ?? 80) - 1)}`);
        shown = true;
      } else if (performance.now() - last > quiet) {
        stream.write(`klarsyn: ${line}\n`);
        last = performance.now();
      }
    },
    stop() {
      if (shown) stream.write(clearLine);
      shown = false;
    },
  };
}

/** `1:05` of 65 seconds. */
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
