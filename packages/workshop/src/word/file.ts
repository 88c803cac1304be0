import type { Look } from '@klarsyn/core';

/** Text with a look of its own, a merge field, a link, or a picture (sizes in points, `name` without folder). */
export type Run =
  | { readonly text: string; readonly look?: Partial<Look> }
  | { readonly field: string; readonly look?: Partial<Look> }
  | { readonly link: string; readonly text: string }
  | { readonly image: string; readonly alt: string; readonly width: number; readonly height: number };

/** A paragraph, or a table whose first row is a header row. */
export type Block =
  | { readonly style?: string; readonly list?: 'bullet' | 'number'; readonly runs: readonly Run[] }
  | { readonly table: readonly (readonly string[])[] };

/** What a graphic profile says of text: one font, a colour for text and one for headings and links. */
export interface Theme {
  readonly font: string;
  readonly text: string;
  readonly heading: string;
}

/** A Word file before it is written. */
export interface WordFile {
  /** `nb-NO`, `nn-NO`. */
  readonly language: string;
  readonly title?: string;
  readonly author?: string;
  /** The font and the colours (`#rrggbb`) of the theme; Word's own when not given. */
  readonly theme?: Theme;
  readonly body: readonly Block[];
  readonly header?: readonly Block[];
  readonly footer?: readonly Block[];
  /** Pictures by name: PNG. */
  readonly images?: ReadonlyMap<string, Uint8Array>;
}
