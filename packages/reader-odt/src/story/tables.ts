import { numberOf, type XmlElement } from '@klarsyn/office';
import type { Styles } from '../style/styles.ts';

/** Keeps account of the tables that are open: what a cell stands on, and which cells are headers. */
export interface TableAccount {
  open(attributes: XmlElement['attributes']): void;
  close(): void;
  /** The header rows or header columns begin or end. */
  headerRows(isOpen: boolean): void;
  headerColumns(isOpen: boolean): void;
  column(attributes: XmlElement['attributes']): void;
  row(attributes: XmlElement['attributes']): void;
  /** A cell begins, or one that another is merged over. */
  cell(attributes: XmlElement['attributes']): void;
  /** True in a header row, and in a header column. */
  readonly isHeader: boolean;
  /** The fills of cell, row and table, and of what the table stands on, nearest first. */
  readonly fills: readonly (string | undefined)[];
}

interface Table {
  readonly fill: string | undefined;
  rowFill: string | undefined;
  cellFill: string | undefined;
  isInHeaderRows: boolean;
  isInHeaderColumns: boolean;
  headerColumns: number;
  /** Columns begun in this row. */
  columns: number;
}

/** Begins an account for one story, or for one text box, which stands on `ground`. */
export function tableAccount(styles: Styles, ground: readonly (string | undefined)[]): TableAccount {
  const tables: Table[] = [];
  const top = (): Table | undefined => tables.at(-1);
  const change = (what: Partial<Table>) => Object.assign(top() ?? {}, what);
  const repeated = (attributes: XmlElement['attributes']): number =>
    Math.max(1, numberOf(attributes['table:number-columns-repeated']) ?? 1);
  return {
    open: (attributes) =>
      tables.push({
        fill: styles.of('table', attributes['table:style-name']).fill,
        rowFill: undefined,
        cellFill: undefined,
        isInHeaderRows: false,
        isInHeaderColumns: false,
        headerColumns: 0,
        columns: 0,
      }),
    close: () => void tables.pop(),
    headerRows: (isOpen) => change({ isInHeaderRows: isOpen }),
    headerColumns: (isOpen) => change({ isInHeaderColumns: isOpen }),
    column(attributes) {
      const table = top();
      if (table?.isInHeaderColumns === true) table.headerColumns += repeated(attributes);
    },
    row: (attributes) => change({ rowFill: styles.of('table-row', attributes['table:style-name']).fill, cellFill: undefined, columns: 0 }),
    cell(attributes) {
      const fill = styles.of('table-cell', attributes['table:style-name']).fill;
      change({ cellFill: fill, columns: (top()?.columns ?? 0) + repeated(attributes) });
    },
    get isHeader() {
      const table = top();
      return table !== undefined && (table.isInHeaderRows || table.columns <= table.headerColumns);
    },
    get fills() {
      return [...tables.toReversed().flatMap(({ cellFill, rowFill, fill }) => [cellFill, rowFill, fill]), ...ground];
    },
  };
}
