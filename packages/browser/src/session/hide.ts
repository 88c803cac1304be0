import type { Recording, Step } from '@klarsyn/core';

/** A secret as short as this may be any word of the page. */
const shortest = 4;

/** Takes the secrets that steps fill in out of what was recorded: a page may show the name somebody logged in with. */
export function hiding(steps: readonly Step[], secrets: Readonly<Record<string, string | undefined>>): (recording: Recording) => Recording {
  const told = steps.flatMap((step) => ('fill' in step ? Object.values(step.fill) : []));
  const values = told.flatMap((value) => (value.startsWith('$') ? (secrets[value.slice(1)] ?? []) : []));
  const hidden = [...new Set(values)].filter(({ length }) => length >= shortest).map((value) => JSON.stringify(value).slice(1, -1));
  if (hidden.length === 0) return (recording) => recording;
  return (recording) => JSON.parse(hidden.reduce((json, value) => json.replaceAll(value, '•••'), JSON.stringify(recording)));
}
