import { blocks, nodesOf } from '@klarsyn/core';
import { faultsOf, letter, outline } from '@klarsyn/core/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkdown } from './index.ts';

const read = (source: string) => {
  const document = readMarkdown({ uri: 'brev.md', source });
  expect(faultsOf(document, source)).toEqual([]);
  return document;
};
const plain = (source: string) => blocks(read(source)).map(({ text }) => text.plain);

test('headings, paragraphs, emphasis and code', () => {
  expect(outline(read('# Vedtak *nå*\n\nDu **må** svare `innen` ~~i går~~.\n\nTittel\n---\n\n```js\nkode\n```'))).toMatchInlineSnapshot(`
    "root 0–77
      heading 0–13 "Vedtak nå" level=1
        emphasis 9–13
      paragraph 15–49 "Du må svare innen i går."
        strong 18–24
        code 31–38
        revision 39–48 change="deleted"
      heading 51–61 "Tittel" level=2
      paragraph 63–77 "kode"
        code 63–77"
  `);
});

test('lists, task lists and quotes, also inside each other', () => {
  expect(outline(read('- en\n  to\n- [x] gjort\n\n1. a\n\n   b\n   > sitat\n   > - dypt\n'))).toMatchInlineSnapshot(`
    "root 0–57
      list 0–21 ordered=false
        item 0–9
          paragraph 2–9 "en to"
        item 10–21
          paragraph 16–21 "gjort"
      list 23–56 ordered=true
        item 23–56
          paragraph 26–27 "a"
          paragraph 32–33 "b"
          quote 37–56
            paragraph 39–44 "sitat"
            list 50–56 ordered=false
              item 50–56
                paragraph 52–56 "dypt""
  `);
});

test('a soft line break is a space, a hard one stays', () => {
  expect(plain('en\nto  \ntre\\\nfire<br>fem')).toEqual(['en to\ntre\nfire\nfem']);
});

test('links and images, with the addresses that are given further down', () => {
  expect(
    outline(read('[les **mer**](/x "t") www.vg.no <post@vik.no> ![kart][k] [her][k] ![](y.png)\n\n[k]: /kart.png\n')),
  ).toMatchInlineSnapshot(`
    "root 0–93
      paragraph 0–76 "les mer www.vg.no post@vik.no her"
        link 0–21 href="/x" label="les mer"
          strong 5–12
        link 22–31 href="http://www.vg.no" label="www.vg.no"
        link 32–45 href="mailto:post@vik.no" label="post@vik.no"
        image 46–56 alt="kart" src="/kart.png"
        link 57–65 href="/kart.png" label="her"
        image 66–76 alt="" src="y.png""
  `);
});

test('tables, with a first row of headers', () => {
  expect(outline(read('| A | B |\n|---|---|\n| x \\| y | `k\\|l` |\n'))).toMatchInlineSnapshot(`
    "root 0–40
      table 0–39
        row 0–9
          cell 0–4 "A" header=true
          cell 4–9 "B" header=true
        row 20–39
          cell 20–29 "x | y" header=false
          cell 29–39 "k|l" header=false
            code 31–37"
  `);
});

test('footnotes are regions', () => {
  expect(outline(read('Tekst[^1].\n\n[^1]: Noten\n    går videre.\n'))).toMatchInlineSnapshot(`
    "root 0–40
      paragraph 0–10 "Tekst."
      region 12–39 region="footnote"
        paragraph 18–39 "Noten går videre.""
  `);
});

test('front matter tells title, language and the rest', () => {
  const { title, declared, meta, nodes } = read(
    '---\ntitle: "Svar: nei" # x\nmålform: nynorsk\nkind: avslag\ntags: [a]\ntom:\n---\n\n# Hei\n',
  );
  expect({ title, declared, meta, first: nodes[1]?.kind }).toMatchInlineSnapshot(`
    {
      "declared": "nn",
      "first": "heading",
      "meta": {
        "properties": {
          "kind": "avslag",
          "målform": "nynorsk",
          "title": "Svar: nei",
        },
        "title": "Svar: nei",
      },
      "title": "Svar: nei",
    }
  `);
  expect(read("---\nlang: en\nauthor: 'Kari''s'\n---\n").meta.properties).toEqual({ lang: 'en', author: "Kari's" });
});

test('without front matter the first heading of level 1 is the title', () => {
  expect(read('## To\n\n# En *gang*\n').title).toBe('En gang');
  expect(read('## To\n').title).toBeUndefined();
});

test('merge fields are nodes, and their characters stay in the text', () => {
  expect(outline(read('Hei {{for_navn}} og **{etternavn}**, «Sak_nr»: {{#if barn}}'))).toMatchInlineSnapshot(`
    "root 0–59
      paragraph 0–59 "Hei {{for_navn}} og {etternavn}, «Sak_nr»: {{#if barn}}"
        field 4–16 name="for_navn" form="double-brace"
        strong 20–35
          field 22–33 name="etternavn" form="brace"
        field 37–45 name="Sak_nr" form="chevron"
        field 47–59 name="#if barn" form="double-brace""
  `);
});

