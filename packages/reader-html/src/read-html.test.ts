import { blocks } from '@klarsyn/core';
import { faultsOf, letter, outline } from '@klarsyn/core/testing';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readHtml } from './index.ts';

const read = (source: string) => {
  const document = readHtml({ uri: 'side.html', source });
  expect(faultsOf(document, source)).toEqual([]);
  return document;
};
const plain = (source: string) => blocks(read(source)).map(({ text }) => text.plain);

test('headings, paragraphs and inline elements', () => {
  expect(
    outline(read('<h2>Om <em>oss</em></h2><p>En <strong>by</strong> i <code>nord</code>, <del>før</del> <span class=x>nå</span>.')),
  ).toMatchInlineSnapshot(`
    "root<html> 0–110
      heading<h2> 0–24 "Om oss" level=2
        emphasis<em> 7–19
      paragraph<p> 24–110 "En by i nord, før nå."
        strong<strong> 30–49
        code<code> 52–69
        revision<del> 71–85 change="deleted"
        other<span> 86–109"
  `);
});

test('text beside blocks gets a paragraph of its own', () => {
  expect(outline(read('<div>Før <b>alt</b><p>Avsnitt</p> etter <ul><li>en<li><p>to</p>tre</ul></div>løs'))).toMatchInlineSnapshot(`
    "root<html> 0–80
      section<div> 0–77
        paragraph 5–19 "Før alt"
          strong<b> 9–19
        paragraph<p> 19–33 "Avsnitt"
        paragraph 33–40 "etter"
        list<ul> 40–71 ordered=false
          item<li> 44–50
            paragraph 48–50 "en"
          item<li> 50–66
            paragraph<p> 54–63 "to"
            paragraph 63–66 "tre"
      paragraph 77–80 "løs""
  `);
});

test('tables: a cell holds its text, or its blocks', () => {
  expect(
    outline(read('<table><caption>Tall</caption><thead><tr><th>A<th>B<tbody><tr><td>1 <b>2</b><td><p>to</p>tre</table>')),
  ).toMatchInlineSnapshot(`
    "root<html> 0–100
      table<table> 0–100
        caption<caption> 7–30 "Tall"
        row<tr> 37–51
          cell<th> 41–46 "A" header=true
          cell<th> 46–51 "B" header=true
        row<tr> 58–92
          cell<td> 62–76 "1 2" header=false
            strong<b> 68–76
          cell<td> 76–92 "" header=false
            paragraph<p> 80–89 "to"
            paragraph 89–92 "tre""
  `);
});

test('lists of all sorts, quotes and figures', () => {
  const source =
    '<ol><li>en</ol><dl><dt>Ord<dd>Mening</dl><blockquote>Sitat</blockquote><p>Han sa <q>ja</q>.</p><figure><img src=a alt=b><figcaption>Bildet</figcaption></figure>';
  expect(outline(read(source))).toMatchInlineSnapshot(`
    "root<html> 0–160
      list<ol> 0–15 ordered=true
        item<li> 4–10
          paragraph 8–10 "en"
      list<dl> 15–41 ordered=false
        item<dt> 19–26
          paragraph 23–26 "Ord"
        item<dd> 26–36
          paragraph 30–36 "Mening"
      quote<blockquote> 41–71
        paragraph 53–58 "Sitat"
      paragraph<p> 71–95 "Han sa ja."
        quote<q> 81–90
      section<figure> 95–160
        image<img> 103–120 alt="b" src="a"
        caption<figcaption> 120–151 "Bildet""
  `);
});

test('regions of the page; header and footer of a part belong to the part', () => {
  const source =
    '<header>Topp</header><nav>Meny</nav><main><article><header>Ingress</header></article></main><aside>Mer</aside><div role=contentinfo>Bunn</div><address>Vei 1</address>';
  expect(outline(read(source))).toMatchInlineSnapshot(`
    "root<html> 0–166
      region<header> 0–21 region="header"
        paragraph 8–12 "Topp"
      region<nav> 21–36 region="navigation"
        paragraph 26–30 "Meny"
      region<main> 36–92 region="main"
        section<article> 42–85
          section<header> 51–75
            paragraph 59–66 "Ingress"
      region<aside> 92–110 region="aside"
        paragraph 99–102 "Mer"
      region<div> 110–142 region="footer"
        paragraph 132–136 "Bunn"
      region<address> 142–166 region="address"
        paragraph 151–156 "Vei 1""
  `);
});

