import type { Block } from './file.ts';
import { runXml, type Targets } from './runs.ts';
import { styleId } from './styles.ts';

/** `w:p` and `w:tbl`. */
export const blocksXml = (blocks: readonly Block[], targets: Targets): string =>
  blocks.map((block) => ('table' in block ? tableXml(block.table, targets) : paragraphXml(block, targets))).join('');

function paragraphXml({ style, list, runs }: Exclude<Block, { readonly table: unknown }>, targets: Targets): string {
  const id = style === undefined ? '' : `<w:pStyle w:val="${styleId(style)}"/>`;
  const number = list === undefined ? '' : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list === 'bullet' ? 1 : 2}"/></w:numPr>`;
  const properties = id === '' && number === '' ? '' : `<w:pPr>${id}${number}</w:pPr>`;
  return `<w:p>${properties}${runs.map((run) => runXml(run, targets)).join('')}</w:p>`;
}

function tableXml(rows: readonly (readonly string[])[], targets: Targets): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const width = Math.floor(9000 / columns);
  const grid = `<w:gridCol w:w="${width}"/>`.repeat(columns);
  const look = '<w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>';
  const head = `<w:tblPr><w:tblStyle w:val="Tabellrutenett"/><w:tblW w:w="0" w:type="auto"/>${look}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>`;
  const cell = (text: string, isHeader: boolean) => {
    const runs = [{ text, ...(isHeader && { look: { bold: true } }) }];
    return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphXml({ runs }, targets)}</w:tc>`;
  };
  const body = rows.map((row, at) => {
    const properties = at === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
    return `<w:tr>${properties}${row.map((text) => cell(text, at === 0)).join('')}</w:tr>`;
  });
  return `<w:tbl>${head}${body.join('')}</w:tbl>`;
}
