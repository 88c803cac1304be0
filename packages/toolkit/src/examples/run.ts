import {
  checkDocument,
  checkSite,
  type Document,
  type Example,
  type Finding,
  type Form,
  isDocumentKind,
  type Place,
  type Profile,
  type Rule,
  type Settings,
  unknownProfile,
  unreadable,
} from '@klarsyn/core';
import { readHtml } from '@klarsyn/reader-html';
import { analyse } from '../language.ts';
import { deepFreeze } from './freeze.ts';
import { takeMarks } from './marks.ts';
import { blockAt } from './pdf-grid.ts';
import type { Expected, ReadExample } from './read.ts';

/** What one example gave, beside what it must give. */
export interface Outcome {
  readonly expected: readonly Expected[];
  readonly found: readonly Expected[];
  readonly findings: readonly Finding[];
  readonly read: ReadExample;
}

/** The form of Norwegian that an example is written in. */
export const formOf = (example: Example): Form => example.language ?? 'nb';

/** Runs a rule on an example that has been read: on frozen data, twice, and the two runs must agree. */
export function runOn(rule: Rule, example: Example, read: ReadExample): Outcome {
  const findings = findIn(rule, example, read.document);
  const whole = read.expected.includes('whole') ? read.document.nodes[0]?.place : undefined;
  const found = findings.map(({ place }) => (samePlace(place, whole) ? 'whole' : positionOf(place)));
  return { expected: sortPlaces(read.expected), found: sortPlaces(found), findings, read };
}

/** The findings of a rule in a document, under the options, profile and kind of an example. Throws when a check crashes or changes its mind. */
export function findIn(rule: Rule, example: Example, read: Document): readonly Finding[] {
  const tellsItself = 'html' in example && /<html/i.test(example.html);
  const document = deepFreeze({
    ...read,
    ...(!tellsItself && { told: formOf(example) }),
    ...(example.meta !== undefined && { meta: { ...read.meta, ...example.meta } }),
    ...(example.pictures !== undefined && { pictures: example.pictures }),
    ...(isDocumentKind(example.kind) && { kind: { value: example.kind, confidence: 1, told: true } }),
  });
  const check = () => checkDocument(document, { rules: [rule], analyse, settings: settingsOf(rule, example) });
  const [first, second] = [check(), check()];
  if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error(`${rule.id} gave two answers to the same document`);
  if (first.crashes.length > 0) throw new Error(first.crashes.map(({ error }) => error).join('\n'));
  return first.findings;
}

/** The pages where a rule across pages finds something and what it says there, beside the pages where the example says it must. Throws as `findIn`. */
export function runSiteExample(
  rule: Rule,
  example: Extract<Example, { site: unknown }>,
): { readonly expected: readonly string[]; readonly found: readonly string[]; readonly messages: readonly string[] } {
  const settings = settingsOf(rule, example);
  const pages = Object.entries(example.site).map(([uri, html]) => ({ uri, ...takeMarks(html) }));
  const documents = pages.map(({ uri, source }) => deepFreeze(readHtml({ uri, source })));
  const check = () => {
    const reports = documents.map((document) => checkDocument(document, { rules: [rule], analyse, settings }));
    const gone = (example.gone ?? []).map((uri) => unreadable(uri, 'page', [{ code: 'http-status', message: '404' }]));
    const site = checkSite([...reports, ...gone], [rule], settings);
    return { findings: site?.findings ?? [], crashes: [...reports.flatMap(({ crashes }) => crashes), ...(site?.crashes ?? [])] };
  };
  const [first, second] = [check(), check()];
  if (JSON.stringify(first) !== JSON.stringify(second)) throw new Error(`${rule.id} gave two answers to the same pages`);
  const { findings, crashes } = first;
  if (crashes.length > 0) throw new Error(crashes.map(({ error }) => error).join('\n'));
  const marked = pages.filter(({ whole, marks }) => whole || marks.length > 0);
  return {
    expected: marked.map(({ uri }) => uri).sort(),
    found: [...new Set(findings.map(({ uri }) => uri))].sort(),
    messages: findings.map(({ message }) => message),
  };
}

function settingsOf(rule: Rule, example: Example): Settings {
  return deepFreeze({
    form: formOf(example),
    profile: completeProfile(example.profile ?? {}),
    rules: { [rule.id]: [rule.severity, { ...example.options }] },
    suppress: [],
    ...(example.today !== undefined && { today: example.today }),
  });
}

function completeProfile(given: NonNullable<Example['profile']>): Profile {
  const merged = Object.entries(unknownProfile).map(([key, own]) => {
    const value = given[key as keyof Profile];
    return [key, Array.isArray(own) || value === undefined || typeof value !== 'object' ? (value ?? own) : { ...own, ...value }];
  });
  return { ...given, ...Object.fromEntries(merged) } as Profile;
}

function positionOf(place: Place): Expected {
  if (place.in === 'text') return { start: place.start.offset, end: place.end.offset };
  if (place.in === 'docx' || place.in === 'odt') return { paragraph: place.paragraph, start: place.start, end: place.end };
  if (place.in === 'pdf') return { paragraph: blockAt(place.box.y), start: place.box.x, end: place.box.x + place.box.width };
  return { start: -1, end: -1 };
}

const samePlace = (one: Place, other: Place | undefined): boolean => JSON.stringify(one) === JSON.stringify(other);

const sortPlaces = (places: readonly Expected[]): readonly Expected[] => places.toSorted((one, other) => rank(one) - rank(other));

const rank = (place: Expected): number =>
  place === 'whole' ? -1 : (place.paragraph ?? 0) * 1e9 + place.start * 1e3 + Math.min(999, place.end - place.start);
