import type { PageElement } from './element.ts';
import type { LanguageTag } from './language.ts';
import type { Access, Look } from './look.ts';
import type { PdfStretch, PdfTraits } from './pdf.ts';
import type { Picture } from './picture.ts';
import type { Place } from './place.ts';
import type { NodeId, Text } from './text.ts';

/** What a document was read from. `page` is a page rendered in a browser that has no source file here. */
export type Format = 'text' | 'markdown' | 'html' | 'page' | 'docx' | 'odt' | 'pdf' | 'eml';

interface Base {
  readonly id: NodeId;
  readonly parent: NodeId | undefined;
  /** Descendants are nodes[id + 1] up to, not including, nodes[end]. */
  readonly end: NodeId;
  /** The language the source declares here or above; what the text really is stands in the Analysis. */
  readonly declared: LanguageTag | undefined;
  readonly place: Place;
  readonly html?: { readonly tag: string; readonly attributes: Readonly<Record<string, string>> };
  readonly word?: { readonly styleId: string; readonly styleName: string };
  readonly access?: Access;
  readonly look?: Look;
}

/** How a merge field is written: `{felt}`, `{{felt}}`, `«felt»`, `[felt]`, or a field of Word. */
export type FieldForm = 'brace' | 'double-brace' | 'chevron' | 'bracket' | 'word';

/** A part of the page outside the running text. */
export type Region =
  | 'header'
  | 'footer'
  | 'main'
  | 'navigation'
  | 'aside'
  | 'footnote'
  | 'endnote'
  | 'comment'
  | 'text-box'
  | 'title'
  | 'address'
  | 'signature';

/** The closed vocabulary. A reader maps its format onto these words; a rule names the ones it looks at. */
interface Fields {
  root: object;
  section: object;
  list: { readonly ordered: boolean };
  item: object;
  table: object;
  row: object;
  quote: object;
  emphasis: object;
  strong: object;
  code: object;
  text: object;
  other: object;
  heading: { readonly level: number; readonly text: Text };
  paragraph: { readonly text: Text };
  cell: { readonly text: Text; readonly header: boolean };
  caption: { readonly text: Text };
  label: { readonly text: Text };
  image: {
    readonly alt: string | undefined;
    readonly src?: string;
    readonly width?: number;
    readonly height?: number;
    readonly hash?: string;
  };
  link: { readonly href: string; readonly label: string };
  control: { readonly type: string; readonly label: string | undefined };
  form: object;
  frame: { readonly title: string | undefined; readonly src: string | undefined };
  media: { readonly type: 'audio' | 'video'; readonly src: string | undefined };
  region: { readonly region: Region };
  /** A merge field: text that the letter system puts in. Never prose. */
  field: { readonly name: string; readonly form: FieldForm; readonly default?: string };
  /**
   * One way out of a condition in a template. Each branch is read on its own. `of` is the field that opens the condition, and `condition` what
   * this way holds for, '' for what holds otherwise. For a condition of Word, `of` is the first branch of it that the text meets, and `condition`
   * what decides, whichever way it goes.
   */
  branch: { readonly of: NodeId; readonly condition: string };
  revision: { readonly change: 'inserted' | 'deleted'; readonly author?: string; readonly date?: string };
}

/** The name of a kind of node. */
export type Kind = keyof Fields;
/** The node of a given kind. */
export type NodeOf<K extends Kind> = { [P in K]: Base & { readonly kind: P } & Fields[P] }[K];
/** Any node. */
export type Node = NodeOf<Kind>;
/** A node that holds the text of a block. */
export type Block = NodeOf<'heading' | 'paragraph' | 'cell' | 'caption' | 'label'>;

/** What a style says of text, with all it builds on. What it does not say is not there. */
export interface StyleLook extends Partial<Pick<Look, 'fontFamily' | 'fontSizePt' | 'bold' | 'color'>> {
  /** What it takes from the theme of the document. */
  readonly themed: readonly ('font' | 'color')[];
}

/** What a file carries that its readers do not see at once. Counts only, never the text itself. */
export interface Traces {
  /** Stretches of text that are hidden. */
  readonly hidden?: number;
  /** What colleagues have said beside the text. */
  readonly comments?: number;
  /** Tracked changes that are neither accepted nor rejected. */
  readonly changes?: number;
}

/** What an office document brings with it that runs, or fetches, when somebody opens it. */
export interface Attached {
  readonly macros?: boolean;
  /** Path or address of a template outside the document. */
  readonly template?: string;
}

