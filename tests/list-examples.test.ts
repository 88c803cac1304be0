import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isForm } from '@klarsyn/core';
import { loadRules, testPack } from '@klarsyn/toolkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

describe('the examples beside the rules of word lists', () => {
  let rules: Awaited<ReturnType<typeof testPack>>['rules'] = [];
  beforeAll(async () => {
    ({ rules } = await testPack('klarsprak', { cwd: '.', form: 'nb' }));
  }, 120_000);

  test('are right, all of them', () => {
    expect(rules.flatMap(({ id, faults }) => faults.map((fault) => ({ id, ...fault })))).toEqual([]);
  });

  test.each(['anglisisme', 'forkortelse-feilform', 'forkortelse-unoedvendig', 'kanselliord', 'saerskriving', 'tautologi'])(
    'every word that %s looks for is found in one of them, in bokmål and in nynorsk',
    (name) => {
      const { coverage = [] } = rules.find(({ id }) => id === `klarsprak/${name}`) ?? {};
      expect(coverage.map(({ form, unseen }) => [form, unseen])).toEqual([
        ['nb', []],
        ['nn', []],
      ]);
    },
  );
});

test('every rule of klarsprak has three examples with a finding and three without, in each form it reads', async () => {
  const few = (await loadRules())
    .filter(({ id }) => id.startsWith('klarsprak/'))
    .flatMap(({ id, languages = ['nb', 'nn'], examples }) =>
      languages.filter(isForm).flatMap((form) => {
        const own = examples.filter((example) => (example.language ?? 'nb') === form);
        const marked = own.filter((example) => JSON.stringify(example).includes('⟦')).length;
        return Math.min(marked, own.length - marked) < 3 ? [`${id} ${form}: ${marked} and ${own.length - marked}`] : [];
      }),
    );
  expect(few).toEqual([]);
});

describe('an organisation has them too', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'klarsyn-eksempler-'));
    mkdirSync(join(folder, 'fjordvik', 'eksempler'), { recursive: true });
    writeFileSync(
      join(folder, 'fjordvik', 'ord.yaml'),
      `id: fjordvik/ord
severity: warning
match: form
docs:
  nb: { title: Ordet er vårt eget, why: Ingen andre kjenner det., advice: Skriv det alle skjønner. }
  nn: { title: Ordet er vårt eige, why: Ingen andre kjenner det., advice: Skriv det alle skjøner. }
messages:
  nb: { found: "Skriv «{instead}»." }
  nn: { found: "Skriv «{instead}»." }
sources: [{ title: Fjordvik kommune }]
words: { nb: { torget: servicekontoret, låven: lageret } }
examples: [{ text: Møt opp på ⟦torget⟧. }, { text: Møt opp hos oss. }]
`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const run = (...lines: readonly string[]) => {
    writeFileSync(join(folder, 'fjordvik', 'eksempler', 'ord.yaml'), `${lines.join('\n')}\n`);
    return klarsyn(['test', 'fjordvik', '--coverage'], { cwd: folder });
  };

  test('in a folder beside the rule, and they count as its own', async () => {
    const { code, stdout } = await run(
      'nb:',
      '  - Hent det i ⟦låven⟧.',
      '  - { text: Kom til ⟦torget⟧., becomes: Kom til servicekontoret. }',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Eksemplene viser 2 av 2 ord');
  });

  test('one that is wrong is told, and so is a file that is', async () => {
    expect(await run('nb: [Hent det ⟦her⟧.]')).toMatchObject({ code: 1, stdout: expect.stringContaining('«her»') });
    expect(await run('nb:', '  - { tekst: Hent det. }')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^klarsyn: fjordvik\/eksempler\/ord\.yaml:2: Nøkkelen «tekst» finnes ikke her\. Mente du «text»/m),
    });
  });
});
