import type { Report } from '@klarsyn/core';

/** What a check of one file gave. */
export interface Swept {
  /** The report, as it would have been written. */
  readonly written: string;
  readonly code: number;
  /** Stacks of what was thrown on the way. */
  readonly thrown: readonly string[];
}

/** What became of a file: it was checked, it could not be and the error says why, or we failed. */
export type Verdict = { readonly is: 'OK' | 'ERROR' | 'DEFECT'; readonly why: string };

const defect = (why: string): Verdict => ({ is: 'DEFECT', why });

/** Judges a check that came to an end. */
export function verdictOf({ written, code, thrown }: Swept): Verdict {
  const report = parsed(written);
  if (report === undefined) return defect(`not JSON: ${written.slice(0, 80)}`);
  if (report.documents.length === 0) return defect('not in the report');
  if (thrown.length > 0) return defect(thrown[0]?.split('\n').slice(0, 2).join(' ') ?? '');
  const crash = report.documents.flatMap(({ crashes }) => crashes)[0];
  if (crash !== undefined) return defect(`${crash.rule} crashed: ${crash.error}`);
  const errors = report.documents.flatMap((document) => document.errors);
  const odd = errors.find(({ code: of, message }) => of === 'internal' || !/^[^\n]+\.$/.test(message));
  if (odd !== undefined) return defect(`not a clear error: ${odd.code} ${odd.message}`);
  if ((code === 2) !== errors.length > 0) return defect(`exit code ${code} with ${errors.length} errors`);
  const [first] = errors;
  const findings = report.documents.reduce((sum, document) => sum + document.findings.length, 0);
  return first === undefined ? { is: 'OK', why: `${findings} findings` } : { is: 'ERROR', why: `${first.code}: ${first.message}` };
}

function parsed(text: string): Report | undefined {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return undefined;
  }
}
