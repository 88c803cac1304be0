import type { Document, Report, Rule, Threshold } from '@klarsyn/core';
import { type Given, type Surroundings, textOf } from './command.ts';
import type { Output } from './outputs.ts';
import { picturesOf, withoutEmbedded } from './pictures.ts';

/** The report in the format that was asked for, with the advice of the rules that were there. */
export async function reportFor(
  found: Report,
  rules: readonly Rule[],
  { format, file, texts }: Output & { readonly texts?: ReadonlyMap<string, Document> | undefined },
  given: Given,
  { streams }: Surroundings,
  exit?: 0 | 1 | 2,
): Promise<string> {
  const reporters = await import('@klarsyn/reporters');
  const report = format === 'html' ? found : withoutEmbedded(found);
  const docs = reporters.docsOf(rules, report.locale);
  const failOn = textOf(given, 'fail-on') as Threshold;
  switch (format) {
    case 'sarif':
    case 'markdown':
      return reporters[format](report, { docs });
    case 'html': {
      const [read, picture] = await Promise.all([textsOf(report), picturesOf(report)]);
      return reporters.html(report, { docs, document: (uri) => texts?.get(uri) ?? read.get(uri), picture });
    }
    case 'earl':
      return reporters.earl(report, { rules });
    case 'junit':
      return reporters.junit(report, { failOn });
    case 'text': {
      const toTerminal = file === undefined && streams.stdout.isTTY === true;
      return reporters.text(report, {
        width: toTerminal ? Math.min(120, streams.stdout.columns ?? 80) : 80,
        color: wantsColor(given, toTerminal),
        links: toTerminal,
        details: given['details'] === true,
        reading: given['reading'] === true,
        docs,
        failOn,
        ...(exit !== undefined && { exit }),
      });
    }
    default:
      return reporters[format](report);
  }
}

/** The texts of the files that something was found in, to show it where it stands. */
async function textsOf({ documents }: Report): Promise<ReadonlyMap<string, Document>> {
  const { readAgain } = await import('@klarsyn/toolkit');
  const texts = new Map<string, Document>();
  for (const { uri, findings } of documents) {
    const text = findings.length === 0 ? undefined : await readAgain(uri, process.cwd());
    if (text !== undefined) texts.set(uri, text);
  }
  return texts;
}

/** Colours on a terminal, unless NO_COLOR or --no-color says otherwise; `--color` asks for them anywhere. */
function wantsColor(given: Given, toTerminal: boolean): boolean {
  if (typeof given['color'] === 'boolean') return given['color'];
  const refused = (process.env['NO_COLOR'] ?? '') !== '';
  return toTerminal && !refused;
}
