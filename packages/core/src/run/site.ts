import { type Settings, settle } from '../config/index.ts';
import type { Place } from '../model/index.ts';
import type { Json, Rule, SiteRule } from '../rule/index.ts';
import { hash } from './hash.ts';
import type { Crash, DocumentReport, SiteReport } from './report.ts';
import { speak } from './say.ts';

/** Lets the rules across pages judge the facts that the documents gave. Undefined when there is no such rule. */
export function checkSite(
  documents: readonly DocumentReport[],
  rules: readonly Rule[],
  settings: Pick<Settings, 'rules' | 'form' | 'profile'>,
): SiteReport | undefined {
  const over = rules.filter((rule): rule is SiteRule => rule.over === 'site' && settle(rule, settings.rules).severity !== 'off');
  if (over.length === 0) return undefined;
  const findings: SiteReport['findings'][number][] = [];
  const crashes: Crash[] = [];
  for (const rule of over) {
    const { severity, options } = settle(rule, settings.rules);
    const pages = documents.flatMap(({ uri, facts }) => (facts?.[rule.id] === undefined ? [] : [{ uri, facts: facts[rule.id] as Json }]));
    try {
      for (const problem of rule.check(pages, { options, profile: settings.profile })) {
        const said = speak(rule, settings.form, problem, severity === 'off' ? rule.severity : severity);
        const fingerprint = hash([rule.id, problem.message, problem.uri, said.message].join('\n'));
        findings.push({
          ...said,
          uri: problem.uri,
          place: problem.place ?? start,
          where: { before: '', after: '' },
          excerpt: '',
          fingerprint,
        });
      }
    } catch (error) {
      crashes.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings, crashes };
}

const point = { line: 1, column: 1, offset: 0 };
const start: Place = { in: 'text', start: point, end: point };
