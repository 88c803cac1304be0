import type { Complaint, StyleLook } from '@klarsyn/core';
import type { XmlElement } from '@klarsyn/office';
import { changeAccount } from '../story/changes.ts';
import { type Formulas, formulaText } from '../story/frame.ts';
import { paragraphNumbers } from '../story/numbers.ts';
import type { Context, Surroundings } from '../story/surroundings.ts';
import { faceMaker } from '../style/faces.ts';
import { readLists } from '../style/lists.ts';
import { readFonts } from '../style/properties.ts';
import { shownStyles } from '../style/shown-styles.ts';
import { readStyles } from '../style/styles.ts';
import { elementsOf, type Parts } from './parts.ts';

/** The part with the body, and the part with the styles that have names and the pages. */
export const mainPart = 'content.xml';
export const stylesPart = 'styles.xml';

/** A package opened: what holds for the text of its body, and for that of its headers and footers. */
export interface Book {
  readonly body: Context;
  readonly margins: Surroundings;
  readonly masters: readonly XmlElement[];
  readonly layouts: readonly XmlElement[];
  readonly declared: string | undefined;
  /** The paragraph styles that people have named, and how text looks in them. */
  readonly looks: Readonly<Record<string, StyleLook>>;
  readonly complaints: readonly Complaint[];
}

const styleNames = ['style:style', 'style:default-style', 'style:font-face', 'text:list-style'] as const;
const pageNames = ['style:master-page', 'style:page-layout'] as const;

/** Reads all that is not text. Styles that a part makes itself hold in that part alone, and both parts count from P1. */
export function openBook(parts: Parts): Book {
  const complaints: Complaint[] = [];
  const read = (part: string, names: readonly string[]): readonly XmlElement[] => {
    const found = elementsOf(parts, part, ...names);
    complaints.push(...found.complaints);
    return found.elements;
  };
  const shared = read(stylesPart, [...styleNames, ...pageNames, 'office:automatic-styles']);
  const automatic = shared.filter(({ name }) => name === 'office:automatic-styles').flatMap(inside);
  const own = read(mainPart, ['office:automatic-styles', 'style:font-face']).flatMap((element) =>
    element.name === 'office:automatic-styles' ? inside(element) : [element],
  );
  const named = (elements: readonly XmlElement[], ...names: readonly string[]) => elements.filter(({ name }) => names.includes(name));
  const formulas = formulaReader(parts);
  const surroundings = (extra: readonly XmlElement[]) => {
    const all = [...shared, ...extra];
    const fonts = readFonts(named(all, 'style:font-face'));
    const styles = readStyles({ named: named(shared, 'style:style', 'style:default-style'), own: named(extra, 'style:style'), fonts });
    return { styles, lists: readLists(named(all, 'text:list-style')), face: faceMaker(styles), formulas };
  };
  const numbers = paragraphNumbers();
  const masters = named(shared, 'style:master-page');
  for (const master of masters) numbers.count(master);
  const body = surroundings(own);
  return {
    body,
    margins: { ...surroundings(automatic), numberOf: numbers.of, changes: changeAccount(), onHidden: () => {} },
    masters,
    layouts: named([...automatic, ...shared], 'style:page-layout'),
    looks: shownStyles(named(shared, 'style:style'), body.styles),
    declared: body.styles.defaults.language || undefined,
    complaints,
  };
}

const inside = (element: XmlElement): readonly XmlElement[] => element.children.filter((inner) => typeof inner !== 'string');

/** Reads each object once, however many frames show it. */
function formulaReader(parts: Parts): Formulas {
  const known = new Map<string, string | undefined>();
  return (object) => {
    if (!known.has(object)) {
      const [math] = elementsOf(parts, `${object}/content.xml`, 'math:math').elements;
      known.set(object, math === undefined ? undefined : formulaText(math));
    }
    return known.get(object);
  };
}
