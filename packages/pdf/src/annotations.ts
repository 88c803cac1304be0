import type { PdfAnnotation } from '@klarsyn/core';
import { boxOf, type Matrix, numbersIn } from './paint/matrix.ts';

/** An annotation as pdf.js gives it, as far as we read it. */
interface Given {
  readonly id?: unknown;
  readonly subtype?: unknown;
  readonly rect?: unknown;
  readonly url?: unknown;
  readonly unsafeUrl?: unknown;
  readonly hidden?: unknown;
  readonly fieldType?: unknown;
  readonly fieldName?: unknown;
  readonly alternativeText?: unknown;
  readonly checkBox?: unknown;
  readonly radioButton?: unknown;
  readonly contentsObj?: { readonly str?: unknown };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const kinds: Readonly<Record<string, PdfAnnotation['kind']>> = { Link: 'link', Widget: 'field', Text: 'comment', Highlight: 'comment' };

/** What lies on a page beside its content: links, fields, comments. What is hidden is left out. */
export function annotationsFrom(given: unknown, matrix: Matrix): readonly PdfAnnotation[] {
  return (Array.isArray(given) ? given : []).flatMap((one: Given): readonly PdfAnnotation[] => {
    const kind = kinds[text(one?.subtype)];
    const [left, bottom, right, top] = numbersIn(one?.rect);
    if (kind === undefined || top === undefined || one.hidden === true) return [];
    return [
      {
        id: text(one.id),
        kind,
        box: boxOf(matrix, left ?? 0, bottom ?? 0, right ?? 0, top),
        href: text(one.url) || text(one.unsafeUrl),
        type: kind === 'field' ? typeOf(one) : '',
        name: text(one.fieldName),
        label: text(kind === 'field' ? one.alternativeText : one.contentsObj?.str).trim() || undefined,
      },
    ];
  });
}

function typeOf({ fieldType, checkBox, radioButton }: Given): string {
  if (checkBox === true) return 'checkbox';
  if (radioButton === true) return 'radio';
  return { Tx: 'text', Ch: 'choice', Sig: 'signature' }[text(fieldType)] ?? 'button';
}
