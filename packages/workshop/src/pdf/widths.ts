/** Widths of the signs of Helvetica in thousandths of its size (Adobe's metrics of the 14 fonts); those that are not named are as wide as a number. */
const widths: Readonly<Record<string, number>> = Object.fromEntries(
  (
    [
      [191, "'"],
      [222, 'ijl‘’'],
      [278, ' !,./:;I\\[]ft\u00a0'],
      [333, '()-r“”'],
      [350, '•'],
      [355, '"'],
      [389, '*'],
      [500, 'Jckxsvyz'],
      [584, '+<=>'],
      [611, 'FTZø'],
      [667, '&ABEKPSVXYÅ'],
      [722, 'CDHNRUw'],
      [778, 'GOQØ'],
      [833, 'Mm'],
      [889, '%æ'],
      [944, 'W'],
      [1000, 'Æ—…'],
      [1015, '@'],
    ] as const
  ).flatMap(([width, signs]) => [...signs].map((sign) => [sign, width])),
);
const usual = 556;

/** How wide a text is, in points. */
export const widthOf = (text: string, size: number): number =>
  ([...text].reduce((sum, sign) => sum + (widths[sign] ?? usual), 0) * size) / 1000;

/** A text in lines no wider than that. Line breaks in it stay. */
export function wrap(text: string, size: number, width: number): readonly string[] {
  return text.split('\n').flatMap((part) => {
    const lines: string[] = [];
    for (const word of part.split(/ +/)) {
      const last = lines.at(-1);
      if (last !== undefined && widthOf(`${last} ${word}`, size) <= width) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}
