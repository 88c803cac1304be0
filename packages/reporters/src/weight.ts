import type { Finding, Severity } from '@klarsyn/core';

/** What a finding asks of the reader: to mend it, to think of it, or to judge for themselves. */
export type Weight = Severity | 'review';

/** What one finding asks. */
export const weightOf = ({ certainty, severity }: Finding): Weight => (certainty === 'review' ? 'review' : severity);

/** True until somebody has accepted the finding. */
export const counts = ({ suppressed }: Finding): boolean => suppressed === undefined;
