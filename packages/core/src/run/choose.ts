import { type Settings, settle } from '../config/index.ts';
import type { Analysis, Document, LanguageTag } from '../model/index.ts';
import type { Need, Rule, Severity, WcagScope } from '../rule/index.ts';
import { isAdvice, scopeOf } from './criteria.ts';
import type { Skipped } from './report.ts';

/** A rule that will run on a document, with the severity and options that hold there. */
export interface Chosen {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly options: object;
}

/** The rules that run on a document, and those that are skipped, with the reason. */
export interface Choice {
  readonly chosen: readonly Chosen[];
  readonly skipped: readonly Skipped[];
}

/** Sorts the rules into those that run on this document and those that are skipped. Documents of which the same is known get the same choice. */
export function choose(rules: readonly Rule[], document: Document, analysis: () => Analysis, settings: Settings): Choice {
  const known = knownOf(document, settings);
  const spoken = rules.some(({ languages }) => languages !== undefined) ? spokenIn(analysis()) : [];
  const scope = scopeOf(settings);
  const key = [document.format, scope.sector, scope.wcag22, settings.today, ...known, '', ...spoken].join();
  const before = choices.get(settings.rules)?.find((one) => one.key === key && one.rules === rules && one.profile === settings.profile);
  if (before !== undefined) return before.choice;
  const choice = sort(rules, { format: document.format, known, spoken, scope, settings });
  const { profile } = settings;
  choices.set(settings.rules, [...(choices.get(settings.rules) ?? []), { key, rules, profile, choice }].slice(-mostChoices));
  return choice;
}

interface MadeChoice extends Pick<Settings, 'profile'> {
  readonly key: string;
  readonly rules: readonly Rule[];
  readonly choice: Choice;
}

const choices = new WeakMap<Settings['rules'], readonly MadeChoice[]>();
/** Choices remembered for one set of settings: formats, languages and what is known differ little within a run. */
const mostChoices = 50;

/** What a choice rests on. */
interface Grounds {
  readonly format: Document['format'];
  readonly known: ReadonlySet<Need>;
  readonly spoken: readonly LanguageTag[];
  readonly scope: WcagScope;
  readonly settings: Settings;
}

function sort(rules: readonly Rule[], { format, known, spoken, scope, settings }: Grounds): Choice {
  const chosen: Chosen[] = [];
  const skipped: Skipped[] = [];
  for (const rule of rules) {
    const { severity, options } = settle(rule, settings.rules);
    const missing = rule.needs?.find((need) => !known.has(need));
    if (severity === 'off') skipped.push({ rule: rule.id, because: 'off' });
    else if (rule.formats !== undefined && !rule.formats.includes(format)) skipped.push({ rule: rule.id, because: 'format' });
    else if (missing !== undefined) skipped.push({ rule: rule.id, because: 'needs', missing });
    else if (rule.languages !== undefined && !rule.languages.some((language) => spoken.includes(language)))
      skipped.push({ rule: rule.id, because: 'language' });
    else chosen.push({ rule, severity: isAdvice(rule, scope) ? 'hint' : severity, options });
  }
  return { chosen, skipped };
}

/** What is known of a document. */
function knownOf({ nodes, audits, probes, kind }: Document, { profile, today }: Settings): ReadonlySet<Need> {
  const is: Readonly<Record<Need, boolean>> = {
    html: nodes.some(({ html }) => html !== undefined),
    word: nodes.some(({ word }) => word !== undefined),
    access: nodes.some(({ access }) => access !== undefined),
    look: nodes.some(({ look }) => look !== undefined),
    audits: audits !== undefined,
    probes: probes !== undefined,
    profile: profile.name.official !== '',
    kind: kind !== undefined,
    today: today !== undefined,
  };
  return new Set((Object.keys(is) as Need[]).filter((need) => is[need]));
}

/** The languages that a document holds text in. */
const spokenIn = ({ language, sentences }: Analysis): readonly LanguageTag[] =>
  [...new Set([language.language, ...sentences.map((sentence) => sentence.language)])].toSorted();
