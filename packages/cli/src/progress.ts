import type { DocumentReport, Form } from '@klarsyn/core';
import type { Streams } from './command.ts';
import { clearLine } from './guarded.ts';
import { say } from './texts.ts';

/** Milliseconds a run may take before it says how far it has come. */
const patience = 1000;

/** Says on stderr how far a run has come, when it takes long and a person is looking. */
export function startProgress(
  stream: Streams['stderr'],
  form: Form,
): { readonly done: (report: DocumentReport, done: number, of: number) => void; readonly stop: () => void } {
  const began = performance.now();
  let shown = false;
  return {
    done({ uri }, done, of) {
      if (stream.isTTY !== true || done === of || performance.now() - began < patience) return;
      const line = say('progress', form, { done, of, uri });
      stream.write(`${clearLine}${line.slice(0, (stream.columns ?? 80) - 1)}`);
      shown = true;
    },
    stop() {
      if (shown) stream.write(clearLine);
    },
  };
}
