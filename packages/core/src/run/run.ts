import type { Settings } from '../config/index.ts';
import { type Analyse, compareTexts, type Document, type ReadProfile } from '../model/index.ts';
import type { Json, Rule } from '../rule/index.ts';
import { check, contextOf } from './check.ts';
import { type Chosen, choose } from './choose.ts';
import { criteria, scopeOf } from './criteria.ts';
import { mask, maskAll, maskName } from './mask.ts';
import { ownerIn } from './owner-in.ts';
import { placeOf } from './place.ts';
import type { Crash, DocumentReport, Report } from './report.ts';
import { say } from './say.ts';
import { checkSite } from './site.ts';
import { suppress } from './suppress.ts';
import { told } from './told.ts';
import { wcagReport } from './wcag-report.ts';

/** What a run needs beside documents. */
export interface Run {
  readonly rules: readonly Rule[];
  readonly analyse: Analyse;
  readonly settings: Settings;
  /** Makes the reading profile; without it there is none. */
  readonly readProfile?: ReadProfile;
}

/** Checks one document: choose rules → check → place and say → suppress → sort. Pure. */
export function checkDocument(document: Document, { rules, analyse, settings, readProfile }: Run): DocumentReport {
  const analysis = () => analyse(document);
  const { chosen, skipped } = choose(rules, document, analysis, settings);
  const checked = check(chosen, document, analysis, settings);
  const { found: most, complaints } = told(checked);
  const found = most.toSorted(
    (a, b) => a.order.node - b.order.node || a.order.start - b.order.start || compareTexts(a.chosen.rule.id, b.chosen.rule.id),
  );
  const orders = found.map(({ order }) => order);
  const { findings, uses } = suppress(say(found, document, settings.form), { document, orders, rules, settings });
  const { facts, crashes } = collect(chosen, document, analysis, settings);
  const reading = chosen.length > 0 ? readProfile?.(document, analysis()) : undefined;
  const allCrashes = [...checked.flatMap((one) => one.crashes), ...crashes];
  const owner = ownerIn(document.meta);
  return {
    uri: maskName(document.uri),
    format: document.format,
    language: chosen.length > 0 ? analysis().language.language : document.declared,
    ...(document.title !== undefined && { title: mask(document.title) }),
    ...(document.kind !== undefined && { kind: document.kind }),
    ...(owner !== undefined && { owner }),
    ...(reading !== undefined && { reading: maskAll(reading) }),
    findings,
    outcomes: Object.fromEntries(checked.map(({ rule, outcome }) => [rule.id, outcome])),
    skipped,
    crashes: maskAll(allCrashes),
    errors: [],
    complaints: maskAll([...document.complaints, ...complaints]),
    criteria: criteria({ document, rules, findings, skipped, crashes: allCrashes, scope: scopeOf(settings) }),
    ...(uses.length > 0 && { suppressions: uses }),
    ...(Object.keys(facts).length > 0 && { facts: maskAll(facts) }),
  };
}

/** Checks several documents and what shows only across them. */
export function run(documents: readonly Document[], how: Run & { readonly tool: Report['tool'] }): Report {
  return joinReport(
    documents.map((document) => checkDocument(document, how)),
    how,
  );
}

/** Joins reports of documents to one report, with the judgement of the rules across pages. */
export function joinReport(documents: readonly DocumentReport[], how: Omit<Run, 'analyse'> & { readonly tool: Report['tool'] }): Report {
  const { form } = how.settings;
  const site = checkSite(documents, how.rules, how.settings);
  const wcag = wcagReport(documents, { site, rules: how.rules, scope: scopeOf(how.settings), form });
  return { tool: how.tool, locale: form, documents, ...(site !== undefined && { site }), ...(wcag !== undefined && { wcag }) };
}

/** A report for an input that could not be read. */
export function unreadable(uri: string, format: DocumentReport['format'], errors: DocumentReport['errors']): DocumentReport {
  const nothing = { findings: [], outcomes: {}, skipped: [], crashes: [], complaints: [], criteria: [] };
  return { uri: maskName(uri), format, language: undefined, ...nothing, errors: maskAll(errors) };
}

function collect(chosen: readonly Chosen[], document: Document, analysis: () => ReturnType<Analyse>, settings: Settings) {
  const facts: Record<string, Json> = {};
  const crashes: Crash[] = [];
  for (const { rule, options } of chosen) {
    if (rule.over !== 'site') continue;
    try {
      const context = contextOf(options, document, analysis, settings);
      const collected = rule.collect(
        document,
        Object.assign(context, { place: (at: Parameters<typeof placeOf>[1]) => placeOf(document, at) }),
      );
      if (collected !== undefined) facts[rule.id] = collected as Json;
    } catch (error) {
      crashes.push({ rule: rule.id, error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { facts, crashes };
}