/** What stands about a document, not in it. */
export interface Meta {
  readonly title?: string;
  readonly author?: string;
  readonly description?: string;
  readonly keywords?: string;
  /** Open Graph and other `<meta>` of a page, core properties of a document, front matter of a letter. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Page size and margins in points. */
  readonly page?: {
    readonly width: number;
    readonly height: number;
    readonly margins: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
  };
  /** What the styles of a letter say themselves, by the name that is shown. */
  readonly styles?: Readonly<Record<string, StyleLook>>;
  /** Fonts that lie in the file itself. */
  readonly embeddedFonts?: readonly string[];
  readonly traces?: Traces;
  readonly theme?: { readonly fonts: readonly string[]; readonly colors: Readonly<Record<string, string>> };
  /** Absent when there is nothing of the kind. */
  readonly attached?: Attached;
}

/** Kinds of letters, as in `--kind`; ASCII, from Norwegian public law. */
export const letterKinds = [
  'vedtak',
  'avslag',
  'forhaandsvarsel',
  'foreloepig-svar',
  'innkalling',
  'tilsyn',
  'innsynsavslag',
  'orientering',
] as const;

/** All kinds of documents, as in `--kind`: letters, other messages, and municipal web pages. */
export const documentKinds = [
  ...letterKinds,
  'e-post',
  'pressemelding',
  'innlegg',
  'forside',
  'tjeneste',
  'artikkel',
  'moete',
  'hoering',
  'innsyn',
  'kontakt',
  'enhet',
  'skole',
  'beredskap',
] as const;

/** What kind of letter or page a document is. */
export type DocumentKind = (typeof documentKinds)[number];

/** The kind of a document and how we know: told by a person, or guessed with a confidence from 0 to 1. */
export interface KindOfDocument {
  readonly value: DocumentKind;
  readonly confidence: number;
  readonly told: boolean;
}

/** What one engine said of one node (ACT's outcomes). Raw data; `rules/wcag` makes findings of it. */
export interface Audit {
  readonly engine: string;
  readonly rule: string;
  readonly outcome: 'failed' | 'cantTell';
  readonly node: NodeId | undefined;
}

/**
 * A suppression that stands in the text: `klarsyn-av <rules>: <reason>`, or in a comment of Word `klarsyn: <rules>: <reason>`. It covers a node,
 * descendants included: the one after it, or the blocks from `covers` through `through` that a comment of Word stands at.
 */
export interface Directive {
  readonly rules: readonly string[];
  readonly reason: string;
  /** The last day it counts, as it was written: `yyyy-mm-dd` when it is right. */
  readonly until?: string;
  /** Date `yyyy-mm-dd` when it was written, where the source itself says so. */
  readonly since?: string;
  readonly covers: NodeId | undefined;
  readonly through?: NodeId;
  readonly place: Place;
}

/** Something the reader met that was wrong with the content; reading went on. */
export interface Complaint {
  readonly code: string;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Plain JSON in document order; nodes[0] is the root. No parent pointers, no classes. */
export interface Document {
  readonly uri: string;
  /** Where a page from the web was found, after redirects. */
  readonly address?: string;
  readonly format: Format;
  /** The language the whole document declares. */
  readonly declared: LanguageTag | undefined;
  /** The language a person told us the text is in (`--lang`). Believed. */
  readonly told?: LanguageTag;
  readonly title: string | undefined;
  readonly kind?: KindOfDocument;
  readonly meta: Meta;
  readonly nodes: readonly Node[];
  /** Where the lines of the source begin, for formats whose places are in a text file. */
  readonly lines?: readonly number[];
  /** The same for each part of an e-mail, by its name. */
  readonly partLines?: Readonly<Record<string, readonly number[]>>;
  /** Where the text of a PDF stands on its pages, in the order of the text. */
  readonly stretches?: readonly PdfStretch[];
  /** All elements of an HTML page, in document order; elements[0] is `html`. */
  readonly elements?: readonly PageElement[];
  /** What a PDF says about itself, and what became of its pages. */
  readonly pdf?: PdfTraits;
  readonly audits?: readonly Audit[];
  /** Its pictures by the address it gives them, those that could be read. Absent when nobody has looked. */
  readonly pictures?: Readonly<Record<string, Picture>>;
  /** What live probes of a page saw, by name. */
  readonly probes?: Readonly<Record<string, unknown>>;
  readonly directives: readonly Directive[];
  readonly complaints: readonly Complaint[];
}