test('links have what is written in them as their label', () => {
  const source =
    '<p><a href="/a">Les <img alt="mer" src=x></a> <a href="/b"><svg><title>Hjem</title><path d=""/></svg></a> <a href="/c" aria-label="Lukk"><i></i></a> <a name=d>mål</a></p><a href="/e"><h3>Sak</h3><p>Ingress</p></a>';
  expect(outline(read(source))).toMatchInlineSnapshot(`
    "root<html> 0–213
      paragraph<p> 0–170 "Les mål"
        link<a> 3–45 href="/a" label="Les mer"
          image<img> 20–41 alt="mer" src="x"
        link<a> 46–105 href="/b" label="Hjem"
          other<svg> 59–101
        link<a> 106–148 href="/c" label="Lukk"
          emphasis<i> 137–144
        other<a> 149–166
      link<a> 170–213 href="/e" label="Sak Ingress"
        heading<h3> 183–195 "Sak" level=3
        paragraph<p> 195–209 "Ingress""
  `);
});

test('images in all their forms', () => {
  const source =
    '<img src=a.png width=10 height=20><img alt=""><svg role=img aria-label="Kart"></svg><svg role=img><title>Graf</title></svg><input type=image alt=Søk src=s><map><area alt="Nord" href=n></map><span role=img aria-label="Glad">😀</span>';
  expect(outline(read(source))).toMatchInlineSnapshot(`
    "root<html> 0–232
      image<img> 0–34 alt=undefined src="a.png" width=10 height=20
      image<img> 34–46 alt=""
      image<svg> 46–84 alt="Kart"
      image<svg> 84–123 alt="Graf"
      image<input> 123–155 alt="Søk" src="s"
      other<map> 155–190
        image<area> 160–184 alt="Nord"
      image<span> 190–232 alt="Glad""
  `);
});

test('controls and where their labels come from', () => {
  const source =
    '<form><label for=n>Navn</label><input id=n><label>Epost <input type=email></label><input aria-label=Søk type=search><b id=t>Fra</b><input aria-labelledby="t x"><input title=Til><input type=submit value=Send><input type=hidden><textarea>utkast</textarea></form>';
  expect(outline(read(source))).toMatchInlineSnapshot(`
    "root<html> 0–260
      form<form> 0–260
        paragraph 6–253 "Fra"
          label<label> 6–31 "Navn"
          control<input> 31–43 type="text" label="Navn"
          label<label> 43–82 "Epost"
            control<input> 56–74 type="email" label="Epost"
          control<input> 82–116 type="search" label="Søk"
          strong<b> 116–131
          control<input> 131–160 type="text" label="Fra"
          control<input> 160–177 type="text" label="Til"
          control<input> 177–207 type="submit" label="Send"
          other<input> 207–226
          control<textarea> 226–253 type="textarea" label=undefined"
  `);
});

test('what is written on a button or in a choice is read once, apart from the sentence round it', () => {
  const source =
    '<p>Trykk <button>Send <b>nå</b></button> for å sende.</p><select><option>Ja<option>Nei</select><div role=button>Lukk</div>';
  expect(outline(read(source))).toMatchInlineSnapshot(`
    "root<html> 0–122
      paragraph<p> 0–57 "Trykk for å sende."
        control<button> 9–40 type="button" label="Send nå"
          label 9–40 "Send nå"
            strong<b> 22–31
      control<select> 57–95 type="select" label=undefined
        item<option> 65–75
          paragraph 73–75 "Ja"
        item<option> 75–86
          paragraph 83–86 "Nei"
      control<div> 95–122 type="button" label="Lukk"
        label 95–122 "Lukk""
  `);
});

