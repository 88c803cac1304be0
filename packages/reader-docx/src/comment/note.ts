import type { WordPlace } from '@klarsyn/core';

/** One paragraph of a comment. `heavy` is set in bold, `light` in grey. */
export interface NoteLine {
  readonly text: string;
  readonly weight?: 'heavy' | 'light';
}

/** A comment to be put into a document. */
export interface Note {
  /** The words it is about; undefined when it is about the whole document. */
  readonly place: WordPlace | undefined;
  readonly lines: readonly NoteLine[];
  /** Says what it is about, for when it cannot stand at the words themselves: they are in a header, a text box or a content control. */
  readonly about: string;
  /** Changes of the text, to be written as tracked changes. */
  readonly edits?: readonly { readonly place: WordPlace; readonly replacement: string }[];
}
