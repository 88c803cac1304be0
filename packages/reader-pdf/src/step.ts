import type { Box, LanguageTag, PdfRun, Region } from '@klarsyn/core';

/** A stretch of text of a block: a run, or what is left of one that was cut. */
export interface Inline {
  readonly run: PdfRun;
  readonly page: number;
  /** Where it leads, when it lies in a link. */
  readonly href?: string;
  readonly language?: LanguageTag | undefined;
}

/** A block of text. */
export interface Block {
  readonly is: 'heading' | 'paragraph' | 'cell' | 'caption';
  /** Of a heading, from 1. */
  readonly level?: number;
  /** Of a cell. */
  readonly header?: boolean;
  readonly language?: LanguageTag | undefined;
  readonly inlines: readonly Inline[];
  /** How far to the right text goes here, when that is known. */
  readonly right?: number;
}

/** Where something lies. */
export interface Spot {
  readonly page: number;
  readonly box: Box;
}

/** What can hold blocks. */
export type Container =
  | { readonly kind: 'list'; readonly ordered: boolean }
  | { readonly kind: 'item' | 'table' | 'row' | 'quote' }
  | { readonly kind: 'cell'; readonly header: boolean }
  | { readonly kind: 'region'; readonly region: Region };

/** A document on its way: its parts in reading order. */
export type Step =
  | { readonly kind: 'open'; readonly container: Container; readonly spot: Spot; readonly language?: LanguageTag | undefined }
  | { readonly kind: 'close' }
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'image'; readonly alt: string | undefined; readonly spot: Spot }
  | { readonly kind: 'control'; readonly type: string; readonly label: string | undefined; readonly name: string; readonly spot: Spot };
