/** A guard against hostile input. Its figures, if it has any, stand in `core/src/guard/limits.ts` under its number. */
export interface Guard {
  readonly what: string;
  /** True for a guard that is a figure to stop at. */
  readonly hasFigures?: true;
  /** Why there is nothing to guard yet. */
  readonly nothing?: string;
}

/** The guards, by their numbers from 1. */
export const guards: readonly Guard[] = [
  { what: 'Archives (DOCX, ODT) are inflated within limits, never to disk, and never by names that climb.', hasFigures: true },
  { what: 'XML is read without DOCTYPE, to a depth and a length. An old or locked Office file is told as what it is.', hasFigures: true },
  {
    what: 'Input of every kind has a largest size. What is cut is said in the report. Pipes and devices are not opened.',
    hasFigures: true,
  },
  { what: 'What is heavy is read and checked in a thread that is stopped in time; a PDF always is.', hasFigures: true },
  { what: 'A page has so much time, memory, requests and lines to the console.', hasFigures: true },
  { what: 'What is no page is a named error, and never clean.' },
  { what: 'One bad input never stops the rest. An error is one line, without a stack, and stdout is valid in its format.' },
  { what: 'Exit codes: 0 nothing at or over the threshold, 1 findings at or over it, 2 something could not be checked.' },
  { what: 'Nothing that a page leads to reaches an address inside a network, unless the caller named or allowed it.' },
  { what: 'A config is data. No code, no address; nothing of a fork runs.' },
  { what: 'Foreign text reaches no terminal, runner, page or cell as a command.' },
  { what: 'Personal numbers, account numbers, tokens and query strings are masked in all that is written.', hasFigures: true },
  { what: 'Files are written whole or not at all, and no process is left behind.' },
  { what: 'A local server is bound to this machine, and asks who calls.', nothing: 'There is no local server.' },
  { what: 'Text is decoded as the web does it, and places are counted in the signs of the file.' },
  { what: 'Every reader is fed seeded mutations.' },
];
