import { exitCode, type Form, type Report } from '@klarsyn/core';
import { type ListedSuppression, placeInConfig, suppressionsOf } from '@klarsyn/reporters';
import { configuredSuppressions, dayOfLine, now } from '@klarsyn/toolkit';
import { type Command, textOf } from '../command.ts';
import { askedOf, checkingOptions, errorLines, makeReport } from '../make-report.ts';
import { say } from '../texts.ts';

const suppressions: Command = {
  text: 'suppressions',
  words: '<fil|mappe|mønster|adresse..>',
  options: {
    ...Object.fromEntries(Object.entries(checkingOptions).filter(([name]) => !['fail-on', 'rule', 'pack'].includes(name))),
    format: { type: 'string', choices: ['text', 'json'], default: 'text', text: 'optionFormat' },
  },
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    if (given._.length === 0) {
      streams.stderr.write(`klarsyn: ${say('nothingToCheck', form)}\n`);
      return 2;
    }
    const { report } = await makeReport(await askedOf(given, surroundings, { inputs: given._, only: undefined }), surroundings);
    for (const line of errorLines(report)) streams.stderr.write(`klarsyn: ${line}\n`);
    const listed = await Promise.all(
      [...suppressionsOf(report), ...(await elsewhere(report, textOf(given, 'config')))].map(async (one) => ({
        ...one,
        since: one.since ?? (one.line === undefined ? undefined : await dayOfLine(one.uri, one.line, process.cwd())),
      })),
    );
    const text = given['format'] === 'json' ? `${JSON.stringify(listed, undefined, 2)}\n` : listed.map((one) => tell(one, form)).join('');
    streams.stdout.write(text === '' ? `${say('noSuppressions', form)}\n` : text);
    if (exitCode(report, 'never') === 2) return 2;
    return listed.every(({ state }) => state === 'used' || state === 'elsewhere') ? 0 : 1;
  },
};

export default suppressions;

/** Those of the config here that are for none of the files that were checked. */
async function elsewhere(report: Report, config: string | undefined): Promise<readonly Listed[]> {
  const met = new Set(report.documents.flatMap(({ suppressions: uses = [] }) => uses.map(({ source }) => source)));
  const own = await configuredSuppressions(process.cwd(), config);
  return own
    .filter(({ source }) => !met.has(source))
    .map(({ rules, reason, until, source }) => ({
      from: 'config',
      rules,
      reason,
      ...(until !== undefined && { until }),
      state: 'elsewhere',
      count: 0,
      ...placeInConfig(source),
    }));
}

/** A suppression as it is told here: it may also be for other files than those that were checked. */
type Listed = Omit<ListedSuppression, 'state'> & { readonly state: ListedSuppression['state'] | 'elsewhere' };

/** Three lines: where and which rules, why, and what it does and since when. */
function tell(
  { where, rules, reason, until, state, count, since }: Omit<Listed, 'since'> & { readonly since: string | undefined },
  form: Form,
): string {
  const does = {
    used: 'suppressionUsed',
    unused: 'suppressionUnused',
    expired: 'suppressionExpired',
    'without-reason': 'suppressionBare',
    'without-rule': 'suppressionWithoutRule',
    'unknown-rule': 'suppressionUnknown',
    'unknown-day': 'suppressionDay',
    elsewhere: 'suppressionElsewhere',
  } as const;
  const age = since === undefined ? say('suppressionNoAge', form) : say('suppressionAge', form, { since, days: daysSince(since) });
  const end = until === undefined || state === 'expired' || state === 'unknown-day' ? [] : [say('suppressionUntil', form, { until })];
  return [
    rules.length === 0 ? where : `${where}: ${rules.join(', ')}`,
    ...(reason === '' ? [] : [`  «${reason}»`]),
    `  ${[say(does[state], form, { count, until: until ?? '' }), age, ...end].join(' ')}`,
    '',
  ].join('\n');
}

const daysSince = (day: string): number => Math.max(0, Math.floor((now().valueOf() - Date.parse(day)) / 86_400_000));
