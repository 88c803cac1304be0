import { type PdfPage, readingLimits } from '@klarsyn/core';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { annotationsFrom } from './annotations.ts';
import { fontFrom } from './fonts.ts';
import { identity, matrixIn } from './paint/matrix.ts';
import { operators } from './paint/operators.ts';
import { beginPainting, type Painting } from './paint/painting.ts';
import type { Font } from './paint/state.ts';
import { treeFrom } from './tree.ts';

/** Reads a page as far as it can be read: what fails is left out. `isVisible` says whether a layer is shown. */
export async function readPage(page: PDFPageProxy, isVisible: (layer: unknown) => boolean): Promise<PdfPage> {
  const view = page.getViewport({ scale: 1 });
  const matrix = matrixIn(view.transform) ?? identity;
  const [list, tree, annotations] = await Promise.all([
    page.getOperatorList().catch(() => ({ fnArray: [], argsArray: [] })),
    page.getStructTree().catch(() => undefined),
    page.getAnnotations().catch(() => []),
  ]);
  const painting = paint(list, beginPainting({ fontOf: fontsOf(page), isVisible }, matrix));
  page.cleanup();
  return {
    number: page.pageNumber,
    width: view.width,
    height: view.height,
    runs: painting.runs,
    pictures: painting.pictures,
    tree: treeFrom(tree, matrix),
    annotations: annotationsFrom(annotations, matrix),
  };
}

function paint(
  { fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
  painting: Painting,
): Painting {
  for (let at = 0; at < fnArray.length && painting.runs.length < readingLimits.pdfRuns; at += 1) {
    const args = argsArray[at];
    operators[fnArray[at] ?? 0]?.(painting, Array.isArray(args) ? args : []);
  }
  return painting;
}

/** The fonts of a page by name. A font that could not be loaded is known by nothing. */
function fontsOf(page: PDFPageProxy): (name: string) => Font {
  const known = new Map<string, Font>();
  return (name) => {
    const font = known.get(name) ?? fontFrom(page.commonObjs.has(name) ? page.commonObjs.get(name) : undefined);
    known.set(name, font);
    return font;
  };
}
