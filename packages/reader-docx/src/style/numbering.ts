import { child, childrenOf, numberOf, type XmlElement } from '@klarsyn/office';
import { valOf } from '../xml/values.ts';

/** What a level of a list is marked with. */
export type Marker = 'number' | 'bullet' | 'none';

/** The lists of a document: the marker of a level, and the level that a style stands for. */
export interface Numbering {
  marker(id: string, level: number): Marker;
  levelOfStyle(id: string, styleId: string): number | undefined;
}

/** Reads `w:abstractNum` and `w:num` elements. A list that is a style (`w:numStyleLink`) is looked up where the style stands. */
export function readNumbering(elements: readonly XmlElement[]): Numbering {
  const named = (name: string) => elements.filter((element) => element.name === name);
  const abstracts = new Map(named('w:abstractNum').map((element) => [element.attributes['w:abstractNumId'], element]));
  const linked = new Map([...abstracts.values()].map((element) => [valOf(element, 'w:styleLink'), element]));
  const lists = new Map(named('w:num').map((element) => [element.attributes['w:numId'], element]));

  const findLevels = (id: string): Levels => {
    const list = lists.get(id);
    const abstract = abstracts.get(valOf(list, 'w:abstractNumId'));
    const link = valOf(abstract, 'w:numStyleLink');
    const overrides = childrenOf(list, 'w:lvlOverride').flatMap((override) => childrenOf(override, 'w:lvl'));
    const levels = [...childrenOf(link === undefined ? abstract : (linked.get(link) ?? abstract), 'w:lvl'), ...overrides];
    return {
      byNumber: new Map(levels.map((level) => [level.attributes['w:ilvl'], level])),
      byStyle: new Map(levels.map((level) => [valOf(level, 'w:pStyle'), numberOf(level.attributes['w:ilvl'])])),
    };
  };
  const known = new Map<string, Levels>();
  const levelsOf = (id: string): Levels => {
    const levels = known.get(id) ?? findLevels(id);
    known.set(id, levels);
    return levels;
  };
  return {
    marker: (id, level) => (lists.has(id) ? markerOf(levelsOf(id).byNumber.get(String(level))) : 'none'),
    levelOfStyle: (id, styleId) => levelsOf(id).byStyle.get(styleId),
  };
}

/** The levels of one list; an override of the list's own wins over the level it overrides. */
interface Levels {
  readonly byNumber: ReadonlyMap<string | undefined, XmlElement>;
  readonly byStyle: ReadonlyMap<string | undefined, number | undefined>;
}

function markerOf(level: XmlElement | undefined): Marker {
  const format = valOf(level, 'w:numFmt') ?? 'decimal';
  const text = valOf(level, 'w:lvlText');
  if (format === 'bullet') return text === '' && child(level, 'w:lvlPicBulletId') === undefined ? 'none' : 'bullet';
  return format === 'none' && !text ? 'none' : 'number';
}
