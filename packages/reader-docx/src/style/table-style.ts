import { child, childrenOf, type XmlElement } from '@klarsyn/office';
import { type RunProperties, readFill, readRunProperties } from './properties.ts';
import type { Style } from './styles.ts';
import type { Theme } from './theme.ts';

/** The parts of a table that a table style may give a look of their own, weakest first. Source: ECMA-376 part 1, 17.7.6. */
export const tableParts = ['wholeTable', 'band1Horz', 'band2Horz', 'firstCol', 'lastCol', 'firstRow', 'lastRow'] as const;

/** A part of a table that has a look of its own. */
export type TablePart = (typeof tableParts)[number];

/** What a table style says of one part of the table. */
export interface PartFormat {
  readonly run: RunProperties;
  readonly fill?: string;
}

/** What a table style says of each part it names. */
export type TableStyle = ReadonlyMap<string, PartFormat>;

/** Reads a table style with the styles it builds on. */
export function readTableStyle(style: Style | undefined, theme: Theme): TableStyle {
  const formats = new Map<string, PartFormat>();
  const lay = (part: string, element: XmlElement) => {
    const below = formats.get(part);
    const fill = readFill(child(element, 'w:tcPr'), theme) ?? readFill(child(element, 'w:tblPr'), theme) ?? below?.fill;
    const run = { ...below?.run, ...readRunProperties(child(element, 'w:rPr'), theme) };
    formats.set(part, { run, ...(fill !== undefined && { fill }) });
  };
  for (const element of style?.elements.toReversed() ?? []) {
    lay('wholeTable', element);
    for (const part of childrenOf(element, 'w:tblStylePr')) lay(part.attributes['w:type'] ?? '', part);
  }
  return formats;
}
