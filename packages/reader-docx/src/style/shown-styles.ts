import type { StyleLook } from '@klarsyn/core';
import { child, type XmlElement } from '@klarsyn/office';
import type { Style } from './styles.ts';

/** What the paragraph styles of a document say of text, by the names Word shows. */
export const shownStyles = (styles: Iterable<Style>): Readonly<Record<string, StyleLook>> =>
  Object.fromEntries([...styles].filter(({ type }) => type === 'paragraph').map((style) => [style.name, lookOf(style)]));

function lookOf({ run, elements }: Style): StyleLook {
  return {
    ...(run.font !== undefined && { fontFamily: run.font }),
    ...(run.sizePt !== undefined && { fontSizePt: run.sizePt }),
    ...(run.bold !== undefined && { bold: run.bold }),
    ...(run.color !== undefined && run.color !== 'auto' && { color: run.color }),
    themed: [
      ...(isThemed(elements, 'w:rFonts', ['w:asciiTheme', 'w:hAnsiTheme']) ? (['font'] as const) : []),
      ...(isThemed(elements, 'w:color', ['w:themeColor']) ? (['color'] as const) : []),
    ],
  };
}

/** True when the nearest style that says something of it takes it from the theme. */
function isThemed(elements: readonly XmlElement[], property: string, references: readonly string[]): boolean {
  const said = elements.map((element) => child(child(element, 'w:rPr'), property)).find((found) => found !== undefined);
  return references.some((reference) => said?.attributes[reference] !== undefined);
}
