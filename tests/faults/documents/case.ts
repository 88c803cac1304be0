import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the report must say of a hostile document: `read` (a document, with findings or without), `refused` (an error with a name), `either`, or the very code of
 * the error or of the complaint.
 */
export type Expected = 'read' | 'refused' | 'either' | { readonly error: string } | { readonly complaint: string };

/** A hostile document: how it comes to lie in a folder, and what must become of it. */
export interface Hostile {
  /** The name it is given on the command line, below the folder. */
  readonly name: string;
  /** The guard that it puts to the test, by its number in `docs/guards.md`. */
  readonly guard: number;
  readonly expected: Expected;
  /** Puts it, and what belongs to it, into the folder. */
  readonly place: (folder: string) => void;
  /** What the call says beside the names. */
  readonly args?: readonly string[];
}

/** A hostile document that is one file. */
export const file = (name: string, guard: number, expected: Expected, make: () => string | Uint8Array): Hostile => ({
  name,
  guard,
  expected,
  place: (folder) => writeFileSync(join(folder, name), make()),
});

/** A text `times` over. */
export const again = (text: string, times: number): string => text.repeat(times);

/** The texts of the numbers from 0, one after the other. */
export const each = (times: number, make: (at: number) => string): string => Array.from({ length: times }, (_, at) => make(at)).join('');

export const kibi = 1024;
export const mebi = 1024 * kibi;
