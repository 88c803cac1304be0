import type { Form } from '@klarsyn/core';
import type { RuleFile } from '../schema/rule-file.ts';

/** What a rule takes from its file as it stands there. */
export function headOf({ id, aliases, severity, tags, docs, sources, examples }: RuleFile) {
  return {
    id,
    severity,
    ...(aliases !== undefined && { aliases }),
    ...(tags !== undefined && { tags }),
    docs,
    sources,
    examples,
  };
}

/** The forms of Norwegian that have a value. */
export const formsWith = (values: Readonly<Partial<Record<Form, unknown>>>): readonly Form[] =>
  (['nb', 'nn'] as const).filter((form) => values[form] !== undefined);
