import type { HeadingLook } from './brand.ts';

/** What can stand in a letterhead, a footer or a signature. */
export type LetterField =
  | 'date'
  | 'our-reference'
  | 'your-reference'
  | 'case-number'
  | 'case-worker'
  | 'exemption'
  | 'greeting'
  | 'name'
  | 'title'
  | 'unit'
  | 'organisation'
  | 'approval'
  | 'post'
  | 'visit'
  | 'phone'
  | 'email'
  | 'web'
  | 'org-number'
  | 'hours';

/** A rectangle on paper, in millimetres from the top left corner. */
export interface PaperBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How letters and e-mails are laid out. */
export interface Letters {
  /** Fields of the letterhead, in their order. */
  readonly head: readonly LetterField[];
  /** Fields of the footer, of letters and of pages. */
  readonly foot: readonly LetterField[];
  /** Parts of the closing, in their order. */
  readonly signature: readonly LetterField[];
  /** Parts of the closing of an e-mail, in their order. */
  readonly emailSignature: readonly LetterField[];
  /** Widest logo in the closing of an e-mail, in CSS pixels. */
  readonly emailLogoPx?: number;
  /** Names of the Word styles that letters are written with. */
  readonly styles: readonly string[];
  /** Least size of running text in letters, in points. */
  readonly textSizePt?: number;
  /** How headings look in letters, by level, `h1` to `h6`. */
  readonly headings?: Readonly<Record<string, HeadingLook>>;
  /** Margins in millimetres. */
  readonly marginsMm?: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  /** The window of the envelope. */
  readonly addressWindow?: PaperBox;
  /** Largest share of the text, 0 to 1, whose look is set by hand over its style. */
  readonly maxDirect?: number;
}
