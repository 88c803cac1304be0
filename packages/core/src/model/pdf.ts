import type { LanguageTag } from './language.ts';
import type { Box } from './place.ts';

/** What pdf.js saw of a PDF: plain JSON, so that reading it is pure. Lengths are in points, from the top left corner of the page as it is shown. */
export interface PdfContent {
  readonly language: LanguageTag | undefined;
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly description: string | undefined;
  readonly keywords: string | undefined;
  readonly facts: PdfFacts;
  readonly bookmarks: readonly PdfBookmark[];
  readonly pages: readonly PdfPage[];
}

/** What a PDF says about itself. */
export interface PdfFacts {
  /** How many pages the file has; those over the limit are counted and not read. */
  readonly pages: number;
  /** It says that it is tagged, and has a structure tree. */
  readonly isTagged: boolean;
  /** A window shows the title, not the name of the file. */
  readonly showsTitle: boolean;
  /** The part of PDF/UA that the file says it follows. */
  readonly universal: number | undefined;
  /** The permissions of the file keep the text from assistive technology. */
  readonly isLocked: boolean;
  /** A form in XFA, which only some programs can show. */
  readonly isXfa: boolean;
  readonly creator: string | undefined;
}

/** What a PDF says about itself, and what a reader found of its pages. */
export interface PdfTraits extends PdfFacts {
  /** How many bookmarks it has. */
  readonly bookmarks: number;
  /** Pages that are pictures without text, counted from 1. */
  readonly scanned: readonly number[];
  /** Pages with a structure that leaves out some of the text. */
  readonly untagged: readonly number[];
}

/** Characters of the text of a PDF, counted from its beginning, that stand beside each other on a page. */
export interface PdfStretch {
  readonly start: number;
  readonly length: number;
  readonly page: number;
  readonly box: Box;
}

/** A bookmark, level from 1. */
export interface PdfBookmark {
  readonly title: string;
  readonly level: number;
}

/** A page. */
export interface PdfPage {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Text in the order it is painted. */
  readonly runs: readonly PdfRun[];
  readonly pictures: readonly PdfPicture[];
  /** The structure of the page; undefined when it has none. */
  readonly tree: PdfElement | undefined;
  readonly annotations: readonly PdfAnnotation[];
}

/** Where something belongs: the number of its marked content, which the structure tree names, or no content at all but page decoration. */
export interface PdfMark {
  readonly mark: number | undefined;
  readonly isArtifact: boolean;
}

/** Text that was painted at once. */
export interface PdfRun extends PdfMark {
  readonly text: string;
  readonly box: Box;
  /** The height of the line that its letters stand on, where it begins. */
  readonly baseline: number;
  /** How far from the beginning of the run each UTF-16 unit of its text ends. */
  readonly ends: readonly number[];
  /** Degrees clockwise from upright: 0 to 359. */
  readonly turn: number;
  readonly fontFamily: string;
  readonly fontSizePt: number;
  readonly bold: boolean;
  readonly color: string;
  /** What it is painted on; undefined when that is a picture or a pattern. */
  readonly background: string | undefined;
  /** False for text that lies there and is not shown, such as what was read from a scan. */
  readonly isShown: boolean;
}

/** A picture that was painted. */
export interface PdfPicture extends PdfMark {
  readonly box: Box;
}

/** An element of the structure tree, its role in the words of the PDF standard. A number among its children is marked content, a name an annotation. */
export interface PdfElement {
  readonly role: string;
  readonly alt: string | undefined;
  readonly language: LanguageTag | undefined;
  readonly box: Box | undefined;
  readonly children: readonly (PdfElement | number | string)[];
}

/** What lies on a page beside its content. */
export interface PdfAnnotation {
  readonly id: string;
  readonly kind: 'link' | 'field' | 'comment';
  readonly box: Box;
  /** Where a link leads; «» inside the document. */
  readonly href: string;
  /** `text`, `checkbox`, `radio`, `choice`, `button` or `signature`. */
  readonly type: string;
  readonly name: string;
  /** What the field says it is called, or what the comment says. */
  readonly label: string | undefined;
}
