import type { Item, TextItem } from './sketch.ts';

/** Signs outside Latin-1 that the fonts of every PDF program have (WinAnsiEncoding). */
const signs: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
};

/** The content of a page. */
export const contentOf = (items: readonly Item[]): string => items.map((item) => marked(item, paint(item))).join('\n');

function marked(item: Item, painted: string): string {
  if (item.isArtifact === true) return `/Artifact BMC\n${painted}\nEMC`;
  return item.mark === undefined ? painted : `/P << /MCID ${item.mark} >> BDC\n${painted}\nEMC`;
}

function paint(item: Item): string {
  if ('area' in item) return `q ${fill(item.color)} ${item.area.join(' ')} re f Q`;
  if ('image' in item) {
    const [x, y, width, height] = item.image;
    return `q ${width} 0 0 ${height} ${x} ${y} cm /Im Do Q`;
  }
  const text = write(item);
  return item.isLayered === true ? `/OC /Hidden BDC\n${text}\nEMC` : text;
}

function write({ text, x, y, size = 11, bold = false, color = '#000000', mode = 0 }: TextItem): string {
  const hex = [...text].map((sign) => (signs[sign] ?? sign.charCodeAt(0)).toString(16).padStart(2, '0')).join('');
  return `q ${fill(color)} BT ${mode} Tr /${bold ? 'FB' : 'FR'} ${size} Tf ${x} ${y} Td <${hex}> Tj ET Q`;
}

/** `#rrggbb` as the operator that sets the colour of what is filled. */
function fill(color: string): string {
  const parts = [1, 3, 5].map((at) => (Number.parseInt(color.slice(at, at + 2), 16) / 255).toFixed(3));
  return `${parts.join(' ')} rg`;
}
