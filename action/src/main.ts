import { join } from 'node:path';
import { getBooleanInput, getInput, getMultilineInput, setFailed, setOutput, summary } from '@actions/core';
import { exitCode, isForm, isThreshold } from '@klarsyn/core';
import { github, json, type RuleText, text } from '@klarsyn/reporters';
import { check, loadRules, writeWhole } from '@klarsyn/toolkit';

const optional = (name: string): string | undefined => getInput(name) || undefined;

/** Checks what the workflow names, annotates the findings, and fails the job when one is at or over the threshold. */
async function main(): Promise<void> {
  const failOn = optional('fail-on') ?? 'error';
  if (!isThreshold(failOn)) return setFailed(`fail-on: «${failOn}»? error, warning, hint, never`);
  const form = optional('form');
  const report = await check(getMultilineInput('paths', { required: true }), {
    cwd: process.env['GITHUB_WORKSPACE'],
    config: optional('config'),
    profile: optional('profile'),
    form: isForm(form) ? form : undefined,
    static: getBooleanInput('static'),
  });
  const file = join(process.env['RUNNER_TEMP'] ?? '.', 'klarsyn.json');
  await writeWhole(file, json(report));
  process.stdout.write(github(report));
  const docs = new Map<string, RuleText>((await loadRules()).map((rule) => [rule.id, rule.docs[report.locale]]));
  await summary.addCodeBlock(text(report, { width: 100, color: false, details: false, docs: (rule) => docs.get(rule), failOn })).write();
  const code = exitCode(report, failOn);
  setOutput('exit-code', code);
  const findings = [...report.documents.flatMap((document) => document.findings), ...(report.site?.findings ?? [])];
  setOutput('findings', findings.filter(({ suppressed }) => suppressed === undefined).length);
  setOutput('report', file);
  process.exitCode = code;
}

await main();
