import type { Example, PdfAbout, PdfAnnotation, PdfBlock, PdfContent, PdfElement, PdfRun } from '@klarsyn/core';
import { readPdf } from '@klarsyn/reader-pdf';
import { pdfGrid, type ReadExample, takeMarks } from '@klarsyn/toolkit/examples';

const width = 600;
const size = 10;

/** Reads a PDF example: what pdf.js would have seen of such a file, with each block where the grid has it. */
export function readPdfExample({ pdf, about = {} }: Extract<Example, { pdf: unknown }>): ReadExample {
  const marked = pdf.map(({ text }) => takeMarks(text));
  const blocks = pdf.map((block, at) => ({ ...block, text: marked[at]?.source ?? '' }));
  const expected = marked.flatMap(({ marks, whole }, paragraph) => [
    ...(whole ? (['whole'] as const) : []),
    ...marks.map((mark) => ({ ...mark, paragraph })),
  ]);
  return { document: readPdf({ uri: 'eksempel.pdf', content: contentOf(blocks, about) }), source: '', expected };
}

function contentOf(blocks: readonly PdfBlock[], about: PdfAbout): PdfContent {
  const { title, language = 'nb-NO', isTagged = true, showsTitle = true, isLocked = false, isXfa = false, isScan = false } = about;
  const height = pdfGrid * (blocks.length + 20);
  const order = about.order ?? [...blocks.keys()];
  const elements = order.flatMap((at) => elementOf(blocks[at], at) ?? []);
  return {
    language: language === '' ? undefined : language,
    title,
    author: undefined,
    description: undefined,
    keywords: undefined,
    facts: { pages: 1, isTagged, showsTitle, universal: undefined, isLocked, isXfa, creator: undefined },
    bookmarks: [],
    pages: [
      {
        number: 1,
        width,
        height,
        runs: blocks.flatMap((block, at) => (isPainted(block) ? [runOf(block, at, isTagged)] : [])),
        pictures: isScan ? [{ mark: undefined, isArtifact: false, box: { x: 0, y: 0, width, height } }] : [],
        tree: isTagged ? { role: 'Root', alt: undefined, language: undefined, box: undefined, children: grouped(elements) } : undefined,
        annotations: blocks.flatMap((block, at) => (block.role === 'Form' ? [fieldOf(block, at)] : [])),
      },
    ],
  };
}

const isPainted = ({ role, text }: PdfBlock): boolean => role !== 'Figure' && role !== 'Form' && text !== '';

const boxOf = ({ text }: PdfBlock, at: number) => ({ x: 0, y: pdfGrid * (at + 1), width: text.length, height: size });

function runOf(block: PdfBlock, at: number, isTagged: boolean): PdfRun {
  const { fontFamily = 'Arial', fontSizePt = size, bold = false, color = '#000000', background = '#ffffff' } = block.look ?? {};
  return {
    mark: isTagged && block.role !== 'none' ? at : undefined,
    isArtifact: false,
    text: block.text,
    box: boxOf(block, at),
    baseline: pdfGrid * (at + 1) + size,
    ends: Array.from({ length: block.text.length }, (_, sign) => sign + 1),
    turn: 0,
    ...{ fontFamily, fontSizePt, bold, color, background },
    isShown: true,
  };
}

function elementOf(block: PdfBlock | undefined, at: number): PdfElement | undefined {
  if (block === undefined || block.role === 'none') return undefined;
  const { role = 'P', alt, language } = block;
  const children = role === 'Form' ? [`felt ${at}`] : [at];
  return { role, alt: role === 'Figure' ? alt : undefined, language, box: role === 'Figure' ? boxOf(block, at) : undefined, children };
}

const fieldOf = (block: PdfBlock, at: number): PdfAnnotation => ({
  id: `felt ${at}`,
  kind: 'field',
  box: boxOf(block, at),
  href: '',
  type: 'text',
  name: block.text,
  label: block.alt,
});

/** Items in a row lie in a list, and cells in a row of a table each. */
function grouped(elements: readonly PdfElement[]): readonly PdfElement[] {
  const groups: PdfElement[] = [];
  for (const element of elements) {
    const outer = { LI: 'L', TH: 'Table', TD: 'Table' }[element.role];
    const last = groups.at(-1);
    const inner = outer === 'Table' ? { ...bare('TR'), children: [element] } : element;
    if (outer === undefined) groups.push(element);
    else if (last?.role === outer) groups[groups.length - 1] = { ...last, children: [...last.children, inner] };
    else groups.push({ ...bare(outer), children: [inner] });
  }
  return groups;
}

const bare = (role: string) => ({ role, alt: undefined, language: undefined, box: undefined });
