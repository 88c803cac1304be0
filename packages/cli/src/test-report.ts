import type { Form } from '@klarsyn/core';
import type { TestedPack } from '@klarsyn/toolkit';
import { oneLine } from './one-line.ts';
import { say } from './texts.ts';

type TestedRule = TestedPack['rules'][number];
type ExampleFault = TestedRule['faults'][number];

/** The most words that are named for one rule. */
const mostWords = 20;

/** What the examples of a pack showed, rule by rule, and in sum. */
export function testReport({ rules }: TestedPack, form: Form, withCoverage: boolean): string {
  const sum = (of: (rule: TestedRule) => number) => rules.reduce((total, rule) => total + of(rule), 0);
  const run = sum((rule) => rule.run);
  const wrong = sum(({ faults }) => faults.length);
  const elsewhere = sum((rule) => rule.elsewhere);
  const total = [
    say('testSum', form, { rules: rules.length, run, right: run - wrong, wrong }),
    ...(elsewhere > 0 ? [say('testElsewhere', form, { count: elsewhere })] : []),
    ...(withCoverage ? coverageSum(rules, form) : []),
  ];
  return `${[...rules.flatMap((rule) => tellRule(rule, form, withCoverage)), '', ...total].join('\n')}\n`;
}

function tellRule({ id, run, faults, lacks, coverage }: TestedRule, form: Form, withCoverage: boolean): readonly string[] {
  const values = { id, run, wrong: faults.length };
  const head =
    faults.length > 0
      ? `✖ ${say('testWrong', form, values)}`
      : run === 0
        ? `– ${say('testNone', form, values)}`
        : `✔ ${say('testRight', form, values)}`;
  const lacking = lacks.map(
    (lack) => `    ${say(lack.what === 'bad' ? 'testLacksBad' : 'testLacksGood', form, { form: say(`form-${lack.form}`, form) })}`,
  );
  const unseen = coverage.filter((one) => one.unseen.length > 0).map((one) => `    ${unseenLine(one, form)}`);
  return [head, ...faults.flatMap((fault) => tellFault(fault, form)), ...(run === 0 ? [] : lacking), ...(withCoverage ? unseen : [])];
}

function tellFault({ number, source, missed, extra, becomes, left, error }: ExampleFault, form: Form): readonly string[] {
  const list = (texts: readonly string[]) =>
    texts.map((text) => (text === '' ? say('wholeDocument', form) : `«${oneLine(text)}»`)).join(', ');
  return [
    `    ${say('testExample', form, { number, source: oneLine(source) })}`,
    ...(error === undefined ? [] : [say('testError', form, { error })]).map(indent),
    ...(missed.length === 0 ? [] : [say('testMissed', form, { texts: list(missed) })]).map(indent),
    ...(extra.length === 0 ? [] : [say('testExtra', form, { texts: list(extra) })]).map(indent),
    ...(becomes === undefined
      ? []
      : [say('testWanted', form, { text: oneLine(becomes.wanted) }), say('testGot', form, { text: oneLine(becomes.got) })]
    ).map(indent),
    ...(left.length === 0 ? [] : [say('testLeft', form, { texts: list(left) })]).map(indent),
  ];
}

const indent = (line: string): string => `      ${line}`;

function unseenLine({ form: of, listed, unseen }: TestedRule['coverage'][number], form: Form): string {
  const shown = unseen.slice(0, mostWords).join(', ');
  const more = unseen.length > mostWords ? ` … (${unseen.length - mostWords})` : '';
  return `${say('testUnseen', form, { form: say(`form-${of}`, form), count: unseen.length, listed })} ${shown}${more}`;
}

function coverageSum(rules: readonly TestedRule[], form: Form): readonly string[] {
  const all = rules.flatMap(({ coverage }) => coverage);
  const listed = all.reduce((total, one) => total + one.listed, 0);
  if (listed === 0) return [];
  const seen = listed - all.reduce((total, { unseen }) => total + unseen.length, 0);
  return [say('testCoverage', form, { seen, listed, percent: Math.round((100 * seen) / listed) })];
}
