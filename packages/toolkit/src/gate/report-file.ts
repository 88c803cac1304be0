import { type DocumentReport, inputLimits, type Report } from '@klarsyn/core';
import * as v from 'valibot';
import type { Fault } from '../errors.ts';
import { parseJson, readTextIfThere } from '../files.ts';
import { tool } from '../tool.ts';

/** A report that was written as JSON, or why it cannot be read. */
export type ReportFile = { readonly ok: true; readonly report: Report } | { readonly ok: false; readonly fault: Fault };

const list = v.array(v.unknown());
const object = v.record(v.string(), v.unknown());
const document = v.looseObject({
  ...{
    uri: v.string(),
    format: v.string(),
    language: v.nullable(v.string()),
    findings: v.array(v.looseObject({ rule: v.string(), place: object, fingerprint: v.string() })),
  },
  ...{ outcomes: object, skipped: list, crashes: list, errors: list, complaints: list, criteria: list },
});
const schema = v.looseObject({
  tool: v.object({ name: v.literal(tool.name), version: v.string() }),
  locale: v.picklist(['nb', 'nn']),
  documents: v.array(document),
});

/** Reads a report in JSON. Only those of this version, for another may say the same things otherwise; `anyVersion` takes them as they are. */
export async function readReport(path: string, { anyVersion = false } = {}): Promise<ReportFile> {
  const source = await readTextIfThere(path, inputLimits.reportBytes);
  if (source === undefined) return { ok: false, fault: { code: 'report-missing', values: { file: path } } };
  const result = v.safeParse(schema, parseJson(source));
  if (!result.success) return { ok: false, fault: { code: 'report-broken', values: { file: path } } };
  const { version } = result.output.tool;
  if (version !== tool.version && !anyVersion)
    return { ok: false, fault: { code: 'report-other-version', values: { file: path, version, own: tool.version } } };
  const report = result.output as unknown as Report;
  return { ok: true, report: { ...report, documents: report.documents.map(withLanguage) } };
}

/** In JSON a language that is not known is null. */
const withLanguage = (one: DocumentReport): DocumentReport => ({ ...one, language: one.language ?? undefined });
