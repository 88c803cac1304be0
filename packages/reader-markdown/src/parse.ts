import type { Complaint } from '@klarsyn/core';
import type { Parents, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';

/** A parsed text. Positions in the tree count from `shift` in the source. */
export interface Parsed {
  readonly tree: Root;
  readonly shift: number;
  readonly complaints: readonly Complaint[];
}

/** How deep quotes, lists and emphasis may stand inside each other. What is deeper is left out. */
const largestDepth = 100;
/** A line that opens more quotes and lists than that. The parser takes time in the square of their number. */
const deepLine = new RegExp(`^(?:[ \\t]*(?:>|[*+-](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${largestDepth}}.*`, 'gm');

/** Line ends with nothing between them. */
const blank = /\n[\n\r \t]*\n/g;
/** More blank lines than this mean what a few do. The parser makes several events of each. */
const mostBlank = 1000;

const plain = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).freeze();
const github = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(keepPositions).freeze();
/** Signs without which a text has no table, bare address, footnote, task or stroke: GitHub's Markdown reads it as plain Markdown does, at more cost. */
const githubSigns = /[|~@[]|www\.|:\/\//i;

/** Parses Markdown. Any string gives a tree. */
export function parse(source: string): Parsed {
  const shift = /^\uFEFF*/.exec(source)?.[0].length ?? 0;
  const text = source.slice(shift);
  const shallow = text.replace(deepLine, (line) => ' '.repeat(line.length));
  const tree = (githubSigns.test(shallow) ? github : plain).parse(shallow.replace(blank, fewLines));
  const cut = prune(tree) || shallow !== text;
  return { tree, shift, complaints: cut ? [{ code: 'markdown-too-deep', values: { limit: largestDepth } }] : [] };
}

/** The same stretch of blank lines in three lines. */
const fewLines = (lines: string): string => (lines.length < mostBlank ? lines : `\n\n${' '.repeat(lines.length - 4)}\n\n`);

/** Cuts off what is too deep. True when something was. */
function prune(tree: Root): boolean {
  let cut = false;
  const waiting: { readonly node: Parents; readonly depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node, depth } = next;
    if (depth > largestDepth && node.children.length > 0) {
      node.children = [];
      cut = true;
    }
    for (const child of node.children) if ('children' in child) waiting.push({ node: child, depth: depth + 1 });
  }
  return cut;
}

/**
 * Leaves out the second search for bare addresses, in text that is parsed already: it loses the positions of all it touches.
 * The first one, while parsing, finds nearly all of them.
 */
function keepPositions(this: Processor): void {
  const data = this.data();
  data.fromMarkdownExtensions = data.fromMarkdownExtensions?.flat().map(({ transforms: _, ...extension }) => extension) ?? [];
}
