import type { Report } from '@klarsyn/core';
import type { Given, Surroundings } from './commands.ts';

/** The report in the format that was asked for. */
export async function reportFor(report: Report, given: Given, { streams }: Surroundings): Promise<string> {
  const reporters = await import('@klarsyn/reporters');
  if (given['format'] === 'json') return reporters.json(report);
  if (given['format'] === 'github') return reporters.github(report);
  const { loadRules } = await import('@klarsyn/toolkit');
  const rules = new Map((await loadRules()).map((rule) => [rule.id, rule.docs[report.locale]]));
  const toTerminal = given['output'] === undefined && streams.stdout.isTTY === true;
  return reporters.text(report, {
    width: toTerminal ? Math.min(120, streams.stdout.columns ?? 80) : 80,
    color: wantsColor(given, toTerminal),
    details: given['details'] === true,
    docs: (rule) => rules.get(rule),
  });
}

/** Colours on a terminal, unless NO_COLOR or --no-color says otherwise; `--color` asks for them anywhere. */
function wantsColor(given: Given, toTerminal: boolean): boolean {
  if (typeof given['color'] === 'boolean') return given['color'];
  const refused = (process.env['NO_COLOR'] ?? '') !== '';
  return toTerminal && !refused;
}
