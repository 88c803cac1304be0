import type { Finding } from '@klarsyn/core';
import { check, fix, loadRules } from '@klarsyn/toolkit';
import { sourcesOf } from '@klarsyn/workshop';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letters } from './letters.ts';
import { files } from './write.ts';

/** The examples of all rules that say what a text becomes: each rule with a fix is among them. */
const examples = (await loadRules()).flatMap(({ examples: own }) =>
  own.flatMap((example) => ('text' in example && example.becomes !== undefined ? [example.text.replace(/[⟦⟧]/g, '')] : [])),
);

/** Texts that somebody may have written: a letter, with what rules mend among its paragraphs. */
const texts = fc
  .tuple(
    letters,
    fc.array(fc.constantFrom(...examples), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('brev.txt', 'brev.md', 'crlf.md', 'side.html'),
  )
  .map(([letter, mended, name]) => {
    const whole = new TextDecoder().decode(files(letter)[name] ?? new Uint8Array());
    const added = mended.map((text) =>
      name === 'brev.txt' ? text : name === 'side.html' ? sourcesOf(text).html : sourcesOf(text).markdown,
    );
    return {
      name,
      content: name === 'side.html' ? whole.replace('</body>', `${added.join('\n')}</body>`) : [whole, ...added].join('\n\n'),
    };
  });

const isMendable = ({ fix: own, certainty, suppressed }: Finding) =>
  own?.safe === true && certainty === 'certain' && suppressed === undefined;
const weighty = ({ severity, certainty }: Finding) => severity === 'error' && certainty === 'certain';

test('what is mended is mended: nothing of it is found again, nothing weighty is new, and to mend twice is to mend once', {
  timeout: 300_000,
}, async () => {
  const how = { static: true, cwd: '/' } as const;
  const found = async (input: { readonly name: string; readonly content: string }) =>
    (await check(input, how)).documents[0]?.findings ?? [];
  await fc.assert(
    fc.asyncProperty(texts, async (input) => {
      const [mended] = await fix(input, how);
      const after = { ...input, content: mended?.after ?? '' };
      const [twice] = await fix(after, how);
      const [first, left] = [await found(input), await found(after)];
      const count = (findings: readonly Finding[], rule: string) => findings.filter((one) => one.rule === rule && weighty(one)).length;
      expect({
        isStable: mended?.isStable,
        left: left.filter(isMendable).map(({ rule, excerpt }) => `${rule} ${excerpt}`),
        worse: [...new Set(left.map(({ rule }) => rule))].filter((rule) => count(left, rule) > count(first, rule)),
        twice: twice?.after,
      }).toEqual({ isStable: true, left: [], worse: [], twice: after.content });
    }),
    { seed: 20_261_125, numRuns: 60 },
  );
});
