import type { Complaint } from '@klarsyn/core';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A parsed text. Positions in the tree count from `shift` in the source. */
export interface Parsed {
  readonly tree: Root;
  readonly shift: number;
  readonly complaints: readonly Complaint[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).freeze();
const byteOrderMark = '\uFEFF';

/** Parses Markdown. */
export function parse(source: string): Parsed {
  const shift = source.startsWith(byteOrderMark) ? 1 : 0;
  return { tree: parser.parse(source.slice(shift)), shift, complaints: [] };
}
