/** A small PDF to be written: what stands on its pages and what it says about itself. Points from the lower left corner of the page, as PDF counts. */
export interface PdfSketch {
  readonly title?: string;
  readonly language?: string;
  readonly isTagged?: boolean;
  readonly showsTitle?: boolean;
  /** Part of PDF/UA. */
  readonly universal?: number;
  readonly bookmarks?: readonly string[];
  /** Asks for a password. Nobody knows which: what is locked is not really packed. */
  readonly isLocked?: boolean;
  readonly pages: readonly Sheet[];
}

/** A page of A4. */
export interface Sheet {
  readonly items: readonly Item[];
  /** Its structure; none when not given. */
  readonly tree?: readonly Element[];
  readonly annotations?: readonly Annotation[];
}

/** What is painted. `mark` is the number of its marked content. */
export type Item = TextItem | AreaItem | ImageItem;

/** A line of text in Helvetica, 11 points and black when nothing else is said. */
export interface TextItem extends Marked {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
  /** `#rrggbb`. */
  readonly color?: string;
  /** Text rendering mode; 3 is not shown. */
  readonly mode?: number;
  /** In a layer that is turned off. */
  readonly isLayered?: boolean;
}

/** A filled rectangle. */
export interface AreaItem extends Marked {
  readonly area: readonly [x: number, y: number, width: number, height: number];
  readonly color: string;
}

/** A grey picture of one pixel. */
export interface ImageItem extends Marked {
  readonly image: readonly [x: number, y: number, width: number, height: number];
}

interface Marked {
  readonly mark?: number;
  readonly isArtifact?: boolean;
}

/** An element of the structure: its children are elements, numbers of marked content, and names of annotations. */
export interface Element {
  readonly role: string;
  readonly alt?: string;
  readonly language?: string;
  readonly children?: readonly (Element | number | string)[];
}

/** A link, a field or a comment. `name` is how the structure refers to it. */
export interface Annotation {
  readonly name: string;
  readonly box: readonly [left: number, bottom: number, right: number, top: number];
  readonly href?: string;
  /** Of a field. */
  readonly field?: 'Tx' | 'Btn' | 'Ch';
  /** What a field says it is called, or what a comment says. */
  readonly label?: string;
  readonly isComment?: boolean;
}
