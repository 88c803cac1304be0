import { expect, test } from 'vitest';
import { faultsOf, outline } from '../testing/index.ts';
import { DocumentBuilder } from './build.ts';
import type { Document } from './document.ts';
import { textPlaces } from './place.ts';
import { addProse } from './prose.ts';

/** A document of paragraphs, one for each line. */
function linesOf(source: string): Document {
  const { lines, place } = textPlaces(source);
  const builder = new DocumentBuilder();
  builder.open({ kind: 'root', declared: undefined, place: place(0, source.length) });
  let at = 0;
  for (const line of source.split('\n')) {
    builder.open({ kind: 'paragraph', declared: undefined, place: place(at, at + line.length) });
    addProse(builder, { value: line, raw: line, source: at, syntax: 'plain', collapse: true, declared: undefined, place });
    builder.close();
    at += line.length + 1;
  }
  return builder.finish({
    uri: 'a',
    format: 'text',
    declared: undefined,
    title: undefined,
    meta: {},
    lines,
    directives: [],
    complaints: [],
  });
}

/** The text that each branch holds, and its condition. */
function branchesIn(source: string): readonly (readonly [condition: string, text: string])[] {
  const document = linesOf(source);
  expect(faultsOf(document, source)).toEqual([]);
  return document.nodes.flatMap((node) => {
    if (node.kind !== 'branch') return [];
    expect(document.nodes[node.of]).toMatchObject({ kind: 'field' });
    const texts = document.nodes.flatMap((block) =>
      'text' in block
        ? block.text.pieces
            .filter((piece) => piece.node >= node.id && piece.node < node.end)
            .map((piece) => block.text.plain.slice(piece.start, piece.start + piece.length))
        : [],
    );
    return [[node.condition, texts.join('')] as const];
  });
}

test('each way out of a condition is a branch of its own', () => {
  expect(branchesIn('Søknaden er {{#if ok}}innvilget{{else}}avslått{{/if}} av {enhet}.')).toEqual([
    ['ok', 'innvilget'],
    ['', 'avslått'],
  ]);
  expect(branchesIn('{% if a %}en {felt}{% elsif b %}to{% else %}tre{% endif %}')).toEqual([
    ['a', 'en {felt}'],
    ['b', 'to'],
    ['', 'tre'],
  ]);
});

test('a condition in a condition lies in its branch', () => {
  expect(branchesIn('{{#if a}}x {{#if b}}y{{else}}z{{/if}} w{{/if}}')).toEqual([
    ['a', 'x {{#if b}}y{{else}}z{{/if}} w'],
    ['b', 'y'],
    ['', 'z'],
  ]);
});

test('paragraphs between what opens and what closes lie in one branch', () => {
  expect(
    outline(linesOf('{{#if a}}\nen\nto\n{{else}}\ntre\n{{/if}}\nslutt'))
      .split('\n')
      .map((line) => line.replace(/ \d+–\d+/, '')),
  ).toEqual([
    'root',
    '  paragraph "{{#if a}}"',
    '    field name="#if a" form="double-brace"',
    '  branch of=2 condition="a"',
    '    paragraph "en"',
    '    paragraph "to"',
    '  paragraph "{{else}}"',
    '    field name="else" form="double-brace"',
    '  branch of=2 condition=""',
    '    paragraph "tre"',
    '  paragraph "{{/if}}"',
    '    field name="/if" form="double-brace"',
    '  paragraph "slutt"',
  ]);
});

test('a branch over the middles of paragraphs is several nodes of one condition', () => {
  expect(branchesIn('Hei. {{#if a}}Du får\nplass\nher.{{/if}} Hilsen')).toEqual([
    ['a', 'Du får'],
    ['a', 'plass'],
    ['a', 'her.'],
  ]);
});

test('what nobody closes, and what is empty, makes no branch', () => {
  expect(branchesIn('{{#if a}}en {{else}} to')).toEqual([]);
  expect(branchesIn('{{#if a}}{{/if}}{{/if}}')).toEqual([]);
});

test('any mixture of conditions and lines gives a sound document, and its text stays', () => {
  const parts = ['{{#if a}}', '{{else}}', '{{/if}}', 'tekst', ' ', '\n', '{felt}', '{% if b %}', '{% endif %}'];
  let state = 1;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  for (let round = 0; round < 2000; round += 1) {
    const source = Array.from({ length: 3 + next(14) }, () => parts[next(parts.length)]).join('');
    const document = linesOf(source);
    expect(faultsOf(document, source), source).toEqual([]);
    const texts = document.nodes.flatMap((node) => ('text' in node ? [node.text.plain] : []));
    expect(texts, source).toEqual(source.split('\n').map((line) => line.trim().replace(/ +/g, ' ')));
  }
});

test('a hundred thousand branches in one paragraph', { timeout: 20_000 }, () => {
  expect(linesOf('{{#if a}}b{{/if}}'.repeat(50_000)).nodes.filter(({ kind }) => kind === 'branch').length).toBe(50_000);
});
