import { type Form, fill, type Scorecard, type UnitRun } from '@klarsyn/core';
import { blank, inked, type Paragraph, print } from '../text/print.ts';
import { inNumber } from '../words/count.ts';
import { type Words, wordsOf } from '../words/index.ts';
import { statesText } from './chart.ts';
import { countOf, dayIn, decimal, hasPages, keptShare, perDocument, shareText } from './figures.ts';

/** The scorecard for a terminal: a few lines for each unit. */
export function scorecardText(
  { organisation, runs, units, total }: Scorecard,
  { form, width, color }: { readonly form: Form; readonly width: number; readonly color: boolean },
): string {
  const words = wordsOf(form);
  const { card } = words;
  const last = runs.at(-1);
  const title = organisation === undefined ? card.title : fill(card.of, { name: organisation });
  const told = [
    ...units.map(({ unit, leader, runs: own }) => tell(unit === '.' ? card.noUnit : unit, leader ?? card.noLeader, own, words, form)),
    tell(card.all, undefined, total, words, form),
  ];
  const head = `${title}${last === undefined ? '' : `, ${dayIn(last.date, form)}`}. ${inNumber(card.runs, runs.length)}.`;
  return `${print([{ pieces: [inked('strong', head)] }, ...told.flatMap((lines) => [blank, ...lines])], { width, color })}`
    .trimEnd()
    .concat('\n');
}

function tell(name: string, leader: string | undefined, runs: readonly UnitRun[], words: Words, form: Form): readonly Paragraph[] {
  const { card } = words;
  const now = runs.at(-1);
  if (now === undefined) return [];
  const { open, change, criteria } = now;
  const before = runs.at(-2);
  const line = (text: string): Paragraph => ({ indent: 2, hang: 4, pieces: [text] });
  return [
    { pieces: [inked('strong', name), leader === undefined ? '' : ` (${leader})`] },
    line(
      `${card.documents}: ${now.documents}. ${card.error}: ${open.error}. ${card.warning}: ${open.warning}. ${card.review}: ${open.review}.`,
    ),
    ...(hasPages(now) ? [line(`WCAG: ${statesText(criteria, words)}`)] : []),
    line(
      `${card.sender}: ${shareText(now.sender, words)}. ${card.profile}: ${shareText(now.profile, words)}. ${card.promises}: ${shareText(keptShare(now), words)}.`,
    ),
    ...(change === undefined || before === undefined
      ? []
      : [
          line(
            `${fill(card.since, { date: dayIn(before.date, form) })}: ${card.new.toLowerCase()} ${countOf(change.new)}, ${card.mended.toLowerCase()} ${countOf(change.mended)}, ${card.lasting.toLowerCase()} ${countOf(change.lasting)}.`,
          ),
          line(`${card.perDocument}: ${runs.map((run) => decimal(perDocument(run))).join(' → ')}.`),
        ]),
  ];
}
