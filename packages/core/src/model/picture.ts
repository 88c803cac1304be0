/** What is known of a picture file: its bytes, how it looks, and its own size. */
export interface Picture {
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  /** 64 bits as 16 hexadecimal digits; pictures that look alike differ in few of them. Absent when the file could not be read. */
  readonly likeness?: string;
  /** In pixels; of a drawing in its own units. */
  readonly width?: number;
  readonly height?: number;
  /** True when it says where it was taken. The place itself is not kept. */
  readonly isLocated?: boolean;
}

/** A tag of a drawing (SVG), and what stands in it. */
export interface DrawnShape {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Attributes that change from place to place and not what is drawn. */
const passing = /^(?:id|class|style|width|height|x|y|role|focusable|tabindex|version|xml.*|xmlns.*|aria-.*|data-.*|preserveaspectratio)$/;
const noShapes: ReadonlySet<string> = new Set(['title', 'desc', 'metadata', 'script', 'style']);
/** Longest value of an attribute that is compared. */
const longest = 2000;

/** How a drawing looks: the same for each copy of it, whatever its size, ids and titles. Another drawing has nothing in common with it. */
export function likenessOfDrawing(shapes: readonly DrawnShape[]): string {
  const drawn = shapes.flatMap(({ tag, attributes }) => {
    const name = tag.toLowerCase();
    if (noShapes.has(name)) return [];
    const kept = Object.entries(attributes)
      .map(([key, value]) => [key.toLowerCase().replaceAll(/[^a-z]/g, ''), key.toLowerCase(), value] as const)
      .filter(([, key]) => !passing.test(key))
      .map(([key, , value]) => `${key}=${value.slice(0, longest).replaceAll(/\s+/g, ' ').trim()}`)
      .sort();
    return [`${name} ${kept.join(' ')}`];
  });
  const text = drawn.join('\n');
  return digest(text, 0x811c9dc5) + digest(text, 0x01234567);
}

/** FNV-1a, 32 bits as 8 hexadecimal digits. */
function digest(text: string, start: number): string {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** In how many of the 64 bits two likenesses differ. */
export function unlikeness(one: string, other: string): number {
  let differing = BigInt(`0x${one}`) ^ BigInt(`0x${other}`);
  let count = 0;
  for (; differing > 0n; differing >>= 1n) count += Number(differing & 1n);
  return count;
}
