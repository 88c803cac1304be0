/** Points in each unit that OpenDocument measures in. A pixel is 1/96 inch. */
const pointsPer: Readonly<Record<string, number>> = { pt: 1, in: 72, cm: 72 / 2.54, mm: 72 / 25.4, pc: 12, px: 0.75 };

/** A length such as `2.5cm` in points; undefined for anything else. */
export function pointsOf(length: string | undefined): number | undefined {
  const [, number, unit = ''] = /^\s*(-?\d{1,9}(?:\.\d{1,9})?)(pt|in|cm|mm|pc|px)\s*$/.exec(length ?? '') ?? [];
  const points = pointsPer[unit];
  return number === undefined || points === undefined ? undefined : Math.round(Number(number) * points * 100) / 100;
}

/** A share such as `80%` as a number, 0.8; undefined for anything else. */
export function shareOf(percent: string | undefined): number | undefined {
  const number = /^\s*(\d{1,4}(?:\.\d{1,4})?)%\s*$/.exec(percent ?? '')?.[1];
  return number === undefined ? undefined : Number(number) / 100;
}
