import { type Analysis, ancestors, type Block, type Document, defineRule, isBlock, isForm, type Node, nodeOf } from '@klarsyn/core';
import { isCodeLike } from './shared/code-like.ts';

export default defineRule({
  id: 'klarsprak/manglende-mellomtittel',
  over: 'document',
  languages: ['nb', 'nn'],
  formats: ['markdown', 'html', 'page', 'docx', 'odt'],
  severity: 'warning',
  options: { maxWords: 250 },
  docs: {
    nb: {
      title: 'Det er langt mellom overskriftene',
      why: 'Mellomtitler lar leseren hoppe til det hun trenger. Uten dem må alt leses, og den som bruker skjermleser, kan ikke hoppe i det hele tatt.',
      advice:
        'Sett inn en mellomtittel for hver del, og la den si det viktigste: «Slik søker du». Bruk ekte overskrifter, ikke fet skrift.',
    },
    nn: {
      title: 'Det er langt mellom overskriftene',
      why: 'Mellomtitlar lèt lesaren hoppe til det ho treng. Utan dei må alt lesast, og den som bruker skjermlesar, kan ikkje hoppe i det heile.',
      advice:
        'Set inn ein mellomtittel for kvar del, og lat han seie det viktigaste: «Slik søkjer du». Bruk ekte overskrifter, ikkje feit skrift.',
    },
  },
  sources: [{ title: 'Kommunale språkprofiler: mellomtittel i tekster over en halv side' }, { title: 'Digdirs språkprofil, prinsipp 2' }],
  messages: {
    nb: { far: 'Her følger {count} ord uten mellomtittel. Sett inn en etter høyst {max}.' },
    nn: { far: 'Her følgjer {count} ord utan mellomtittel. Set inn ein etter høgst {max}.' },
  },
  check(document, { analysis, options }) {
    return stretchesOf(document, analysis).flatMap(({ first, words, listed }) =>
      words > options.maxWords && listed < mostListed * words
        ? [{ message: 'far' as const, values: { count: words, max: options.maxWords }, at: first.id }]
        : [],
    );
  },
  examples: [
    {
      options: { maxWords: 10 },
      markdown: '# Plass i barnehagen\n\n⟦Du kan søke hele året.⟧\n\nFyll ut skjemaet og send det til oss før fristen.',
    },
    {
      options: { maxWords: 10 },
      html: '<h1>Plass</h1>⟦<p>Du kan søke hele året.</p>⟧<ul><li>Fyll ut skjemaet.</li><li>Send det til oss før fristen.</li></ul>',
    },
    { options: { maxWords: 5 }, markdown: '⟦Du kan søke hele året, og du kan klage.⟧' },
    {
      options: { maxWords: 10 },
      markdown: '# Plass i barnehagen\n\nDu kan søke hele året.\n\n## Slik søker du\n\nFyll ut skjemaet og send det til oss.',
    },
    { markdown: '# Plass i barnehagen\n\nDu kan søke hele året.\n\nFyll ut skjemaet og send det til oss før fristen.' },
    {
      options: { maxWords: 10 },
      html: '<h1>Plass</h1><p>Du kan søke.</p><table><tr><td>En tabell har mange ord, men trenger ingen mellomtittel for det om det er noen.</td></tr></table>',
    },
    {
      options: { maxWords: 10 },
      language: 'nn',
      markdown: '# Plass i barnehagen\n\n⟦Du kan søkje heile året.⟧\n\nFyll ut skjemaet og send det til oss før fristen.',
    },
    {
      options: { maxWords: 10 },
      language: 'nn',
      html: '<h1>Plass</h1>⟦<p>Du kan søkje heile året.</p>⟧<ul><li>Fyll ut skjemaet.</li><li>Send det til oss før fristen.</li></ul>',
    },
    { options: { maxWords: 5 }, language: 'nn', markdown: '⟦Du kan søkje heile året, og du kan klage.⟧' },
    {
      options: { maxWords: 10 },
      language: 'nn',
      markdown: '# Plass i barnehagen\n\nDu kan søkje heile året.\n\n## Slik søkjer du\n\nFyll ut skjemaet og send det til oss.',
    },
    { language: 'nn', markdown: '# Plass i barnehagen\n\nDu kan søkje heile året.\n\nFyll ut skjemaet og send det til oss før fristen.' },
    {
      options: { maxWords: 10 },
      language: 'nn',
      html: '<h1>Plass</h1><p>Du kan søkje.</p><table><tr><td>Ein tabell har mange ord, men treng ingen mellomtittel for det om det er nokon.</td></tr></table>',
    },
  ],
});

interface Stretch {
  readonly first: Block;
  readonly words: number;
  /** How many of them stand in lists. */
  readonly listed: number;
}

/** A stretch that is nearly all list has breaks enough for the eye. */
const mostListed = 0.8;

/** The running text between two headings: its first block and how many words it has. Tables, headers and footers break nothing and count nothing. */
function stretchesOf(document: Document, { blocks }: Analysis): readonly Stretch[] {
  const found: Stretch[] = [];
  let open: Stretch | undefined;
  for (const node of document.nodes) {
    if (node.kind === 'heading' || (node.kind === 'region' && node.region !== 'text-box') || node.kind === 'section') {
      if (open !== undefined) found.push(open);
      open = undefined;
    } else if (isProse(document, node) && isForm(blocks.get(node.id)?.language ?? '')) {
      const count = wordsOf(document, node);
      const listed = ancestors(document, node).some(({ kind }) => kind === 'item') ? count : 0;
      open = { first: open?.first ?? node, words: (open?.words ?? 0) + count, listed: (open?.listed ?? 0) + listed };
    }
  }
  return open === undefined ? found : [...found, open];
}

const outside: ReadonlySet<string> = new Set([
  'header',
  'footer',
  'navigation',
  'footnote',
  'endnote',
  'comment',
  'aside',
  'address',
  'signature',
]);

function isProse(document: Document, node: Node): node is Block {
  if (!isBlock(node) || node.kind !== 'paragraph' || node.text.plain === '') return false;
  // A table without a head, a diagram in words and data are read by the eye, not as text.
  if (/\|[^|]*\|/u.test(node.text.plain) || isCodeLike(node.text.plain)) return false;
  return ancestors(document, node).every(
    ({ kind, ...above }) => kind !== 'table' && !('region' in above && outside.has(above.region as string)),
  );
}

/** The words of a block, code left out. */
function wordsOf(document: Document, { text: { plain, pieces } }: Block): number {
  const prose = pieces
    .filter(({ node }) => nodeOf(document, node).kind !== 'code')
    .map(({ start, length }) => plain.slice(start, start + length));
  return prose.join('').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0;
}
