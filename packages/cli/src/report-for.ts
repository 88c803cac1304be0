import type { Report, Threshold } from '@klarsyn/core';
import type { RuleText } from '@klarsyn/reporters';
import type { Given, Surroundings } from './command.ts';

/** The report in the format that was asked for. */
export async function reportFor(report: Report, given: Given, { streams }: Surroundings): Promise<string> {
  const reporters = await import('@klarsyn/reporters');
  if (given['format'] === 'json') return reporters.json(report);
  if (given['format'] === 'github') return reporters.github(report);
  const { loadRules } = await import('@klarsyn/toolkit');
  const docs = new Map<string, RuleText>((await loadRules()).map((rule) => [rule.id, rule.docs[report.locale]]));
  const toTerminal = given['output'] === undefined && streams.stdout.isTTY === true;
  return reporters.text(report, {
    width: toTerminal ? Math.min(120, streams.stdout.columns ?? 80) : 80,
    color: wantsColor(given, toTerminal),
    details: given['details'] === true,
    docs: (rule) => docs.get(rule),
    failOn: given['fail-on'] as Threshold,
  });
}

/** Colours on a terminal, unless NO_COLOR or --no-color says otherwise; `--color` asks for them anywhere. */
function wantsColor(given: Given, toTerminal: boolean): boolean {
  if (typeof given['color'] === 'boolean') return given['color'];
  const refused = (process.env['NO_COLOR'] ?? '') !== '';
  return toTerminal && !refused;
}
