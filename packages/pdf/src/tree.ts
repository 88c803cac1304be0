import type { PdfElement } from '@klarsyn/core';
import { boxOf, type Matrix, numbersIn } from './paint/matrix.ts';

/** A node of the structure tree as pdf.js gives it. */
interface Given {
  readonly role?: unknown;
  readonly type?: unknown;
  readonly id?: unknown;
  readonly alt?: unknown;
  readonly lang?: unknown;
  readonly bbox?: unknown;
  readonly children?: unknown;
}

/** The structure of a page; undefined when it has none. `matrix` takes the page's own space to points from its top left corner. */
export function treeFrom(given: unknown, matrix: Matrix): PdfElement | undefined {
  const root = elementFrom(given, matrix);
  return root === undefined || root.children.length === 0 ? undefined : root;
}

function elementFrom(given: unknown, matrix: Matrix): PdfElement | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { role, alt, lang, bbox, children } = given as Given;
  const [left, bottom, right, top] = numbersIn(bbox);
  return {
    role: typeof role === 'string' ? role : '',
    alt: typeof alt === 'string' ? alt : undefined,
    language: typeof lang === 'string' && lang !== '' ? lang : undefined,
    box: top === undefined ? undefined : boxOf(matrix, left ?? 0, bottom ?? 0, right ?? 0, top),
    children: (Array.isArray(children) ? children : []).flatMap((child) => childFrom(child, matrix) ?? []),
  };
}

/** Marked content is known by the number at the end of its id, an annotation by its whole id. */
function childFrom(child: unknown, matrix: Matrix): PdfElement['children'][number] | undefined {
  if (typeof child !== 'object' || child === null) return undefined;
  const { type, id } = child as Given;
  if (typeof id !== 'string') return elementFrom(child, matrix);
  if (type === 'annotation' || type === 'object') return id.replace(/^pdfjs_internal_id_/, '');
  const mark = /_mc(\d{1,9})$/.exec(id)?.[1];
  return mark === undefined ? undefined : Number(mark);
}
