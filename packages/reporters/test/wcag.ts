import type { Criterion, CriterionReport, Form, WcagReport } from '@klarsyn/core';
import { criterionFacts } from '@klarsyn/core';

/** What is known of some criteria of a page: one of each state, and one that no rule looks at. */
export const criteriaOfPage: readonly Criterion[] = [
  { criterion: '1.1.1', state: 'breach', because: ['wcag/bilde-uten-alternativ'] },
  { criterion: '1.4.3', state: 'breach', because: ['wcag/lav-kontrast'] },
  { criterion: '1.4.10', state: 'nothing-found', because: ['wcag/vannrett-rulling'] },
  { criterion: '2.1.1', state: 'person-must-look', because: [] },
  { criterion: '2.5.8', state: 'person-must-look', because: [] },
];

/** The same over the pages of a run. */
export function wcagIn(form: Form): WcagReport {
  const criteria = criteriaOfPage.map((one, at): CriterionReport => {
    const facts = criterionFacts(one.criterion);
    if (facts === undefined) throw new Error(`no criterion ${one.criterion}`);
    const { name, level, since, tests, look } = facts;
    return { ...one, name: name[form], level, ...(since === '2.2' && { advice: true }), onPages: 1 + (at % 2), tests, look: look[form] };
  });
  return { sector: 'public', pages: 2, criteria };
}
