import type { Example } from '@klarsyn/core';
import * as v from 'valibot';
import { bySomeForm, either, example, text } from './parts.ts';

const plain = v.pipe(
  text,
  v.transform((said): Example => ({ text: said })),
);

/** More examples of a rule: plain text, or an example as a rule file has it. */
export const examplesFileSchema = bySomeForm(
  v.array(either<Example>((input) => (typeof input === 'string' ? plain : example), [plain, example])),
);
