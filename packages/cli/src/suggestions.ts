import type { Finding, Place, Report } from '@klarsyn/core';
import type { Surroundings } from './command.ts';
import { oneLine } from './one-line.ts';
import { say } from './texts.ts';

/** The changes that a person should look at first: where, what could become what, and the rule. One to a line. */
export function suggestions({ documents }: Report, form: Surroundings['form']): string {
  const lines = documents.flatMap(({ uri, findings }) => findings.flatMap((finding) => suggestion(uri, finding, form) ?? []));
  return lines.length === 0 ? `${say('noSuggestions', form)}\n` : lines.map((line) => `${line}\n`).join('');
}

function suggestion(
  uri: string,
  { excerpt, fix, place, rule, suppressed, values }: Finding,
  form: Surroundings['form'],
): string | undefined {
  if (fix === undefined || fix.safe || suppressed !== undefined) return undefined;
  const instead = typeof values['instead'] === 'string' ? values['instead'] : fix.edits.map(({ replacement }) => replacement).join('» … «');
  const change = instead === '' ? say('takeAway', form, { word: excerpt }) : `«${excerpt}» → «${instead}»`;
  return `${uri}${pointOf(place)}  ${oneLine(change)}  ${fix.title === undefined ? '' : `${fix.title}  `}${rule}`;
}

const pointOf = (place: Place): string => (place.in === 'text' ? `:${place.start.line}:${place.start.column}` : '');
