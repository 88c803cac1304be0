import type { StyleLook } from '@klarsyn/core';
import { child, type XmlElement } from '@klarsyn/office';
import type { Style, Styles } from './styles.ts';

/** What the paragraph styles of a document say of text, by the names Word shows; where a style is silent, what the document says of all text. */
export const shownStyles = ({ byId, defaults }: Styles): Readonly<Record<string, StyleLook>> =>
  Object.fromEntries([...byId.values()].filter(({ type }) => type === 'paragraph').map((style) => [style.name, lookOf(style, defaults)]));

function lookOf({ run: own, elements }: Style, defaults: Styles['defaults']): StyleLook {
  const run = { ...defaults, ...own };
  // A font for all text is the theme's, unless a style says otherwise.
  const isDefault = own.font === undefined && defaults.font !== undefined;
  return {
    ...(run.font !== undefined && { fontFamily: run.font }),
    ...(run.sizePt !== undefined && { fontSizePt: run.sizePt }),
    ...(run.bold !== undefined && { bold: run.bold }),
    ...(run.color !== undefined && run.color !== 'auto' && { color: run.color }),
    themed: [
      ...(isDefault || isThemed(elements, 'w:rFonts', ['w:asciiTheme', 'w:hAnsiTheme']) ? (['font'] as const) : []),
      ...(isThemed(elements, 'w:color', ['w:themeColor']) ? (['color'] as const) : []),
    ],
  };
}

/** True when the nearest style that says something of it takes it from the theme. */
function isThemed(elements: readonly XmlElement[], property: string, references: readonly string[]): boolean {
  const said = elements.map((element) => child(child(element, 'w:rPr'), property)).find((found) => found !== undefined);
  return references.some((reference) => said?.attributes[reference] !== undefined);
}
