// `npm run bench:act`: Klarsyn and each engine alone on W3C's ACT test cases. Says complete, partial or wrong for every ACT rule.
// Klarsyn is judged with the engines that run when nobody has named any; `--all-engines` adds those that have to be asked for.
// `page` or `engines` behind it makes that part of the recordings anew; `--missed` names the cases that are not right.
import { defaultEngines, engineNames } from '@klarsyn/browser';
import { checkDocument, type DocumentReport, unknownProfile } from '@klarsyn/core';
import { readPage } from '@klarsyn/reader-html';
import { analyse, loadRules } from '@klarsyn/toolkit';
import { type Case, criteriaOf, readCases } from './cases.ts';
import { actIdsOf } from './engines.ts';
import { levelsAandAA } from './levels.ts';
import { recordingsOf } from './recordings.ts';
import { scoreCriteria, scoreRules, type Tool } from './score.ts';

const told = process.argv.slice(2);
const data = await readCases();
if (data === undefined) {
  console.log('skipped: no shared data');
  process.exit();
}
const { folder, cases, leftOut } = data;
const fresh = new Set(told.filter((name) => name === 'page' || name === 'engines'));
const recordings = await recordingsOf(folder, cases, fresh, (line) => console.error(line));
const rules = (await loadRules()).filter(({ id }) => id.startsWith('wcag/'));
const engines: readonly string[] = told.includes('--all-engines') ? engineNames : defaultEngines;
const reports = new Map(cases.map((one) => [one.testcaseId, check(one)]));

const klarsyn: Tool = (one, ruleId) => {
  const own = reports.get(one.testcaseId)?.findings.filter(({ tags }) => tags.includes(`act-${ruleId}`)) ?? [];
  return own.some(({ certainty }) => certainty === 'certain') ? 'failed' : own.length > 0 ? 'review' : 'nothing';
};
const tools: Readonly<Record<string, Tool>> = {
  klarsyn,
  ...Object.fromEntries(Object.keys(actIdsOf).map((engine) => [engine, engineTool(engine)])),
};
const scores = Object.entries(tools).map(([name, tool]) => ({ name, rules: scoreRules(cases, tool) }));

console.log(
  `${cases.length} cases, ${scores[0]?.rules.length} ACT rules. Left out, since a film they show is missing: ${leftOut.length}.\n`,
);
console.log(['ACT rule', ...scores.map(({ name }) => name)].map((word) => word.padEnd(11)).join(''));
for (const [index, { ruleId, name }] of scores[0]?.rules.entries() ?? [])
  console.log([ruleId, ...scores.map((score) => score.rules[index]?.state ?? '')].map((word) => word.padEnd(11)).join('') + name);
console.log();
for (const { name, rules: own } of scores) {
  const count = (state: string) => own.filter((rule) => rule.state === state).length;
  const alarms = own.reduce((sum, { falseAlarms }) => sum + falseAlarms.length, 0);
  console.log(
    `${name.padEnd(11)}complete ${count('complete')}, partial ${count('partial')}, wrong ${count('wrong')}, none ${count('none')}; false alarms ${alarms}`,
  );
}
console.log();
const criteria = (one: Case) => criteriaOf(one, levelsAandAA);
for (const withReview of [false, true]) {
  const rates = scoreCriteria(cases, criteria, (one) => flagged(one, withReview));
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  console.log(
    `Klarsyn by criterion, A and AA, ${withReview ? 'certain and review' : 'certain'}: recall ${percent(rates.found, rates.failed)} (${rates.found} of ${rates.failed}), ` +
      `false positives ${percent(rates.alarms, rates.clean)} (${rates.alarms} of ${rates.clean})`,
  );
  // Such a page often breaks the criterion in another way than the one its own ACT rule is about, as a frame with no name does.
  const own = scoreCriteria(cases, criteria, (one) => flagged(one, withReview, one.ruleId));
  console.log(
    `  of those false positives, by rules for the case's own ACT rule: ${percent(own.alarms, own.clean)} (${own.alarms} of ${own.clean})`,
  );
}
if (told.includes('--missed')) {
  const byId = new Map(cases.map((one) => [`${one.ruleId} ${one.testcaseId}`, one]));
  for (const { ruleId, name, missed, falseAlarms } of scores[0]?.rules ?? []) {
    if (missed.length + falseAlarms.length > 0) console.log(`\n${ruleId} ${name}`);
    for (const id of missed) console.log(`  missed ${byId.get(`${ruleId} ${id}`)?.relativePath}`);
    for (const id of falseAlarms) console.log(`  false  ${byId.get(`${ruleId} ${id}`)?.relativePath} ${said(ruleId, id)}`);
  }
  for (const one of cases) {
    const wrong = one.expected === 'failed' ? [] : criteria(one).filter((criterion) => flagged(one, false).has(criterion));
    if (wrong.length > 0) console.log(`criterion ${wrong} ${one.relativePath} ${[...flagged(one, false)]}`);
  }
}

function check({ testcaseId }: Case): DocumentReport | undefined {
  const whole = recordings.get(testcaseId);
  if (whole === undefined) return undefined;
  const recording = { ...whole, audits: whole.audits.filter(({ engine }) => engines.includes(engine)) };
  const settings = {
    form: 'nb',
    profile: unknownProfile,
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
    suppress: [],
  } as const;
  const report = checkDocument(readPage({ uri: recording.url, recording }), { rules, analyse, settings });
  for (const { rule, error } of report.crashes) console.error(`${testcaseId} ${rule}: ${error}`);
  return report;
}

/** The criteria that findings on a case name; with an ACT rule, only findings of our rules for it. */
function flagged({ testcaseId }: Case, withReview: boolean, ruleId?: string): ReadonlySet<string> {
  const findings = reports.get(testcaseId)?.findings.filter(({ certainty }) => withReview || certainty === 'certain') ?? [];
  const own = ruleId === undefined ? findings : findings.filter(({ tags }) => tags.includes(`act-${ruleId}`));
  return new Set(own.flatMap(({ tags }) => tags.flatMap((tag) => /^wcag-(\d.*)$/.exec(tag)?.[1] ?? [])));
}

function said(ruleId: string, id: string): string {
  const own = reports.get(id)?.findings.filter(({ tags, certainty }) => certainty === 'certain' && tags.includes(`act-${ruleId}`)) ?? [];
  return own.map(({ rule, engines = [] }) => `${rule} ${engines.join('+')}`).join(', ');
}

function engineTool(engine: string): Tool {
  return ({ testcaseId }, ruleId) => {
    const own =
      recordings
        .get(testcaseId)
        ?.audits.filter((audit) => audit.engine === engine && actIdsOf[engine]?.get(audit.rule)?.includes(ruleId)) ?? [];
    return own.some(({ outcome }) => outcome === 'failed') ? 'failed' : own.length > 0 ? 'review' : 'nothing';
  };
}
