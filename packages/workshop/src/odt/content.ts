import type { Look } from '@klarsyn/core';
import { escapeXml } from '@klarsyn/office';
import type { Block, Run } from '../word/file.ts';

/** Blocks as OpenDocument has them, and the styles that their runs need. */
export interface Content {
  readonly xml: string;
  readonly styles: string;
}

/** Writes blocks the way LibreOffice does: styles with numbers for what is formatted by hand, lists round their paragraphs. `letter` begins their names. */
export function contentOf(blocks: readonly Block[], letter: string): Content {
  const looks: string[] = [];
  const styleOf = (look: Partial<Look>): string => {
    const properties = textProperties(look);
    if (!looks.includes(properties)) looks.push(properties);
    return `${letter}${looks.indexOf(properties) + 1}`;
  };
  const xml = groupsOf(blocks)
    .map((group) => groupXml(group, styleOf))
    .join('');
  const styles = looks.map(
    (properties, at) => `<style:style style:name="${letter}${at + 1}" style:family="text">${properties}</style:style>`,
  );
  return { xml, styles: styles.join('') };
}

type StyleOf = (look: Partial<Look>) => string;
type Paragraph = Exclude<Block, { readonly table: unknown }>;

/** Blocks in a row that are items of one list stand together. */
function groupsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (last !== undefined && before !== undefined && listOf(block) !== undefined && listOf(block) === listOf(before)) last.push(block);
    else groups.push([block]);
  }
  return groups;
}

const listOf = (block: Block): 'bullet' | 'number' | undefined => ('table' in block ? undefined : block.list);

function groupXml(group: readonly Block[], styleOf: StyleOf): string {
  const [first] = group;
  const kind = first === undefined ? undefined : listOf(first);
  const blocks = group.map((block) => ('table' in block ? tableXml(block.table, styleOf) : paragraphXml(block, styleOf)));
  if (kind === undefined) return blocks.join('');
  const items = blocks.map((block) => `<text:list-item>${block}</text:list-item>`);
  return `<text:list text:style-name="${kind === 'bullet' ? 'Punktliste' : 'Nummerliste'}">${items.join('')}</text:list>`;
}

function paragraphXml({ style = 'Normal', list, runs }: Paragraph, styleOf: StyleOf): string {
  const inside = runs.map((run) => runXml(run, styleOf)).join('');
  const level = /^Overskrift (\d)$/.exec(style)?.[1];
  if (level !== undefined) return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${inside}</text:h>`;
  const name = list !== undefined ? 'Listeavsnitt' : (names[style] ?? 'Standard');
  return `<text:p text:style-name="${name}">${inside}</text:p>`;
}

/** The styles of the letterhead by the names they have in Norwegian Word. */
const names: Readonly<Record<string, string>> = { Topptekst: 'Header', Bunntekst: 'Footer' };

function tableXml(rows: readonly (readonly string[])[], styleOf: StyleOf): string {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const rowXml = (cells: readonly string[], isHeader: boolean) => {
    const runs = (text: string): readonly Run[] => [{ text, ...(isHeader && { look: { bold: true } }) }];
    const inside = cells.map(
      (text) => `<table:table-cell office:value-type="string">${paragraphXml({ runs: runs(text) }, styleOf)}</table:table-cell>`,
    );
    return `<table:table-row>${inside.join('')}</table:table-row>`;
  };
  const [head = [], ...rest] = rows;
  const body = rest.map((row) => rowXml(row, false)).join('');
  return `<table:table table:name="Tabell1"><table:table-column table:number-columns-repeated="${columns}"/><table:table-header-rows>${rowXml(head, true)}</table:table-header-rows>${body}</table:table>`;
}

function runXml(run: Run, styleOf: StyleOf): string {
  if ('image' in run) return frameXml(run);
  if ('link' in run) {
    return `<text:a xlink:type="simple" xlink:href="${escapeXml(run.link)}" text:style-name="Internet_20_link">${textXml(run.text)}</text:a>`;
  }
  const inside =
    'field' in run
      ? `<text:database-display text:table-name="" text:table-type="table" text:column-name="${escapeXml(run.field)}">«${escapeXml(run.field)}»</text:database-display>`
      : textXml(run.text);
  return run.look === undefined ? inside : `<text:span text:style-name="${styleOf(run.look)}">${inside}</text:span>`;
}

const textXml = (text: string): string =>
  escapeXml(text)
    .replace(/^ | (?= )| $/gm, '<text:s/>')
    .replaceAll('\n', '<text:line-break/>')
    .replaceAll('\t', '<text:tab/>');

function frameXml({ image, alt, width, height }: Extract<Run, { readonly image: string }>): string {
  const size = `svg:width="${width}pt" svg:height="${height}pt"`;
  const picture = `<draw:image xlink:href="Pictures/${escapeXml(image)}" xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad"/>`;
  return `<draw:frame draw:name="${escapeXml(image)}" text:anchor-type="as-char" ${size}>${picture}<svg:desc>${escapeXml(alt)}</svg:desc></draw:frame>`;
}

function textProperties({ fontFamily, fontSizePt, bold, color, background }: Partial<Look>): string {
  const attributes = [
    fontFamily !== undefined && `fo:font-family="${escapeXml(fontFamily)}"`,
    fontSizePt !== undefined && `fo:font-size="${fontSizePt}pt"`,
    bold !== undefined && `fo:font-weight="${bold ? 'bold' : 'normal'}"`,
    color !== undefined && `fo:color="${color}"`,
    background !== undefined && `fo:background-color="${background}"`,
  ].filter((attribute) => attribute !== false);
  return `<style:text-properties ${attributes.join(' ')}/>`;
}
