import { type Document, defineRule, type PageElement } from '@klarsyn/core';
import { hasTagOrRole } from './shared/applies.ts';
import { around, attribute, elementsOf, inside, isHiddenFromAll, words } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/overskriftscelle-uten-celler',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'error',
  tags: ['wcag-1.3.1', 'niva-a', 'act-d0f69e', 'uu-nett-1.3.1b'],
  docs: {
    nb: {
      title: 'Overskriftscellen hører ikke til noen celle',
      why: 'Skjermleseren sier at dette er en overskrift, men den gjelder ingenting.',
      advice: 'Bruk <td> når cellen ikke er en overskrift. Ellers: sett «scope» til «col» eller «row».',
    },
    nn: {
      title: 'Overskriftscella høyrer ikkje til noka celle',
      why: 'Skjermlesaren seier at dette er ei overskrift, men ho gjeld ingenting.',
      advice: 'Bruk <td> når cella ikkje er ei overskrift. Elles: set «scope» til «col» eller «row».',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' }],
  messages: {
    nb: { empty: 'Overskriftscellen gjelder ingen andre celler.' },
    nn: { empty: 'Overskriftscella gjeld ingen andre celler.' },
  },
  applies: hasTagOrRole('th'),
  check: (_, { document }) =>
    elementsOf(document)
      .filter(isTable)
      .flatMap((table) => emptyHeaders(document, table))
      .map((cell) => {
        // The headers may be said once more at the foot of a long table.
        const isAtFoot = around(document, cell).some(({ tag }) => tag === 'tfoot');
        return { message: 'empty', at: cell.node, certainty: isAtFoot ? 'review' : 'certain' } as const;
      }),
  examples: [
    { html: '<table><tr><td>100</td></tr><tr>⟦<th>Pris</th>⟧</tr></table>' },
    { html: '<table><tr><th>Dag</th>⟦<th>Tid</th>⟧</tr><tr><td>Mandag</td></tr></table>' },
    { html: '<table><tr><td>Ola</td></tr><tr>⟦<th scope="col">Sum</th>⟧</tr></table>' },
    {
      html: '<table><thead><tr><th>Pris</th></tr></thead><tbody><tr><td>100</td></tr></tbody><tfoot><tr>⟦<th>Pris</th>⟧</tr></tfoot></table>',
      note: 'Nederst i en lang tabell kan overskriftene stå en gang til. Det må noen se på.',
    },
    { html: '<table><tr><th>Pris</th></tr><tr><td>100</td></tr></table>' },
    { html: '<table><tr><th scope="row">Dag</th><td>Mandag</td></tr></table>' },
    { html: '<table><tr><th id="a">Sum</th></tr><tr><td></td><td headers="a">5</td></tr></table>' },
    {
      html: '<table><tr><th scope="col">Dag</th><th scope="col">Tid</th></tr><tr><th scope="row">Mandag</th><td>9–15</td></tr></table>',
      note: 'Overskriften over en kolonne av radoverskrifter sier hva radene er.',
    },
    {
      html: '<table><thead><tr><td></td><th>Tid</th></tr></thead><tbody></tbody></table>',
      note: 'Et skript fyller radene senere.',
    },
    { language: 'nn', html: '<table><tr><td>100</td></tr><tr>⟦<th>Prisen</th>⟧</tr></table>' },
    { language: 'nn', html: '<table><tr><th>Dag</th>⟦<th>Tid</th>⟧</tr><tr><td>Måndag</td></tr></table>' },
    { language: 'nn', html: '<table><tr><td>Kari</td></tr><tr>⟦<th scope="col">Sum</th>⟧</tr></table>' },
    { language: 'nn', html: '<table><tr><th>Prisen</th></tr><tr><td>100</td></tr></table>' },
    { language: 'nn', html: '<table><tr><th scope="row">Dag</th><td>Måndag</td></tr></table>' },
    { language: 'nn', html: '<table><tr><th>Dag</th><th>Tid</th></tr><tr><th>Måndag</th><td>9–15</td></tr></table>' },
    { language: 'nn', html: '<table><tr><th id="a">Summen</th></tr><tr><td></td><td headers="a">5</td></tr></table>' },
  ],
});

/** A cell and the part of the grid it covers, rows and columns counted from 0; `toRow` and `toColumn` are the first ones after it. */
interface Slot {
  readonly cell: PageElement;
  readonly row: number;
  readonly column: number;
  readonly toRow: number;
  readonly toColumn: number;
}

const cellRoles = /^(?:cell|gridcell|columnheader|rowheader)$/;

/** A table of HTML that has not been given another role, or what has the role of one. */
const isTable = ({ tag, attributes: { role = '' } }: PageElement): boolean =>
  /^(?:table|grid|treegrid)$/.test(role) || (tag === 'table' && role === '');

