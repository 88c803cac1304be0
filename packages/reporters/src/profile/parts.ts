import { contrast, fill, type LogoFile, leastContrast, type Profile } from '@klarsyn/core';
import { esc } from '../html/escape.ts';
import type { ProfileWords } from './words.ts';

/** A table with a heading; nothing when it has no rows. Cells are ready markup. */
export function tableOf(heads: readonly string[], rows: readonly (readonly string[])[], caption: string): string {
  if (rows.length === 0) return '';
  const body = rows.map(
    ([first = '', ...others]) => `<tr><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<div class="wide" role="region" tabindex="0" aria-label="${esc(caption)}"><table><caption class="hide">${esc(caption)}</caption>
<thead><tr>${heads.map((head) => `<th scope="col">${esc(head)}</th>`).join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>`;
}

/** Terms and what they are; those that are empty are left out. Nothing when all are. */
export function listOf(terms: readonly (readonly [string, string | undefined])[]): string {
  const known = terms.filter(([, value]) => value !== undefined && value !== '');
  if (known.length === 0) return '';
  return `<dl>${known.map(([term, value]) => `<div><dt>${esc(term)}</dt><dd>${esc(value ?? '')}</dd></div>`).join('')}</dl>`;
}

/** A part of the page; nothing when it has nothing to say. */
export const section = (title: string, ...content: readonly string[]): string =>
  content.every((part) => part === '')
    ? ''
    : `<section>\n<h2>${esc(title)}</h2>\n${content.filter((part) => part !== '').join('\n')}\n</section>`;

/** The colours, each with a swatch. */
export const swatches = ({ brand }: Profile, words: ProfileWords): string =>
  tableOf(
    [words.colorName, words.value, words.sample],
    Object.entries(brand.colors).map(([name, color]) => [
      esc(name),
      `<code>${esc(color)}</code>`,
      `<span class="swatch" style="background:${hexOr(color)}"></span>`,
    ]),
    words.colors,
  );

/** The pairs, each with its contrast and a sample of text. */
export const pairTable = ({ brand }: Profile, words: ProfileWords): string =>
  tableOf(
    [words.pair, words.use, words.contrast, words.sample],
    brand.pairs.map(({ text, on, use }) => {
      const [ink, ground] = [brand.colors[text] ?? '', brand.colors[on] ?? ''];
      const ratio = Math.floor((contrast(ink, ground) ?? 0) * 100) / 100;
      const verdict =
        ratio >= leastContrast[use]
          ? `<span class="good">${esc(words.enough)}</span>`
          : `<strong>${esc(fill(words.tooLow, { wanted: leastContrast[use] }))}</strong>`;
      const size = use === 'large-text' ? ';font-size:1.5rem' : '';
      return [
        `${esc(text)} / ${esc(on)}`,
        esc(words.uses[use]),
        `${esc(String(ratio).replace('.', ','))} ${verdict}`,
        ratio < leastContrast[use]
          ? '–'
          : `<span class="sample" style="color:${hexOr(ink)};background:${hexOr(ground)}${size}">${esc(words.sampleText)}</span>`,
      ];
    }),
    words.pairs,
  );

/** The logos, shown where their files are there, on each ground they may stand on. */
export function logoTable({ brand }: Profile, pictures: ReadonlyMap<string, string>, words: ProfileWords): string {
  const row = (file: LogoFile) => {
    const source = pictures.get(file.path ?? '');
    const grounds = file.backgrounds === undefined || file.backgrounds.length === 0 ? ['#ffffff'] : file.backgrounds;
    const alt = brand.logo?.alt?.['nb'] ?? words.variants[file.variant];
    const shown = grounds.map(
      (ground) => `<span class="ground" style="background:${hexOr(ground)}"><img src="${source}" alt="${esc(alt)}"></span>`,
    );
    return [
      esc(words.variants[file.variant]),
      `<code>${esc(file.path ?? file.sha256 ?? '')}</code>`,
      source === undefined ? esc(words.logoMissing) : shown.join(' '),
    ];
  };
  return tableOf([words.variant, words.file, words.sample], (brand.logo?.files ?? []).map(row), words.logos);
}

/** A colour that can stand in a style; nothing else can. */
const hexOr = (color: string): string => (/^#[0-9a-f]{6}$/i.test(color) ? color : '#ffffff');
