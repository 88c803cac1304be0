import type { XmlElement } from '@klarsyn/office';

/** Signs of a paragraph's text and the element they came from: `w:t`, `w:tab`; no signs for a picture. */
export interface Written {
  readonly element: XmlElement;
  readonly length: number;
}

/** A paragraph that was read, and where its text came from. */
export interface Traced {
  readonly element: XmlElement;
  readonly written: readonly Written[];
  /** For one in a text box: the paragraph that the box hangs on. */
  readonly outer: XmlElement | undefined;
  readonly isInTable: boolean;
  /** True inside a content control, or where a field runs in from the paragraph before or on to the next. */
  readonly isApart: boolean;
}
