import type { Document, Form, Look, Meta } from '../model/index.ts';
import type { Profile } from './profile/index.ts';

/** A paragraph of a Word example. */
export interface WordParagraph {
  readonly text: string;
  /** Name of the paragraph style; «Normal» when not given. */
  readonly style?: string;
  readonly look?: Partial<Look>;
}

/** A block of a PDF example: its role in the structure tree (`P` when not given, none in a file without tags) and the language it declares. */
export interface PdfBlock {
  readonly text: string;
  /** `P`, `H1`, `LI`, `TH`, `TD`, `Figure`, `Form`, or `none` for text that the tags leave out. */
  readonly role?: string;
  /** The text alternative of a figure, or the name of a field. */
  readonly alt?: string;
  readonly language?: string;
  readonly look?: Partial<Look>;
}

/** What a PDF example says about itself; tagged and in order where nothing else is said. */
export interface PdfAbout {
  readonly title?: string;
  readonly language?: string;
  readonly isTagged?: boolean;
  readonly showsTitle?: boolean;
  readonly isLocked?: boolean;
  readonly isXfa?: boolean;
  /** The page is a picture, and has no text but what its blocks say. */
  readonly isScan?: boolean;
  /** The order in which the tags have the blocks. */
  readonly order?: readonly number[];
}

/** ⟦ ⟧ mark exactly what a finding must cover; no marks means no finding. `⟦⟧` alone at the start marks the whole document. */
export type Example = {
  /** The form the example is written in; bokmål when not given. */
  readonly language?: Form;
  /** The text after every fix. It must be clean under the same rule. */
  readonly becomes?: string;
  readonly options?: object;
  readonly note?: string;
  readonly kind?: string;
  readonly profile?: PartialProfile;
  /** What the file says of itself, beside what is read. */
  readonly meta?: Meta;
  /** The day the example is checked, `yyyy-mm-dd`. */
  readonly today?: string;
  /** What is known of its pictures, by their addresses. */
  readonly pictures?: NonNullable<Document['pictures']>;
} & (
  | { readonly text: string }
  | { readonly markdown: string }
  | { readonly html: string }
  | { readonly page: string; readonly css?: string }
  | { readonly docx: readonly WordParagraph[] }
  | { readonly pdf: readonly PdfBlock[]; readonly about?: PdfAbout }
  | {
      readonly site: Readonly<Record<string, string>>;
      /** Pages that were asked for, and are not there. */
      readonly gone?: readonly string[];
    }
);

/** A profile that names only what the example is about. */
export type PartialProfile = { readonly [K in keyof Profile]?: Profile[K] extends readonly unknown[] ? Profile[K] : Partial<Profile[K]> };
