import { isForm, type Scorecard } from '@klarsyn/core';
import type { Measured } from '@klarsyn/toolkit';
import { type Command, type Surroundings, textOf } from '../command.ts';
import { checkingOptions, write } from '../make-report.ts';
import { type Output, outputsIn } from '../outputs.ts';
import { say } from '../texts.ts';

/** The formats a scorecard can be written in. */
const formats = ['text', 'html', 'csv', 'json'] as const;

const malekart: Command = {
  text: 'malekart',
  words: '<rapport.json..>',
  examples: [['klarsyn malekart rapporter/*.json --format html:malekart.html', 'exampleCard']],
  options: {
    ...Object.fromEntries(Object.entries(checkingOptions).filter(([name]) => name === 'config' || name === 'profile')),
    format: { type: 'string', many: true, text: 'optionCardFormats' },
    output: { type: 'string', text: 'optionCardOutput' },
  },
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    const refuse = (message: string) => {
      streams.stderr.write(`klarsyn: ${message}\n`);
      return 2;
    };
    const asked = outputsIn(formats, given);
    if (!asked.ok) return refuse(say('unknownFormat', form, { name: asked.wrong, known: formats.join(', ') }));
    if (given._.length === 0) return refuse(say('nothingToMeasure', form));
    const { measureReports } = await import('@klarsyn/toolkit');
    const told = textOf(given, 'form');
    const measured = await measureReports(given._, {
      config: textOf(given, 'config'),
      profile: textOf(given, 'profile'),
      form: isForm(told) ? told : undefined,
    });
    for (const error of measured.errors) streams.stderr.write(`klarsyn: ${error}\n`);
    if (measured.scorecard === undefined) return 2;
    let isWritten = true;
    for (const output of asked.outputs) {
      const text = await tell(measured.scorecard, output, measured, surroundings);
      isWritten = (await write(text, output.file, surroundings)) && isWritten;
    }
    return isWritten && measured.errors.length === 0 ? 0 : 2;
  },
};

export default malekart;

/** The scorecard in a format. */
async function tell(
  scorecard: Scorecard,
  { format, file }: Output<(typeof formats)[number]>,
  { rules, form }: Measured,
  { streams }: Surroundings,
): Promise<string> {
  const { scorecardCsv, scorecardHtml, scorecardJson, scorecardText } = await import('@klarsyn/reporters');
  const docs = new Map<string, (typeof rules)[number]['docs'][typeof form]>(rules.map((rule) => [rule.id, rule.docs[form]]));
  switch (format) {
    case 'html':
      return scorecardHtml(scorecard, { form, docs: (rule) => docs.get(rule) });
    case 'csv':
      return scorecardCsv(scorecard);
    case 'json':
      return scorecardJson(scorecard);
    case 'text': {
      const isTerminal = file === undefined && streams.stdout.isTTY === true;
      const width = isTerminal ? Math.min(120, streams.stdout.columns ?? 80) : 80;
      return scorecardText(scorecard, { form, width, color: isTerminal && (process.env['NO_COLOR'] ?? '') === '' });
    }
  }
}
