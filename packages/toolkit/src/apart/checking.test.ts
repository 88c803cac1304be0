import { checkingLimits } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { readMemory } from '../read/document.ts';
import { askApart, isHeavy, study } from './checking.ts';
import { tasks } from './tasks.ts';

const letter = readMemory('brev.md', '# Svar til deg\n\nVi har mottat søknaden, og den blir behandla.\n\nDu kan klage innen tre uker.\n');
const patient = { ...checkingLimits, milliseconds: 100_000 };

test('guard 4: what is told of a language apart is what would have been told here', { timeout: 120_000 }, async () => {
  const asked = { document: await letter, told: undefined, words: ['mottatte'], suggests: true };
  const { sentences } = await tasks.analyse(asked);
  expect(sentences[1]?.tokens[3]?.readings[0]?.lemma).toBe('søknad');
  expect(sentences[1]?.facts).toBeDefined();
  for (const name of ['analyse', 'parts', 'spell'] as const) {
    const here = await tasks[name](asked);
    expect(await askApart(name, asked, patient), name).toEqual({ ok: true, value: here });
    expect(await study(name, asked), name).toEqual({ ok: true, value: here });
  }
});

test.each(['analyse', 'parts', 'spell'] as const)(
  'guard 4: a document whose language takes too long to read is stopped: %s',
  { timeout: 120_000 },
  async (name) => {
    const document = await readMemory('brev.md', 'Vi svarer deg om tre uker. '.repeat(20_000));
    expect(isHeavy(document)).toBe(true);
    const asked = { document, told: undefined, words: [], suggests: true };
    expect(await study(name, asked, { ...checkingLimits, milliseconds: 1 })).toEqual({ ok: false });
  },
);
