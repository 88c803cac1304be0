import { child, isOn, type XmlElement } from '@klarsyn/office';
import { type RunProperties, readFill } from '../style/properties.ts';
import { readTableStyle, type TablePart, type TableStyle, tableParts } from '../style/table-style.ts';
import { switchOf, valOf } from '../xml/values.ts';
import type { Ground } from './paragraph.ts';
import type { Surroundings } from './surroundings.ts';

/** Keeps account of the tables that are open: what a cell gives its paragraphs, and which cells are headers. */
export interface TableAccount {
  open(): void;
  close(): void;
  row(): void;
  cell(): void;
  tableProperties(element: XmlElement): void;
  rowProperties(element: XmlElement): void;
  cellProperties(element: XmlElement): void;
  /** True inside a table. */
  readonly isOpen: boolean;
  /** True in a row that is a header row. */
  readonly isHeader: boolean;
  readonly ground: Ground;
}

interface Table {
  readonly style: TableStyle;
  /** The parts whose look is switched on for this table. */
  readonly parts: ReadonlySet<TablePart>;
  readonly fill: string | undefined;
  /** Rows and cells begun so far; of cells, those in this row. */
  readonly rows: number;
  readonly cells: number;
  readonly isHeader: boolean;
  readonly cellFill: string | undefined;
  /** Last row and last column can only be known from what Word noted on row and cell. */
  readonly noted: readonly TablePart[];
  /** What the table itself stands on: the cell around it. */
  readonly around: string | undefined;
}

const fresh: Table = {
  style: new Map(),
  parts: new Set(),
  fill: undefined,
  rows: 0,
  cells: 0,
  isHeader: false,
  cellFill: undefined,
  noted: [],
  around: undefined,
};
const bare: Ground = { run: {}, fills: [] };

/** Begins an account for one story, or for one text box. */
export function tableAccount({ styles, theme }: Surroundings): TableAccount {
  const tables: Table[] = [];
  let ground: Ground | undefined;
  const change = (what: Partial<Table>) => {
    const top = tables.pop();
    if (top !== undefined) tables.push({ ...top, ...what });
    ground = undefined;
  };
  const top = () => tables.at(-1) ?? fresh;
  const currentGround = (): Ground => {
    ground ??= tables.length === 0 ? bare : groundOf(top());
    return ground;
  };
  const styleOf = remember((id: string) => readTableStyle(styles.byId.get(id), theme));

  return {
    open() {
      const around = currentGround().fills.find((fill) => fill !== undefined && fill !== 'none');
      tables.push({ ...fresh, around });
      ground = undefined;
    },
    close() {
      tables.pop();
      ground = undefined;
    },
    row() {
      const { rows, parts, style } = top();
      const isHeader = rows === 0 && parts.has('firstRow') && style.has('firstRow');
      change({ rows: rows + 1, cells: 0, isHeader, cellFill: undefined, noted: [] });
    },
    cell: () => change({ cells: top().cells + 1, cellFill: undefined, noted: top().noted.filter((part) => part === 'lastRow') }),
    tableProperties: (element) =>
      change({
        style: styleOf(valOf(element, 'w:tblStyle') ?? ''),
        parts: readTableLook(child(element, 'w:tblLook')),
        fill: readFill(element, theme),
      }),
    rowProperties: (element) => change({ isHeader: switchOf(element, 'w:tblHeader') ?? top().isHeader, noted: notedParts(element) }),
    cellProperties: (element) =>
      change({ cellFill: readFill(element, theme), noted: [...new Set([...top().noted, ...notedParts(element)])] }),
    get isOpen() {
      return tables.length > 0;
    },
    get isHeader() {
      return top().isHeader;
    },
    get ground() {
      return currentGround();
    },
  };
}

/** A cell stands on its own fill, on those of its parts, on that of its table, and on the cell around its table. */
function groundOf(table: Table): Ground {
  const formats = formatsOf(table);
  const partFills = formats.map((format) => format.fill).toReversed();
  const run: RunProperties = Object.assign({}, ...formats.map((format) => format.run));
  return { run, fills: [table.cellFill, ...partFills, table.fill, table.around] };
}

/** The formats that hold in the cell that is open, weakest first. */
function formatsOf({ style, parts, rows, cells, noted }: Table) {
  const firstBanded = parts.has('firstRow') ? 2 : 1;
  const holds: Readonly<Record<TablePart, boolean>> = {
    wholeTable: true,
    band1Horz: rows >= firstBanded && (rows - firstBanded) % 2 === 0,
    band2Horz: rows >= firstBanded && (rows - firstBanded) % 2 === 1,
    firstCol: cells === 1,
    lastCol: noted.includes('lastCol'),
    firstRow: rows === 1,
    lastRow: noted.includes('lastRow'),
  };
  const holding = tableParts.filter((part) => holds[part] && (part === 'wholeTable' || parts.has(part)));
  return holding.map((part) => style.get(part)).filter((format) => format !== undefined);
}

/** Which parts are switched on: by name since Word 2010, by bits before that. Source: ECMA-376 part 1, 17.4.55. */
function readTableLook(look: XmlElement | undefined): ReadonlySet<TablePart> {
  const bits = Number.parseInt(look?.attributes['w:val'] ?? '0', 16);
  const has = (name: string, bit: number): boolean => {
    const named = look?.attributes[`w:${name}`];
    return named === undefined ? (bits & bit) !== 0 : isOn(named);
  };
  const parts: TablePart[] = [];
  if (has('firstRow', 0x20)) parts.push('firstRow');
  if (has('lastRow', 0x40)) parts.push('lastRow');
  if (has('firstColumn', 0x80)) parts.push('firstCol');
  if (has('lastColumn', 0x100)) parts.push('lastCol');
  if (look !== undefined && !has('noHBand', 0x200)) parts.push('band1Horz', 'band2Horz');
  return new Set(parts);
}

/** `w:cnfStyle` of a row or cell: its second place stands for the last row, its fourth for the last column. */
function notedParts(element: XmlElement): readonly TablePart[] {
  const note = child(element, 'w:cnfStyle')?.attributes;
  const parts: TablePart[] = [];
  if (isOn(note?.['w:lastRow']) || note?.['w:val']?.[1] === '1') parts.push('lastRow');
  if (isOn(note?.['w:lastColumn']) || note?.['w:val']?.[3] === '1') parts.push('lastCol');
  return parts;
}

/** A function that is asked the same again gives the same answer without thinking. */
function remember<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const answer = known.get(key) ?? ask(key);
    known.set(key, answer);
    return answer;
  };
}
