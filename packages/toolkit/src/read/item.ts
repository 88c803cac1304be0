import type { Format, NamedState } from '@klarsyn/core';
import type { Fault } from '../errors.ts';

/** One thing to check, or why it cannot be. */
export type Item =
  | {
      readonly from: 'file';
      readonly uri: string;
      readonly path: string;
      readonly format: Format;
      readonly content?: string;
      readonly state?: NamedState;
    }
  | { readonly from: 'address'; readonly uri: string; readonly state?: NamedState }
  | ({ readonly from: 'attachment'; readonly uri: string; readonly format: Format } & AttachedFile)
  | { readonly from: 'memory'; readonly uri: string; readonly content: string | Uint8Array; readonly format: Format }
  | { readonly from: 'nowhere'; readonly uri: string; readonly fault: Fault };

/** A file that hangs on an e-mail in a file. `at` says which: its number among all that hangs on the e-mail. */
export interface AttachedFile {
  readonly path: string;
  readonly at: number;
}
