import type { Form } from '../model/index.ts';
import { type CriterionFacts, criteriaIn, isRequired, type Rule, type WcagScope } from '../rule/index.ts';
import { criteriaOf, isPage } from './criteria.ts';
import type { Criterion, CriterionReport, DocumentReport, SiteReport, WcagReport } from './report.ts';

/** States from the worst to the best. */
const states: readonly Criterion['state'][] = ['breach', 'person-must-look', 'nothing-found'];

/** What a run over pages has beside their reports. */
interface Run {
  readonly site: SiteReport | undefined;
  readonly rules: readonly Rule[];
  readonly scope: WcagScope;
  readonly form: Form;
}

/** What is known of each criterion over all pages of a run, with what a person looks for. Undefined when no page was checked. */
export function wcagReport(documents: readonly DocumentReport[], { site, rules, scope, form }: Run): WcagReport | undefined {
  const pages = documents.filter((document) => isPage(document) && document.criteria.length > 0);
  if (pages.length === 0) return undefined;
  const known = Map.groupBy([...pages.flatMap((page) => page.criteria), ...found(site)], ({ criterion }) => criterion);
  const criteria = criteriaIn(scope).map((facts) =>
    overall(facts, seenAcross(facts, known.get(facts.id) ?? [], rules, pages), { scope, form }),
  );
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

/** A rule across pages has looked when two pages or more gave it facts. Where no other rule looks, its silence is what is known. */
function seenAcross(
  { id }: CriterionFacts,
  own: readonly Criterion[],
  rules: readonly Rule[],
  pages: readonly DocumentReport[],
): readonly Criterion[] {
  if (own.some(({ state, because }) => state !== 'person-must-look' || because.length > 0)) return own;
  const looked = rules.filter(
    (rule) =>
      rule.over === 'site' && criteriaOf(rule.tags).includes(id) && pages.filter(({ facts }) => facts?.[rule.id] !== undefined).length > 1,
  );
  if (looked.length === 0) return own;
  return own.map(({ criterion }) => ({ criterion, state: 'nothing-found', because: looked.map((rule) => rule.id) }));
}

/** What the rules across pages found, as states of criteria. */
const found = (site: SiteReport | undefined): readonly Criterion[] =>
  (site?.findings ?? []).flatMap(({ tags, rule, certainty, suppressed }) =>
    suppressed !== undefined
      ? []
      : criteriaOf(tags).map((criterion) => ({
          criterion,
          state: certainty === 'certain' ? ('breach' as const) : ('person-must-look' as const),
          because: [rule],
        })),
  );
