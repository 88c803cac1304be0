import { type Form, fill, type Share, type UnitRun } from '@klarsyn/core';
import { esc } from '../html/escape.ts';
import type { Words } from '../words/index.ts';
import { dayIn, decimal, percentOf, perDocument } from './figures.ts';

/** A drawing that says in words all that it shows. */
const picture = (label: string, size: readonly [width: number, height: number], name: string, inner: string): string =>
  `<svg class="${name}" role="img" aria-label="${esc(label)}" viewBox="0 0 ${size.join(' ')}" width="${size[0]}" height="${size[1]}">${inner}</svg>`;

/** Width, height and room around the line, in units of the drawing. */
const line = { width: 160, height: 44, room: 6 };

/** Faults per document from run to run, as a line. Starts at zero, so that a small change looks small. */
export function trend(runs: readonly UnitRun[], words: Words, form: Form): string {
  if (runs.length < 2) return `<span class="soft">${esc(words.card.oneRun)}</span>`;
  const values = runs.map(perDocument);
  const most = Math.max(...values, 1);
  const { width, height, room } = line;
  const points = values.map((value, at) => ({
    x: round(room + ((width - 2 * room) * at) / (values.length - 1)),
    y: round(height - room - ((height - 2 * room) * value) / most),
  }));
  const told = runs.map((run) => `${dayIn(run.date, form)} ${decimal(perDocument(run))}`).join('; ');
  const dots = points.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="3"/>`).join('');
  const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
  const floor = `<line x1="${room}" y1="${height - room}" x2="${width - room}" y2="${height - room}"/>`;
  return picture(fill(words.card.trendOf, { values: told }), [width, height], 'trend', `${floor}<polyline points="${path}"/>${dots}`);
}

/** How many criteria have each state, as one bar in three parts. */
export function states({ criteria }: UnitRun, words: Words): string {
  const parts = [
    { name: 'breach', count: criteria.breach.length },
    { name: 'look', count: criteria['person-must-look'].length },
    { name: 'clean', count: criteria['nothing-found'].length },
  ];
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const [width, height, gap] = [300, 18, 2];
  const shown = parts.filter(({ count }) => count > 0);
  const unit = (width - gap * (shown.length - 1)) / all;
  let x = 0;
  const bars = shown.map(({ name, count }) => {
    const bar = `<rect class="s-${name}" x="${round(x)}" y="0" width="${round(unit * count)}" height="${height}"/>`;
    x += unit * count + gap;
    return bar;
  });
  return picture(statesText(criteria, words), [width, height], 'states', bars.join(''));
}

/** «5 krav brutt, 22 må et menneske se på, 21 uten funn.» */
export const statesText = (criteria: UnitRun['criteria'], words: Words): string =>
  fill(words.card.states, {
    breach: criteria.breach.length,
    look: criteria['person-must-look'].length,
    clean: criteria['nothing-found'].length,
  });

/** A share as a bar that is filled so far. */
export function bar(name: string, share: Share, words: Words): string {
  if (share.of === 0) return '';
  const [width, height] = [120, 12];
  const percent = percentOf(share);
  const label = fill(words.card.shareOf, { name, percent, ...share });
  const filled = `<rect class="filled" x="0" y="0" width="${round((width * percent) / 100)}" height="${height}"/>`;
  return picture(
    label,
    [width, height],
    'share',
    `${filled}<rect class="frame" x=".5" y=".5" width="${width - 1}" height="${height - 1}"/>`,
  );
}

const round = (value: number): number => Math.round(value * 10) / 10;
