import { checkDocument, type Form, type Rule, unknownProfile } from '@klarsyn/core';
import { analyse, loadRules, readMemory } from '@klarsyn/toolkit';
import { expect, test } from 'vitest';

const rules = await loadRules();
const language = rules.filter(({ id }) => id.startsWith('klarsprak/'));
const forms: readonly Form[] = ['nb', 'nn'];

/** What a rule says to people: its page, and its messages with the placeholders as fields. */
const wordsOf = ({ docs, messages }: Rule, form: Form): string =>
  [docs[form].title, docs[form].why, docs[form].advice, docs[form].limits ?? '', ...Object.values(messages[form])].join('\n\n');

test.each(forms)('what the rules say in %s follows the rules', async (form) => {
  const broken = await Promise.all(
    rules.map(async (rule) => {
      const document = { ...(await readMemory(`${rule.id}.txt`, wordsOf(rule, form))), told: form };
      const settings = { profile: unknownProfile, form, rules: {}, suppress: [] };
      const { findings } = checkDocument(document, { rules: language, analyse, settings });
      return findings.map(
        (finding) => `${rule.id}: ${finding.message} (${finding.where.before}[${finding.excerpt}]${finding.where.after})`,
      );
    }),
  );
  expect(broken.flat()).toEqual([]);
});
