import type { Example, Form, Rule } from '@klarsyn/core';
import { applyFixes } from '@klarsyn/fixer';
import { isWordFile, type RuleFile } from '@klarsyn/rule-files/rule';
import { takeMarks } from './marks.ts';
import { isSourceExample, readSource, type SourceExample, sourceOf, withSource } from './read.ts';
import { findIn, formOf, runOn } from './run.ts';

/** What is wrong with an example: texts that were to be found and were not, texts found that were not to be, and what the fixes did. */
export interface ExampleFault {
  /** Which example of the rule, from 1. */
  readonly number: number;
  readonly source: string;
  readonly missed: readonly string[];
  readonly extra: readonly string[];
  /** What `becomes` says and what the fixes gave, when they differ. */
  readonly becomes?: { readonly wanted: string; readonly got: string };
  /** What the rule still finds after its own fixes. */
  readonly left: readonly string[];
  /** Set when the rule broke, or the marks do not pair up. */
  readonly error?: string;
}

/** What the examples of a rule showed. */
export interface TestedRule {
  readonly id: string;
  /** Examples that were run; those in Word and in pages need more than a terminal and are counted as `elsewhere`. */
  readonly run: number;
  readonly elsewhere: number;
  readonly faults: readonly ExampleFault[];
  /** Forms of Norwegian that lack an example with a finding, or one without. */
  readonly lacks: readonly { readonly form: Form; readonly what: 'bad' | 'good' }[];
  /** How many words or patterns the rule has in each form, and those that no example shows. */
  readonly coverage: readonly { readonly form: Form; readonly listed: number; readonly unseen: readonly string[] }[];
}

/** Runs the examples of a rule. `file` is the data of a rule file, for its words. */
export function testRule(rule: Rule, file: RuleFile | undefined): TestedRule {
  const numbered = rule.examples.map((example, index) => ({ example, number: index + 1 }));
  const own = numbered.flatMap(({ example, number }) => (isSourceExample(example) ? [{ example, number }] : []));
  const tested = own.map(({ example, number }) => ({ form: formOf(example), ...testExample(rule, example, number) }));
  return {
    id: rule.id,
    run: own.length,
    elsewhere: numbered.length - own.length,
    faults: tested.flatMap(({ fault }) => fault ?? []),
    lacks: lacksOf(rule),
    coverage:
      file === undefined ? [] : coverageOf(file, (form) => new Set(tested.filter((one) => one.form === form).flatMap(({ seen }) => seen))),
  };
}

function testExample(
  rule: Rule,
  example: SourceExample,
  number: number,
): { readonly seen: readonly string[]; readonly fault?: ExampleFault } {
  const right = { number, source: sourceOf(example), missed: [], extra: [], left: [] };
  try {
    const { source } = takeMarks(sourceOf(example));
    const { expected, found, findings, read } = runOn(rule, example, readSource(example));
    const text = (place: (typeof found)[number]) => (place === 'whole' ? '' : source.slice(place.start, place.end));
    const isSame = (one: (typeof found)[number]) => (other: (typeof found)[number]) => JSON.stringify(one) === JSON.stringify(other);
    const missed = expected.filter((place) => !found.some(isSame(place))).map(text);
    const extra = found.filter((place) => !expected.some(isSame(place))).map(text);
    const seen = findings.flatMap(({ values }) => (typeof values['entry'] === 'string' ? [values['entry']] : []));
    const after = afterFixes(rule, example, { source: read.source, format: read.document.format, findings });
    const isRight = missed.length === 0 && extra.length === 0 && after === undefined;
    return isRight ? { seen } : { seen, fault: { ...right, missed, extra, ...after } };
  } catch (error) {
    return { seen: [], fault: { ...right, error: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) } };
  }
}

/** What is wrong after the fixes of an example: the text is not what it says it becomes, or the rule still finds something. */
function afterFixes(
  rule: Rule,
  example: SourceExample,
  found: {
    readonly source: string;
    readonly format: Parameters<typeof applyFixes>[2]['format'];
    readonly findings: ReturnType<typeof findIn>;
  },
): Pick<ExampleFault, 'becomes' | 'left'> | undefined {
  if (example.becomes === undefined) return undefined;
  const fixes = found.findings.flatMap(({ fix }) => fix ?? []);
  const { text } = applyFixes(found.source, fixes, { safeOnly: false, format: found.format });
  const left = findIn(rule, example, readSource(withSource(example, text)).document).map(({ excerpt }) => excerpt);
  if (text === example.becomes && left.length === 0) return undefined;
  return { left, ...(text !== example.becomes && { becomes: { wanted: example.becomes, got: text } }) };
}

function lacksOf({ examples, languages = ['nb'] }: Rule): TestedRule['lacks'] {
  const has = (form: Form, what: 'bad' | 'good') =>
    examples.some((example: Example) => formOf(example) === form && JSON.stringify(example).includes('⟦') === (what === 'bad'));
  const forms = (['nb', 'nn'] as const).filter((form) => languages.includes(form));
  return forms.flatMap((form) => (['bad', 'good'] as const).filter((what) => !has(form, what)).map((what) => ({ form, what })));
}

/** Words of strength C are off, and need no example. */
function coverageOf(file: RuleFile, seenIn: (form: Form) => ReadonlySet<string>): TestedRule['coverage'] {
  const listed = (form: Form): readonly string[] => {
    if (isWordFile(file)) return Object.entries(file.words[form] ?? {}).flatMap(([word, { strength }]) => (strength === 'C' ? [] : [word]));
    return file.match === 'pattern' ? (file.patterns[form] ?? []).map(({ find }) => find) : [];
  };
  const forms = (['nb', 'nn'] as const).filter((form) => listed(form).length > 0);
  return forms.map((form) => ({ form, listed: listed(form).length, unseen: listed(form).filter((word) => !seenIn(form).has(word)) }));
}