/** Where the cells of a table stand, as HTML lays them out. */
function slotsOf(document: Document, table: PageElement): readonly Slot[] {
  const owns = (element: PageElement): boolean => around(document, element).find(isTable)?.index === table.index;
  /** The row that each column is free again from. */
  const freeFrom: number[] = [];
  const rows = inside(document, table).filter((element) => (element.tag === 'tr' || element.attributes['role'] === 'row') && owns(element));
  return rows.flatMap((tr, row) => {
    let column = 0;
    return inside(document, tr)
      .filter((element) => (/^t[dh]$/.test(element.tag) || cellRoles.test(element.attributes['role'] ?? '')) && owns(element))
      .map((cell) => {
        while ((freeFrom[column] ?? 0) > row) column += 1;
        const span = (name: string): number => Math.min(Math.max(Number.parseInt(attribute(cell, name) ?? '1', 10) || 1, 1), 1000);
        const slot = { cell, row, column, toRow: row + span('rowspan'), toColumn: column + span('colspan') };
        for (let x = slot.column; x < slot.toColumn; x += 1) freeFrom[x] = Math.max(freeFrom[x] ?? 0, slot.toRow);
        column = slot.toColumn;
        return slot;
      });
  });
}

function emptyHeaders(document: Document, table: PageElement): readonly PageElement[] {
  const slots = slotsOf(document, table);
  const isHeader = ({ tag, attributes }: PageElement): boolean =>
    tag === 'th'
      ? !/^(?:cell|gridcell|none|presentation)$/.test(attributes['role'] ?? '')
      : /^(?:columnheader|rowheader)$/.test(attributes['role'] ?? '');
  if (slots.every(({ cell }) => isHeader(cell)) || inside(document, table).some(isWaiting)) return [];
  const labelsRow = new Set(slots.filter((slot) => isHeader(slot.cell) && startsRow(slot, slots)).map(({ cell }) => cell.index));
  const headers = slots.filter(({ cell }) => isHeader(cell) && !isHiddenFromAll(document, cell) && cell.access?.hidden !== true);
  const headed = slots.flatMap((slot) => headedOf(slot, labelsRow.has(slot.cell.index)) ?? []);
  return headers
    .filter((header) => {
      const scope = scopeOf(header.cell);
      return !headed.some((slot) => slot.cell.index !== header.cell.index && belongs(slot, header, scope));
    })
    .map(({ cell }) => cell);
}

/** A cell that may have a header: the headers it names, and whether it is itself the header of a row. */
interface Headed extends Slot {
  readonly named: readonly string[];
  readonly isLabel: boolean;
}

/** What is asked of a cell once, and not of each header anew; undefined for a header that no other header is over. */
function headedOf(slot: Slot, isLabel: boolean): Headed | undefined {
  const { cell } = slot;
  const named = words(cell, 'headers');
  const isHeader = cell.tag === 'th' && !isLabel && !/cell$/.test(cell.attributes['role'] ?? '');
  return named.length === 0 && isHeader ? undefined : { ...slot, named, isLabel };
}

/** What a header says it is over: `col`, `row`, or nothing. */
const scopeOf = (header: PageElement): string =>
  attribute(header, 'scope')?.toLowerCase() ??
  (header.attributes['role'] === 'rowheader' ? 'row' : header.attributes['role'] === 'columnheader' ? 'col' : '');

/** True for the rows of a table that a script has yet to fill. */
const isWaiting = ({ tag, content }: PageElement): boolean =>
  tag === 'tbody' && content.every((part) => typeof part === 'string' && part.trim() === '');

/** True for a header of a row: it says so, or stands first in a row with cells after it. The column it stands in may have a header of its own. */
function startsRow({ cell, row, column, toRow }: Slot, slots: readonly Slot[]): boolean {
  if (attribute(cell, 'scope')?.toLowerCase().startsWith('row') || cell.attributes['role'] === 'rowheader') return true;
  return column === 0 && slots.some((slot) => slot.cell.tag === 'td' && slot.column > column && slot.row < toRow && row < slot.toRow);
}

/** True when a cell is headed by a header: it names it, or stands in its columns further down or in its rows further along. */
function belongs(slot: Headed, own: Slot, scope: string): boolean {
  const { named, isLabel } = slot;
  if (named.length > 0) return named.includes(own.cell.attributes['id'] ?? '');
  const isBelow = slot.row >= own.toRow && slot.column < own.toColumn && own.column < slot.toColumn;
  const isBeside = slot.column >= own.toColumn && slot.row < own.toRow && own.row < slot.toRow;
  if (isLabel) return isBelow && !scope.startsWith('row');
  if (scope.startsWith('col')) return isBelow;
  return scope.startsWith('row') ? isBeside : isBelow || isBeside;
}
