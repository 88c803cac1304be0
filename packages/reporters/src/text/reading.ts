import { fill, type ReadingFigures, type ReadingProfile, type ReadingSection } from '@klarsyn/core';
import type { Words } from '../words/index.ts';
import type { Telling } from './finding.ts';
import { blank, inked, type Paragraph } from './print.ts';

/** LIX up to and including which a text is called easy, and middling, by whom. Scales differ: they are shown, and judge nothing. */
const scales = [
  // Björnsson 1968: under 30 very easy, 30–40 easy, 40–50 middling, over 50 hard.
  { by: 'bjornsson', easy: 39, middling: 49 },
  // Nav's Klarspråkhjelpen: under 34 easy, 34–43 middling, over 43 hard.
  { by: 'nav', easy: 33, middling: 43 },
] as const;

/** The figures of a document on one line: «412 ord · 14,2 ord per setning · LIX 38». */
export function readingLine(figures: ReadingFigures, { words }: Telling): Paragraph {
  const { passiveShare } = figures;
  const parts = [
    fill(words.reading.words, { count: figures.words }),
    fill(words.reading.mean, { count: figures.meanSentence }),
    `LIX ${figures.lix}`,
    ...(passiveShare === undefined ? [] : [fill(words.reading.passive, { percent: percent(passiveShare) })]),
    fill(words.reading.long, { percent: percent(figures.longShare) }),
  ];
  return { pieces: [inked('dim', parts.join(' · '))] };
}

/** The whole reading profile: what LIX says by each scale, and a table with a line for each section. */
export function tellReading({ sections, ...whole }: ReadingProfile, { words, width }: Telling): readonly Paragraph[] {
  const rows: readonly (readonly [string, ReadingFigures])[] = [
    [words.reading.whole, whole],
    ...(sections.length < 2 ? [] : sections.map((section) => [nameOf(section, words), section] as const)),
  ];
  const room = Math.max(12, Math.min(40, width - 2 - columns.reduce((sum, column) => sum + column, 0)));
  const line = (name: string, cells: readonly string[]) =>
    `${fit(name, room)}${cells.map((cell, index) => cell.padStart(columns[index] ?? 0)).join('')}`;
  return [
    blank,
    { pieces: [inked('strong', words.reading.title)] },
    { indent: 2, pieces: [fill(words.reading.scales, { lix: whole.lix, ...levels(whole.lix, words) })] },
    { indent: 2, fixed: true, pieces: [inked('dim', line('', words.reading.columns))] },
    ...rows.map(([name, figures]): Paragraph => ({ indent: 2, fixed: true, pieces: [line(name, cellsOf(figures))] })),
    { indent: 2, pieces: [inked('dim', words.reading.note)] },
  ];
}

/** Widths of the columns of figures. */
const columns = [6, 13, 5, 8, 7] as const;

const cellsOf = ({ words, meanSentence, lix, passiveShare, longShare }: ReadingFigures): readonly string[] => [
  String(words),
  String(meanSentence).replace('.', ','),
  String(lix),
  passiveShare === undefined ? '–' : `${percent(passiveShare)} %`,
  `${percent(longShare)} %`,
];

const nameOf = ({ heading }: ReadingSection, words: Words): string => heading ?? words.reading.top;

/** A name in so many columns, cut with «…» where it is too long. */
const fit = (name: string, room: number): string => {
  const flat = name.replace(/\s+/g, ' ').trim();
  return (flat.length > room ? `${flat.slice(0, room - 1)}…` : flat).padEnd(room);
};

const percent = (share: number): number => Math.round(100 * share);

function levels(lix: number, words: Words): Readonly<Record<string, string>> {
  return Object.fromEntries(
    scales.map(({ by, easy, middling }) => [by, words.reading.level[lix <= easy ? 'easy' : lix <= middling ? 'middling' : 'hard']]),
  );
}
