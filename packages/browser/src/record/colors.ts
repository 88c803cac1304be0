/// <reference lib="dom" />

/** Red, green and blue from 0 to 255, alpha from 0 to 1. */
export type Rgba = readonly [number, number, number, number];

/** Reads and mixes colours as the browser computes them. Runs in the page. */
export function colors() {
  const known = new Map<string, Rgba>();
  let canvas: CanvasRenderingContext2D | null | undefined;

  /** Colours of other kinds than `rgb()` (`oklch()`, `color()`, …) are painted, and the pixel is read. */
  const painted = (css: string): Rgba => {
    canvas ??= new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D | null;
    if (!canvas) return [0, 0, 0, 1];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return [red, green, blue, alpha / 255];
  };
  const read = (css: string): Rgba => {
    const parts = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
    return parts === null ? painted(css) : [Number(parts[1]), Number(parts[2]), Number(parts[3]), Number(parts[4] ?? 1)];
  };
  const parse = (css: string): Rgba => {
    const color = known.get(css) ?? read(css);
    known.set(css, color);
    return color;
  };
  /** `top` at the given strength over an opaque colour. */
  const mix = (top: Rgba, bottom: Rgba, strength: number): Rgba => {
    const channel = (at: 0 | 1 | 2) => top[at] * strength + bottom[at] * (1 - strength);
    return [channel(0), channel(1), channel(2), 1];
  };
  const over = (top: Rgba, bottom: Rgba): Rgba => mix(top, bottom, top[3]);
  const hex = ([red, green, blue]: Rgba): string =>
    `#${[red, green, blue].map((channel) => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;
  return { parse, mix, over, hex };
}

/** What {@link colors} gives. */
export type Colors = ReturnType<typeof colors>;
