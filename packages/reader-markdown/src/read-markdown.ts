import { blocks, type Document, DocumentBuilder, type Meta, type NodeOf, textPlaces } from '@klarsyn/core';
import { declaredIn, frontMatter } from './front-matter.ts';
import { parse } from './parse.ts';
import { write } from './write.ts';

/**
 * Reads Markdown with the tables, task lists, footnotes and bare addresses of GitHub, and front matter. A soft line break is a space,
 * a hard one is '\n'.
 */
export function readMarkdown({ uri, source }: { readonly uri: string; readonly source: string }): Document {
  const { tree, shift, complaints } = parse(source);
  const { lines, place } = textPlaces(source);
  const yaml = tree.children.find((node) => node.type === 'yaml');
  const properties = frontMatter(yaml?.value ?? '');
  const declared = declaredIn(properties);
  const builder = new DocumentBuilder();
  write({ builder, source, shift, place, declared }, tree);
  const document = builder.finish({
    uri,
    format: 'markdown',
    declared,
    title: undefined,
    meta: {},
    lines,
    directives: [],
    complaints,
  });
  const title = properties['title'] ?? properties['tittel'] ?? firstHeading(document);
  const meta: Meta = {
    ...(title !== undefined && { title }),
    ...(Object.keys(properties).length > 0 && { properties }),
  };
  return { ...document, title, meta };
}

const firstHeading = (document: Document): string | undefined =>
  blocks(document).find((block): block is NodeOf<'heading'> => block.kind === 'heading' && block.level === 1)?.text.plain;
