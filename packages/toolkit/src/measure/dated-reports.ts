import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { DatedReport, Report } from '@klarsyn/core';
import type { Fault } from '../errors.ts';
import { readReport } from '../gate/report-file.ts';
import { joinDocuments } from '../gate/shard.ts';
import { expandNames } from '../read/inputs.ts';

/** Reports by day, or what is wrong with those that cannot be read. */
export interface DatedReports {
  readonly reports: readonly DatedReport[];
  readonly faults: readonly Fault[];
}

/**
 * Reads reports of several days from files that `check --format json` wrote, also those of earlier versions. The day is the date in the name
 * (`rapport-2026-11-25.json`), else the day the file was last changed. Reports of one day are parts of one run.
 */
export async function readDatedReports(names: readonly string[], cwd: string): Promise<DatedReports> {
  const files = await expandNames(names, cwd);
  const read = await Promise.all(files.map(async (file) => ({ file, ...(await readReport(resolve(cwd, file), { anyVersion: true })) })));
  const faults = read.flatMap((one) => (one.ok ? [] : [one.fault]));
  const dated = await Promise.all(
    read.flatMap((one) => (one.ok ? [dayOf(one.file, cwd).then((date) => ({ date, report: one.report }))] : [])),
  );
  const byDay = [...Map.groupBy(dated, ({ date }) => date)].sort(([one], [other]) => (one < other ? -1 : 1));
  return { reports: byDay.map(([date, own]) => ({ date, report: joined(own.map(({ report }) => report)) })), faults };
}

/** A date as it is written in the name of a file: `2026-11-25` or `20261125`. */
const dateInName = /(?<!\d)(20\d{2})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/;

async function dayOf(file: string, cwd: string): Promise<string> {
  const [, year, month, day] = dateInName.exec(basename(file)) ?? [];
  if (year !== undefined) return `${year}-${month}-${day}`;
  return (await stat(resolve(cwd, file))).mtime.toISOString().slice(0, 10);
}

function joined(reports: readonly Report[]): Report {
  const [first, ...rest] = reports as readonly [Report, ...Report[]];
  if (rest.length === 0) return first;
  const sites = reports.flatMap(({ site }) => site ?? []);
  return {
    ...first,
    documents: joinDocuments(reports),
    ...(sites.length > 0 && {
      site: { findings: sites.flatMap(({ findings }) => findings), crashes: sites.flatMap(({ crashes }) => crashes) },
    }),
  };
}
