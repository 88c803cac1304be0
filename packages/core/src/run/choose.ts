import { type Settings, settle } from '../config/index.ts';
import type { Analysis, Document } from '../model/index.ts';
import type { Need, Rule, Severity } from '../rule/index.ts';
import { isAdvice, scopeOf } from './criteria.ts';
import type { Skipped } from './report.ts';

/** A rule that will run on a document, with the severity and options that hold there. */
export interface Chosen {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: object;
}

/** Sorts the rules into those that run on this document and those that are skipped, with the reason. */
export function choose(
  rules: readonly Rule[],
  document: Document,
  analysis: () => Analysis,
  settings: Settings,
): { readonly chosen: readonly Chosen[]; readonly skipped: readonly Skipped[] } {
  const chosen: Chosen[] = [];
  const skipped: Skipped[] = [];
  const has = knowledge(document, settings);
  const scope = scopeOf(settings);
  for (const rule of rules) {
    const { severity, options } = settle(rule, settings.rules);
    const missing = rule.needs?.find((need) => !has[need]());
    if (severity === 'off') skipped.push({ rule: rule.id, because: 'off' });
    else if (rule.formats !== undefined && !rule.formats.includes(document.format)) skipped.push({ rule: rule.id, because: 'format' });
    else if (missing !== undefined) skipped.push({ rule: rule.id, because: 'needs', missing });
    else if (!speaks(rule, analysis)) skipped.push({ rule: rule.id, because: 'language' });
    else chosen.push({ rule, severity: isAdvice(rule, scope) ? 'hint' : severity, options });
  }
  return { chosen, skipped };
}

/** What is known of a document, asked at most once for each need. */
function knowledge(document: Document, { profile, today }: Settings): Readonly<Record<Need, () => boolean>> {
  const once = (ask: () => boolean) => {
    let answer: boolean | undefined;
    return () => {
      answer ??= ask();
      return answer;
    };
  };
  return {
    html: once(() => document.nodes.some((node) => node.html !== undefined)),
    word: once(() => document.nodes.some((node) => node.word !== undefined)),
    access: once(() => document.nodes.some((node) => node.access !== undefined)),
    look: once(() => document.nodes.some((node) => node.look !== undefined)),
    audits: () => document.audits !== undefined,
    probes: () => document.probes !== undefined,
    profile: () => profile.name.official !== '',
    kind: () => document.kind !== undefined,
    today: () => today !== undefined,
  };
}

/** True when the document holds text in a language that the rule reads. */
function speaks(rule: Rule, analysis: () => Analysis): boolean {
  const { languages } = rule;
  if (languages === undefined) return true;
  const { language, sentences } = analysis();
  return languages.includes(language.language) || sentences.some((sentence) => languages.includes(sentence.language));
}
