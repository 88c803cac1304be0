import { type Settings, settle } from '../config/index.ts';
import type { Place } from '../model/index.ts';
import type { Json, Rule, SiteRule } from '../rule/index.ts';
import { hash } from './hash.ts';
import { isMasked } from './mask.ts';
import type { Crash, DocumentReport, SiteReport } from './report.ts';
import { speak } from './say.ts';
import { acceptAcross } from './suppress.ts';

/** Lets the rules across pages judge the facts that the documents gave. Undefined when there is no such rule. */
export function checkSite(documents: readonly DocumentReport[], rules: readonly Rule[], settings: Settings): SiteReport | undefined {
  const over = rules.filter((rule): rule is SiteRule => rule.over === 'site' && settle(rule, settings.rules).severity !== 'off');
  if (over.length === 0) return undefined;
  const unread = documents
    .flatMap(({ uri, errors, dead = [] }) => [...errors.slice(0, 1).map(({ code }) => ({ uri, code })), ...dead])
    // Other pages may have the same name, and be there.
    .filter(({ uri }) => !isMasked(uri));
  const findings: SiteReport['findings'][number][] = [];
  const crashes: Crash[] = [];
  for (const rule of over) {
    const { severity, options } = settle(rule, settings.rules);
    const pages = documents.flatMap(({ uri, facts }) => (facts?.[rule.id] === undefined ? [] : [{ uri, facts: facts[rule.id] as Json }]));
    try {
      for (const problem of rule.check(pages, { options, profile: settings.profile, unread })) {
        const said = speak(rule, settings.form, problem, severity === 'off' ? rule.severity : severity);
        const fingerprint = hash([rule.id, problem.message, problem.uri, said.message].join('\n'));
        const place = problem.place ?? beginning(documents.find(({ uri }) => uri === problem.uri));
        const finding = { ...said, uri: problem.uri, place, where: { before: '', after: '' }, excerpt: '', fingerprint };
        findings.push(acceptAcross(finding, settings));
      }
    } catch (error) {
      crashes.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { findings, crashes };
}

const point = { line: 1, column: 1, offset: 0 };

/** The place of a whole document, when a rule names none. */
const beginning = (document: DocumentReport | undefined): Place =>
  document?.format === 'page' ? { in: 'page', selector: 'html' } : { in: 'text', start: point, end: point };
