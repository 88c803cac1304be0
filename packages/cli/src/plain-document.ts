import { type Document, DocumentBuilder, findFields, textPlaces } from '@klarsyn/core';

/**
 * Plain text as it stands, for those who measure and advise: a blank line ends a block, a single line break does not, and no sign is taken away.
 * Merge fields are nodes of their own.
 */
export function plainDocument(uri: string, content: string): Document {
  const source = content.replace(/^\uFEFF/, '');
  const { lines, place } = textPlaces(source);
  const builder = new DocumentBuilder();
  builder.open({ kind: 'root', declared: undefined, place: place(0, source.length) });
  for (const { text, start } of blocksOf(source)) {
    builder.open({ kind: 'paragraph', declared: undefined, place: place(start, start + text.length) });
    let at = 0;
    const add = (end: number) => {
      builder.block?.add(text.slice(at, end), builder.current, start + at, end - at);
      at = end;
    };
    for (const field of findFields(text)) {
      add(field.start);
      builder.open({
        kind: 'field',
        name: field.name,
        form: field.form,
        declared: undefined,
        place: place(start + field.start, start + field.end),
      });
      add(field.end);
      builder.close();
    }
    add(text.length);
    builder.close();
  }
  return builder.finish({ uri, format: 'text', declared: undefined, title: undefined, meta: {}, lines, directives: [], complaints: [] });
}

/** The stretches between blank lines, without white space at either end. */
function blocksOf(source: string): readonly { readonly text: string; readonly start: number }[] {
  const blocks: { text: string; start: number }[] = [];
  let start = 0;
  for (const gap of source.matchAll(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*|$/g)) {
    const raw = source.slice(start, gap.index);
    const text = raw.trim();
    if (text !== '') blocks.push({ text, start: start + raw.indexOf(text) });
    start = gap.index + gap[0].length;
  }
  return blocks;
}
