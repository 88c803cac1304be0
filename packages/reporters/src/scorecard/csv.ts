import { principles, type Scorecard, type UnitRun } from '@klarsyn/core';
import { csvOf } from '../csv.ts';
import { countOf } from './figures.ts';

const columns = [
  ...['date', 'unit', 'leader', 'documents', 'unchecked', 'error', 'warning', 'review', 'hint'],
  ...['criteriaBreach', 'criteriaLook', 'criteriaClean', 'breached'],
  ...principles.flatMap((principle) => [`${principle}Clean`, `${principle}Of`]),
  ...[
    'senderClean',
    'senderOf',
    'profileClean',
    'profileOf',
    'promisesKept',
    'promisesBroken',
    'promisesUnseen',
    'new',
    'mended',
    'lasting',
  ],
] as const;

/** The scorecard as CSV: a row for each unit and run, the oldest run first. */
export const scorecardCsv = ({ units }: Scorecard): string =>
  csvOf(
    columns,
    units.flatMap(({ unit, leader, runs }) => runs.map((run) => ({ unit, leader, ...cells(run) }))),
  );

function cells({ date, documents, unchecked, open, criteria, sender, profile, promises, change, ...run }: UnitRun) {
  const promised = (state: string) => promises.filter((promise) => promise.state === state).length;
  const shares = principles.flatMap((principle): readonly (readonly [string, number])[] => {
    const { clean, of } = run.principles[principle];
    return [
      [`${principle}Clean`, clean],
      [`${principle}Of`, of],
    ];
  });
  return {
    ...{ date, documents, unchecked, ...open },
    criteriaBreach: criteria.breach.length,
    criteriaLook: criteria['person-must-look'].length,
    criteriaClean: criteria['nothing-found'].length,
    breached: criteria.breach.join(' '),
    ...Object.fromEntries(shares),
    ...{ senderClean: sender.clean, senderOf: sender.of, profileClean: profile.clean, profileOf: profile.of },
    ...{ promisesKept: promised('kept'), promisesBroken: promised('broken'), promisesUnseen: promised('unseen') },
    ...(change !== undefined && { new: countOf(change.new), mended: countOf(change.mended), lasting: countOf(change.lasting) }),
  };
}
