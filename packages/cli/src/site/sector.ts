import { join } from 'node:path';
import type { SectorSite } from '@klarsyn/reporters';
import type { CheckedSite, ListedSite, SiteOptions } from '@klarsyn/toolkit';
import { type Given, numberOf, type Surroundings, textOf } from '../command.ts';
import { write } from '../make-report.ts';
import { say } from '../texts.ts';
import { endSite } from './end.ts';

/** The folder that reports go to when nobody says where. */
const usualFolder = 'klarsyn-nettsteder';

/** Checks the sites of a list, one at a time or some: a report for each in a folder, and a table over all. One that fails never stops the rest. */
export async function checkSector(
  sites: readonly ListedSite[],
  options: Omit<SiteOptions, 'journal'>,
  given: Given,
  surroundings: Surroundings,
): Promise<0 | 1 | 2> {
  const { form, streams } = surroundings;
  const { checkWholeSite, sayFault } = await import('@klarsyn/toolkit');
  const folder = textOf(given, 'output') ?? usualFolder;
  const done = new Array<SectorSite | undefined>(sites.length);
  let exit: 0 | 1 | 2 = 0;
  const waiting = sites.entries();
  const lane = async (): Promise<void> => {
    for (const [at, { name, start, ...own }] of waiting) {
      if (options.signal?.aborted === true) return;
      streams.stderr.write(`klarsyn: ${say('siteOf', form, { number: at + 1, of: sites.length, name })}\n`);
      const checked = await checkWholeSite({ ...options, ...own, start, journal: join(folder, `.${fileOf(name)}.jsonl`) });
      const error = checked.ok ? undefined : checked.faults.map((fault) => sayFault(fault, form).message).join(' ');
      if (error !== undefined) streams.stderr.write(`klarsyn: ${name}: ${error}\n`);
      const code = checked.ok ? await endOne(name, checked, folder, given, surroundings) : 2;
      exit = Math.max(exit, code) as typeof exit;
      done[at] = checked.ok ? rowOf(name, start, checked) : { name, start, summary: undefined, wcag: undefined, report: undefined, error };
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, numberOf(given, 'parallel') ?? 1) }, lane));
  const rows = done.filter((row) => row !== undefined);
  const { sectorCsv, sectorHtml, sectorText } = await import('@klarsyn/reporters');
  const isWritten = [
    await write(sectorHtml(rows, form), join(folder, 'index.html'), surroundings),
    await write(sectorCsv(rows), join(folder, 'oversikt.csv'), surroundings),
    await write(sectorText(rows, form, { width: 80, color: false }), undefined, surroundings),
  ].every(Boolean);
  return isWritten ? exit : 2;
}

/** Writes the reports of one site: a page for people, JSON for machines. */
async function endOne(name: string, checked: CheckedSite, folder: string, given: Given, surroundings: Surroundings) {
  const file = join(folder, fileOf(name));
  const outputs = [
    { format: 'html', file: `${file}.html` },
    { format: 'json', file: `${file}.json` },
  ] as const;
  return endSite(checked, { outputs, baseline: undefined, streamed: undefined }, given, surroundings);
}

/** A site without a page that could be read has not been checked. */
function rowOf(name: string, start: string, { head }: CheckedSite): SectorSite {
  const summary = head.site?.summary;
  const isRead = summary !== undefined && summary.pages > 0;
  return {
    name,
    start,
    summary: isRead ? summary : undefined,
    wcag: head.wcag,
    report: `${fileOf(name)}.html`,
    error: isRead ? undefined : summary?.unread[0]?.message,
  };
}

/** A name that any file system takes. */
const fileOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
