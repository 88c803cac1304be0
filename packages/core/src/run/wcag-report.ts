import type { Form } from '../model/index.ts';
import { type CriterionFacts, criteriaIn, isRequired, type WcagScope } from '../rule/index.ts';
import { criteriaOf, isPage } from './criteria.ts';
import type { Criterion, CriterionReport, DocumentReport, SiteReport, WcagReport } from './report.ts';

/** States from the worst to the best. */
const states: readonly Criterion['state'][] = ['breach', 'person-must-look', 'nothing-found'];

/** What is known of each criterion over all pages of a run, with what a person looks for. Undefined when no page was checked. */
export function wcagReport(
  documents: readonly DocumentReport[],
  { site, scope, form }: { readonly site: SiteReport | undefined; readonly scope: WcagScope; readonly form: Form },
): WcagReport | undefined {
  const pages = documents.filter((document) => isPage(document) && document.criteria.length > 0);
  if (pages.length === 0) return undefined;
  const known = new Map<string, Criterion[]>();
  for (const criterion of [...pages.flatMap(({ criteria }) => criteria), ...acrossPages(site)])
    known.set(criterion.criterion, [...(known.get(criterion.criterion) ?? []), criterion]);
  const criteria = criteriaIn(scope).map((facts) => overall(facts, known.get(facts.id) ?? [], { scope, form }));
  return { sector: scope.sector, pages: pages.length, criteria };
}

function overall(
  facts: CriterionFacts,
  own: readonly Criterion[],
  { scope, form }: { readonly scope: WcagScope; readonly form: Form },
): CriterionReport {
  const state = states.find((one) => own.some((other) => other.state === one)) ?? 'person-must-look';
  const alike = own.filter((one) => one.state === state);
  return {
    criterion: facts.id,
    name: facts.name[form],
    level: facts.level,
    ...(!isRequired(facts, scope.sector) && { advice: true as const }),
    state,
    because: [...new Set(alike.flatMap(({ because }) => because))].sort(),
    onPages: alike.length,
    tests: facts.tests,
    look: facts.look[form],
  };
}

/** What the rules across pages found, as states of criteria. */
const acrossPages = (site: SiteReport | undefined): readonly Criterion[] =>
  (site?.findings ?? []).flatMap(({ tags, rule, certainty, suppressed }) =>
    suppressed !== undefined
      ? []
      : criteriaOf(tags).map((criterion) => ({
          criterion,
          state: certainty === 'certain' ? ('breach' as const) : ('person-must-look' as const),
          because: [rule],
        })),
  );
