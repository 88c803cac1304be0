import type { DrawnShape } from '@klarsyn/core';

/** Longest SVG that is read, in bytes. */
const longest = 1_000_000;

/** The tags of an SVG file in order; undefined for what is no SVG. */
export function shapesIn(bytes: Uint8Array): readonly DrawnShape[] | undefined {
  if (bytes.length > longest) return undefined;
  const source = new TextDecoder().decode(bytes);
  const start = /^\uFEFF?(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!DOCTYPE[^>]*>)*(?=<svg[\s>])/i.exec(source);
  if (start === null) return undefined;
  const tags = source.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<([a-z][\w:.-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi);
  return [...tags].map(([, tag = '', inside = '']) => ({ tag, attributes: attributesIn(inside) }));
}

const attributesIn = (inside: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...inside.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(([, name = '', double, single]) => [
      name,
      double ?? single ?? '',
    ]),
  );

/** The size an SVG says it has: its view box, or else its width and height. */
export function sizeOfDrawing([svg]: readonly DrawnShape[]): { readonly width?: number; readonly height?: number } {
  const box = svg?.attributes['viewBox']
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  const [width, height] = box?.length === 4 ? box.slice(2) : [svg?.attributes['width'], svg?.attributes['height']].map(pixels);
  return width !== undefined && height !== undefined && width > 0 && height > 0 ? { width, height } : {};
}

const pixels = (size: string | undefined): number | undefined =>
  /^[\d.]+(?:px)?$/.test(size ?? '') ? Number.parseFloat(size ?? '') : undefined;
