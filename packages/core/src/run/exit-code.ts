import type { Severity } from '../rule/index.ts';
import type { Finding, Report } from './report.ts';

/** How serious a finding must be for a run to fail. */
export type Threshold = Severity | 'never';

const weight: Readonly<Record<Threshold, number>> = { hint: 1, warning: 2, error: 3, never: 4 };

/** True for the name of a threshold. */
export const isThreshold = (name: string): name is Threshold => Object.hasOwn(weight, name);

/**
 * 2 when an input could not be checked or a rule crashed; else 1 when a finding is at or over the threshold; else 0.
 * What a person must judge (`review`) and what somebody has accepted never fails a run.
 */
export function exitCode({ documents, site }: Pick<Report, 'documents' | 'site'>, threshold: Threshold): 0 | 1 | 2 {
  const broken = documents.some(({ errors, crashes }) => errors.length > 0 || crashes.length > 0) || (site?.crashes.length ?? 0) > 0;
  if (broken) return 2;
  const findings = [...documents.flatMap((document) => document.findings), ...(site?.findings ?? [])];
  return findings.some((finding) => reaches(finding, threshold)) ? 1 : 0;
}

/** True when a finding by itself makes a run fail. */
export const reaches = ({ suppressed, certainty, severity }: Finding, threshold: Threshold): boolean =>
  suppressed === undefined && certainty === 'certain' && weight[severity] >= weight[threshold];
