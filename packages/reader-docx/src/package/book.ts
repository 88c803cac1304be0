import type { Complaint } from '@klarsyn/core';
import { child, elementsIn, type XmlElement } from '@klarsyn/office';
import type { Surroundings } from '../story/surroundings.ts';
import { faceMaker } from '../style/look.ts';
import { readNumbering } from '../style/numbering.ts';
import { readStyles } from '../style/styles.ts';
import { readTheme } from '../style/theme.ts';
import { type Parts, partOfType, type Relation, readRelations } from './relations.ts';

/** A package opened: where its text stands and what holds for all of it. */
export interface Book extends Omit<Surroundings, 'relations'> {
  /** The part with the body; undefined when the package holds no document of Word's. */
  readonly main: string | undefined;
  /** Of the main part. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Of the package. */
  readonly outer: ReadonlyMap<string, Relation>;
  readonly settings: readonly XmlElement[];
  /** Names of the fonts that lie in the package. */
  readonly embeddedFonts: readonly string[];
  readonly complaints: readonly Complaint[];
}

/** Reads all that is not text. A part that is named and not there is a complaint. */
export function openBook(parts: Parts): Book {
  const complaints: Complaint[] = [];
  const outer = readRelations(parts, '');
  const main = [partOfType(outer.relations, 'officeDocument'), 'word/document.xml'].find((part) => part !== undefined && parts.has(part));
  const inner = readRelations(parts, main ?? '');
  const elementsOf = (type: string, ...names: readonly string[]): readonly XmlElement[] => {
    const part = partOfType(inner.relations, type);
    if (part === undefined) return [];
    const bytes = parts.get(part);
    if (bytes === undefined) {
      complaints.push({ code: 'docx-part-missing', values: { part } });
      return [];
    }
    const read = elementsIn(part, bytes, ...names);
    complaints.push(...read.complaints);
    return read.elements;
  };
  const theme = readTheme(elementsOf('theme', 'a:clrScheme', 'a:fontScheme'));
  const styles = readStyles(elementsOf('styles', 'w:docDefaults', 'w:style'), theme);
  const numbering = readNumbering(elementsOf('numbering', 'w:abstractNum', 'w:num'));
  const settings = elementsOf('settings', 'w:evenAndOddHeaders', 'w:themeFontLang');
  const fonts = elementsOf('fontTable', 'w:font').filter((font) => child(font, 'w:embedRegular') !== undefined);
  return {
    main,
    relations: inner.relations,
    outer: outer.relations,
    theme,
    styles,
    numbering,
    face: faceMaker(),
    settings,
    embeddedFonts: fonts.flatMap((font) => font.attributes['w:name'] ?? []),
    complaints: [...outer.complaints, ...inner.complaints, ...complaints],
  };
}
