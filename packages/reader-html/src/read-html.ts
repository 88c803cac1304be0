import { type Document, DocumentBuilder, textPlaces } from '@klarsyn/core';
import { elementsOf } from './elements.ts';
import { metaOf } from './meta.ts';
import { namesOf } from './names.ts';
import { parse } from './parse.ts';
import { write } from './write.ts';

/**
 * Reads HTML as it stands in a file. White space collapses as in a browser, `<br>` is '\n', a non-breaking space and a soft hyphen
 * stay what they are. What is hidden by `hidden`, `aria-hidden` or an inline `display: none` keeps its nodes and gives no text.
 */
export function readHtml({ uri, source }: { readonly uri: string; readonly source: string }): Document {
  const { root, before, complaints } = parse(source);
  const { lines, place } = textPlaces(source);
  const builder = new DocumentBuilder();
  const nodes = write({ builder, names: namesOf(root), textPlace: place, length: source.length }, root, before);
  const meta = metaOf(root);
  const declared = root.attributes['lang'] || undefined;
  return builder.finish({
    uri,
    format: 'html',
    declared,
    title: meta.title,
    meta,
    lines,
    elements: elementsOf(root, nodes),
    directives: [],
    complaints,
  });
}