test('frames and media say where they lead; what stands in for them is no prose', () => {
  expect(
    outline(
      read(
        '<iframe src=a title=Kart>gammel</iframe><video src=b><track src=c>Ingen video</video><audio><source src=d></audio><canvas>tegning</canvas>',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "root<html> 0–138
      frame<iframe> 0–40 title="Kart" src="a"
      media<video> 40–85 type="video" src="b"
      media<audio> 85–114 type="audio" src="d"
      other<canvas> 114–138"
  `);
});

test('the title is read as a region of its own', () => {
  const document = read(
    '<!doctype html><html lang=nn><head><title> Vedtak &ndash;\n Vik </title><meta name=Description content="Om Vik"><meta property=og:title content=Vik></head><body>Hei',
  );
  expect(outline(document)).toMatchInlineSnapshot(`
    "root<html> 15–163
      region<title> 35–71 region="title"
        paragraph 42–63 "Vedtak – Vik"
      section<body> 154–163
        paragraph 160–163 "Hei""
  `);
  const { title, declared, meta } = document;
  expect({ title, declared, meta }).toMatchInlineSnapshot(`
    {
      "declared": "nn",
      "meta": {
        "description": "Om Vik",
        "properties": {
          "description": "Om Vik",
          "og:title": "Vik",
        },
        "title": "Vedtak – Vik",
      },
      "title": "Vedtak – Vik",
    }
  `);
});

test('the nearest lang attribute declares the language', () => {
  expect(outline(read('<html lang=nb><body><p>Hei <span lang=en>you</span></p><div lang=se>a<p lang="en">b</div>'))).toMatchInlineSnapshot(`
    "root<html> 0–89
      section<body> 14–89
        paragraph<p> 20–55 "Hei you"
          other<span> 27–51 (en)
        section<div> 55–89 (se)
          paragraph 68–69 "a"
          paragraph<p> 69–83 (en) "b""
  `);
});

test('attributes have the names and values of the source', () => {
  const [, , node] = read(
    '<body><div class="a b" tabindex=-1 hidden aria-label=x data-fooBar=1 onclick="f()" accept="a, b" http-equiv=q ÆØ=å></div>',
  ).nodes;
  expect(node?.html).toMatchInlineSnapshot(`
    {
      "attributes": {
        "accept": "a, b",
        "aria-label": "x",
        "class": "a b",
        "data-foobar": "1",
        "hidden": "",
        "http-equiv": "q",
        "onclick": "f()",
        "tabindex": "-1",
        "ÆØ": "å",
      },
      "tag": "div",
    }
  `);
});

test('an image in the noscript of the head does not end the head', () => {
  const source = '<head><noscript><img src=pixel></noscript><title>Tittel</title></head><body>Tekst';
  expect(read(source).title).toBe('Tittel');
  expect(plain(source)).toEqual(['Tittel', 'Tekst']);
});

test('scripts, styles and templates hold no prose', () => {
  expect(
    plain('<style>p{}</style><script>let a = "<p>tekst</p>";</script><template><p>mal</p></template><noscript><p>uten</p></noscript><p>ja'),
  ).toEqual(['ja']);
});

test('what is hidden keeps its nodes and gives no text', () => {
  expect(
    outline(
      read(
        '<p hidden>a <a href=x>b</a></p><div aria-hidden=true><p>c</div><p style="color:red; display : none">d</p><p>e <span hidden>f</span>g',
      ),
    ),
  ).toMatchInlineSnapshot(`
    "root<html> 0–132
      paragraph<p> 0–31 ""
        link<a> 12–27 href="x" label="b"
      section<div> 31–63
        paragraph<p> 53–57 ""
      paragraph<p> 63–105 ""
      paragraph<p> 105–132 "e g"
        other<span> 110–131"
  `);
});

test('white space collapses as in a browser; pre keeps it; br breaks the line', () => {
  expect(plain('<p> a \n <b> b </b> c<br> d <br>\n<br>e&nbsp; &shy;f </p><pre>\n  x\n   y</pre>')).toEqual([
    'a b c\nd\n\ne\u00A0 f',
    '  x\n   y',
  ]);
});

test('blocks inside a heading are one text over several lines', () => {
  expect(outline(read('<h1><div>Vik</div><div>kommune <p>nå</p></div></h1><label><p>Navn</p><input></label>'))).toMatchInlineSnapshot(`
    "root<html> 0–84
      heading<h1> 0–51 "Vik\\nkommune\\nnå" level=1
        other<div> 4–18
        other<div> 18–46
          other<p> 31–40
      label<label> 51–84 "Navn"
        other<p> 58–69
        control<input> 69–76 type="text" label="Navn""
  `);
});

test('merge fields and conditions are nodes, and their characters stay in the text', () => {
  expect(outline(read('<p>Hei {{navn}}, {beløp}&nbsp;kr til «Konto_nr»{% if x %}'))).toMatchInlineSnapshot(`
    "root<html> 0–57
      paragraph<p> 0–57 "Hei {{navn}}, {beløp} kr til «Konto_nr»{% if x %}"
        field 7–15 name="navn" form="double-brace"
        field 17–24 name="beløp" form="brace"
        field 37–47 name="Konto_nr" form="chevron"
        field 47–57 name="if x" form="double-brace""
  `);
});

test('a comment that switches rules off covers the next block, the next thing in the line, or the block it begins', () => {
  const { directives } = read(
    '<body><!-- klarsyn-av a/a: en --><h1>T</h1><p>x <!-- klarsyn-av a/b: to --><a href=y>z</a></p><p><!-- klarsyn-av a/c: tre -->w</p><div><!-- klarsyn-av a/d --></div><!-- vanlig -->',
  );
  expect(directives.map(({ rules, reason, covers }) => [rules[0], reason, covers])).toEqual([
    ['a/a', 'en', 2],
    ['a/b', 'to', 4],
    ['a/c', 'tre', 5],
    ['a/d', '', undefined],
  ]);
});

test('a comment before the html element covers the page; before a fragment, the first block', () => {
  const covers = (source: string) => read(source).directives.map((directive) => directive.covers);
  expect(covers('<!-- klarsyn-av a/b: c --><html><body><p>x')).toEqual([0]);
  expect(covers('<!-- klarsyn-av a/b: c -->\n<p>x</p><p>y')).toEqual([1]);
});

test('places are exact over references, line ends and what the parser moves', () => {
  const [block] = blocks(read('\uFEFF\r\n<p>Bl&aring &amp;\r\n👍🏽 a\u030Asen\0 R&D</p>'));
  expect(block?.text.plain).toBe('Blå & 👍🏽 åsen R&D');
  expect(block?.place).toEqual({ in: 'text', start: { line: 2, column: 1, offset: 3 }, end: { line: 3, column: 20, offset: 41 } });
  expect(plain('<table>ute<tr><td>inne</table>etter</body>slutt')).toEqual(['ute', 'inne', 'etterslutt']);
  expect(plain('\n&aring; først')).toEqual(['å først']);
});

test('what nests too deep loses its tags, not its text', () => {
  const deep = read(`${'<div>'.repeat(2000)}innerst`);
  expect(deep.complaints).toEqual([{ code: 'html-too-deep', values: { limit: 512 } }]);
  expect(blocks(deep).map(({ text }) => text.plain)).toEqual(['innerst']);
  expect(read('<p>a</p><br>'.repeat(600)).complaints).toEqual([]);
  expect(read('<ul><li>a<li>b</ul><p>c'.repeat(600)).complaints).toEqual([]);
  expect(read(`<ul>${'<li><p>a'.repeat(600)}</ul><table>${'<tr><td>a<th>b'.repeat(600)}`).complaints).toEqual([]);
  expect(read(`<svg>${'<path d=""/>'.repeat(600)}</svg>`).complaints).toEqual([]);
});

test('formatting that is never closed is not opened again and again', () => {
  const source = Array.from({ length: 500 }, (_, index) => `<p><b id=${index}>ord`).join('');
  const { nodes, complaints } = read(source);
  expect(complaints).toEqual([{ code: 'html-too-deep', values: { limit: 512 } }]);
  expect(nodes.length).toBeLessThan(40_000);
});

test('a page that is too large is read as far as it may be', () => {
  const { complaints, nodes } = readHtml({ uri: 'x', source: '<br>'.repeat(99_990) + '<p>a</p>'.repeat(20) });
  expect(complaints).toEqual([{ code: 'html-too-large', values: { limit: 100_000 } }]);
  expect(nodes.filter(({ kind }) => kind === 'paragraph').length).toBeLessThan(20);
});

test('the shared letter gives the paragraphs it must', () => {
  expect(plain(letter.html)).toEqual(letter.plain);
});

test('a comment that is never closed ends where the file does', () => {
  for (const source of ['<p>a<!--', '<p>a<!', '<p>a<!-- b -', '<!--'])
    expect(faultsOf(readHtml({ uri: 'x', source }), source), source).toEqual([]);
});

test('any text gives a sound document', () => {
  const tags =
    'p div b i a table tr td ul li h1 pre button label select option title svg body html script textarea template blockquote q span iframe math frameset'.split(
      ' ',
    );
  const others =
    '<br>|<img alt=x>|<a href=x>|<p hidden>|<span lang=en>|<!--x-->|<!-- klarsyn-av a/b: c -->|<!doctype html>|&aring;|&aring|&amp|&|&lt;b|&#229;|&notit;|&NotEqualTilde;|&nbsp;|ord|{{felt}}|{|😀|a\u030A|\0|\uFEFF|<|>|"|\n|\r\n|\r|  |\t';
  const parts = fc.constantFrom(...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`]), ...others.split('|'));
  const sources = fc.array(fc.oneof({ weight: 8, arbitrary: parts }, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 });
  fc.assert(
    fc.property(sources, (all) => {
      const source = all.join('');
      expect(faultsOf(readHtml({ uri: 'x', source }), source)).toEqual([]);
    }),
    { seed: 20260104, numRuns: 500 },
  );
});
