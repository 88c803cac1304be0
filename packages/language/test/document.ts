import { addProse, type Document, DocumentBuilder, textPlaces } from '@klarsyn/core';

/** A document of paragraphs for tests, each a block of its own, with merge fields as nodes. */
export function documentOf(paragraphs: readonly string[], declared?: string): Document {
  const source = paragraphs.join('\n\n');
  const { lines, place } = textPlaces(source);
  const builder = new DocumentBuilder();
  builder.open({ kind: 'root', declared, place: place(0, source.length) });
  let at = 0;
  for (const text of paragraphs) {
    builder.open({ kind: 'paragraph', declared: undefined, place: place(at, at + text.length) });
    addProse(builder, { value: text, raw: text, source: at, syntax: 'plain', collapse: false, declared: undefined, place });
    builder.close();
    at += text.length + 2;
  }
  return builder.finish({ uri: 'test', format: 'text', declared, title: undefined, meta: {}, lines, directives: [], complaints: [] });
}