test('tags inside a paragraph are no prose, and tell the language of what is in them', () => {
  expect(
    outline(read('Vi har <span lang="en">a *lot* of</span> <b>tid</b>, <a href="/x">les</a> <img src="a.png" alt="b"> <kbd>Ctrl</kbd>')),
  ).toMatchInlineSnapshot(`
    "root 0–115
      paragraph 0–115 "Vi har a lot of tid, les Ctrl"
        other<span> 7–40 (en)
          emphasis 25–30
        strong<b> 41–51
        link<a> 53–73 href="/x" label="les"
        image<img> 74–99 alt="b" src="a.png"
        code<kbd> 100–115"
  `);
});

test('a block of HTML is read as headings and paragraphs', () => {
  const source =
    '<div lang="en">\n<h2>Title &oslash;</h2>\ntext <b>bold</b> {felt}\n<p>To<p>Tre</p><script>x < y</script>\n</div>\n\nNorsk\n';
  expect(outline(read(source))).toMatchInlineSnapshot(`
    "root 0–116
      heading 20–34 (en) "Title ø" level=2
      paragraph 39–64 (en) "text bold {felt}"
        strong<b> 45–56
        field 57–63 name="felt" form="brace"
      paragraph 67–69 (en) "To"
      paragraph 72–75 (en) "Tre"
      paragraph 110–115 "Norsk""
  `);
});

test('a block of HTML in a quote is read without the marks of the quote', () => {
  expect(plain('> <div>\n> tekst &aring;\n> mer\n> </div>\n')).toEqual(['tekst å mer']);
});

test('an end tag closes nothing outside the emphasis it stands in', () => {
  expect(outline(read('<b>a *b</b> c* d'))).toMatchInlineSnapshot(`
    "root 0–16
      paragraph 0–16 "a b c d"
        strong<b> 0–3
          emphasis 5–14"
  `);
});

test('a comment that switches rules off covers the next block, or the next thing in the line', () => {
  const { directives } = read(
    '<!-- klarsyn-av a/b, c/d: sitat -->\n\n> Sitat\n\nTekst <!-- klarsyn-av e/f: slik --> [her](x)\n\n<!-- klarsyn-av g/h -->\n',
  );
  expect(directives.map(({ rules, reason, covers, place }) => [rules, reason, covers, place.in === 'text' && place.start.line])).toEqual([
    [['a/b', 'c/d'], 'sitat', 1, 1],
    [['e/f'], 'slik', 4, 5],
    [['g/h'], '', undefined, 7],
  ]);
});

test('places are exact over references, escapes, line ends and the marks of quotes', () => {
  const source = '\uFEFF> Bl&aring;\\*\r\n> 👍🏽 a\u030Asen &amp; R&D\r> slutt\0';
  const [block] = blocks(read(source));
  expect(block?.text.plain).toBe('Blå* 👍🏽 åsen & R&D slutt\uFFFD');
  expect(block?.place).toEqual({ in: 'text', start: { line: 1, column: 4, offset: 3 }, end: { line: 3, column: 9, offset: 47 } });
});

test('what nests too deep is left out, and said', () => {
  const { complaints } = read(`${'>'.repeat(5000)} a`);
  expect(complaints).toEqual([{ code: 'markdown-too-deep', values: { limit: 100 } }]);
  expect(read(`${'> '.repeat(20)}a`).complaints).toEqual([]);
  expect(read(`${'*a **b '.repeat(80)}${'c** d*'.repeat(80)}`).complaints).toEqual(complaints);
});

test('code is told apart from prose', () => {
  const document = read('Skriv `npm i` nå\n\n    innrykket\n');
  const code = nodesOf(document, 'code').map(({ id }) => id);
  const inCode = blocks(document).map(({ text }) =>
    text.pieces.filter(({ node }) => code.includes(node)).map(({ start, length }) => text.plain.slice(start, start + length)),
  );
  expect(inCode).toEqual([['npm i'], ['innrykket']]);
});

test('the shared letter gives the paragraphs it must', () => {
  expect(plain(letter.markdown)).toEqual(letter.plain);
});

test('any text gives a sound document', () => {
  const marks =
    '# |> |- |1. |    |**|*|_|~~|`|```\n|[a](x)|[|](x)|![alt](x)|[r]|\n[r]: y\n|[^1]|\n[^1]: |---\n|\\|\\\n|  \n|\n\n|\r\n|\r|\n|\t';
  const markup =
    '&aring;|&amp|&|&#229;|<!--x-->|<!-- klarsyn-av a/b: c -->|<div>|</div>|<br>|<span lang=en>|</span>|<a href=x>|</a>|<p>|<script>|<';
  const words = 'ord|{{felt}}|{|«x»|😀|a\u030A|\0|\uFEFF|www.vg.no|a@b.no';
  const parts = fc.constantFrom(
    '| a | b |\n|--|--|\n',
    '| c \\| d | `e\\|f` |\n',
    ...[marks, markup, words].flatMap((all) => all.split('|')),
  );
  const sources = fc.array(fc.oneof({ weight: 8, arbitrary: parts }, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 });
  fc.assert(
    fc.property(sources, (all) => {
      const source = all.join('');
      expect(faultsOf(readMarkdown({ uri: 'x', source }), source)).toEqual([]);
    }),
    { seed: 20260103, numRuns: 300 },
  );
});
