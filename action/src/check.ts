import { join } from 'node:path';
import type { DocumentReport, Report } from '@klarsyn/core';
import { type Checked, type CheckOptions, checkWholeSite, checkWithRules, mergeReports, sayFault } from '@klarsyn/toolkit';
import type { Inputs } from './inputs.ts';

/** Where the action runs. */
export interface Place {
  readonly cwd: string;
  /** A folder that is emptied after the job. */
  readonly temporary: string;
}

/** Checks what a workflow names: files and addresses, and all pages of sitemaps; both in one report when both are named. Throws with one line when a config is wrong. */
export async function checkNamed(
  { inputs, sitemaps, options }: Inputs,
  isWanted: CheckOptions['isWanted'],
  place: Place,
): Promise<Checked> {
  const plain = inputs.length === 0 ? undefined : await checkWithRules(inputs, { ...options, cwd: place.cwd, isWanted });
  const site = sitemaps.length === 0 ? undefined : await checkSite(sitemaps, options, place);
  if (plain === undefined || site === undefined) return (plain ?? site) as Checked;
  return mergeReports([plain.report, site.report], { ...options, cwd: place.cwd });
}

async function checkSite(sitemaps: readonly string[], options: Inputs['options'], { cwd, temporary }: Place): Promise<Checked> {
  const done = await checkWholeSite({ ...options, cwd, sitemaps, journal: join(temporary, 'klarsyn-site.jsonl') });
  if (!done.ok) throw new Error(done.faults.map((fault) => sayFault(fault, options.form ?? 'nb').message).join(' '));
  try {
    const documents: DocumentReport[] = [];
    for await (const document of done.documents()) documents.push(document);
    const report: Report = { ...done.head, documents };
    return { report, rules: done.rules };
  } finally {
    await done.close();
  }
}
