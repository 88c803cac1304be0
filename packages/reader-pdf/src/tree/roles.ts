import type { Container } from '../step.ts';

/** Elements that are part of a line of text (ISO 32000-1, 14.8.4.4; ISO 32000-2, 14.8.4.7). */
const inline: ReadonlySet<string> = new Set(
  'Span Link NonStruct Private Em Strong Quote Code Reference BibEntry Annot Sub Ruby RB RT RP Warichu WT WP ActualText'.split(' '),
);

/** Elements that say how their text is met: outside a list, a label is the number of a note or of a line. */
const containers: Readonly<Record<string, Container>> = {
  L: { kind: 'list', ordered: false },
  LI: { kind: 'item' },
  TOC: { kind: 'list', ordered: false },
  TOCI: { kind: 'item' },
  Table: { kind: 'table' },
  TR: { kind: 'row' },
  BlockQuote: { kind: 'quote' },
  Aside: { kind: 'region', region: 'aside' },
};

/** What an element of the structure tree is to a reader of the text. */
export type Meaning =
  | { readonly is: 'inline' | 'group' | 'paragraph' | 'caption' | 'figure' | 'form' | 'note' | 'label' | 'artifact' }
  | { readonly is: 'heading'; readonly level: number | undefined }
  | { readonly is: 'cell'; readonly header: boolean }
  | { readonly is: 'container'; readonly container: Container };

const named: Readonly<Record<string, Meaning>> = {
  P: { is: 'paragraph' },
  Caption: { is: 'caption' },
  Figure: { is: 'figure' },
  Formula: { is: 'figure' },
  Form: { is: 'form' },
  Note: { is: 'note' },
  FENote: { is: 'note' },
  Lbl: { is: 'label' },
  Artifact: { is: 'artifact' },
  Title: { is: 'heading', level: 1 },
  H: { is: 'heading', level: undefined },
  TH: { is: 'cell', header: true },
  TD: { is: 'cell', header: false },
};

/** What a role of the PDF standard means. A role that nobody knows only holds others together. */
export function meaningOf(role: string): Meaning {
  const container = Object.hasOwn(containers, role) ? containers[role] : undefined;
  if (container !== undefined) return { is: 'container', container };
  const level = /^H([1-9])$/.exec(role)?.[1];
  if (level !== undefined) return { is: 'heading', level: Number(level) };
  if (inline.has(role)) return { is: 'inline' };
  return (Object.hasOwn(named, role) ? named[role] : undefined) ?? { is: 'group' };
}
