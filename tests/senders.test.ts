import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkCases, readCases, scoreOf } from './bench/senders.ts';

const shared = join(import.meta.dirname, '..', '..', 'shared', 'data', 'law', 'sender-examples.jsonl');

test.skipIf(!existsSync(shared))('the cases of the shared tables are judged as they say (skipped: no shared data)', async () => {
  const { wrong } = scoreOf(await checkCases(readCases(shared)));
  expect(wrong.map((one) => ({ id: one.case.id, found: one.found }))).toEqual([]);
});

test('who speaks is told from what is said, in bokmål and nynorsk', async () => {
  const contact = '\n\nKontakt: Per Moe, kommunikasjonssjef, Fjordvik kommune, 32 00 00 02';
  const press = (text: string, ...expected: readonly string[]) => ({
    id: text.slice(0, 20),
    kind: 'press',
    text: `Pressemelding 4. mai 2027\n\n${text}${contact}`,
    expected,
  });
  const { wrong } = scoreOf(
    await checkCases([
      press('– Vi i Venstre står på vårt, sier varaordfører Nils Aa.', 'ROLE-MAYOR-PARTY'),
      press('– Vi i Venstre står på vårt, sier gruppeleder Nils Aa. – Saken er avgjort, sier ordfører Liv Strand.'),
      press('– Eg orsakar på vegner av Fjordvik kommune, seier reinhaldar Mari Vik.', 'ROLE-SPOKES-NOTALLOWED'),
      press('– Som verneombod varslar eg på vegner av dei tilsette i kommunen, seier reinhaldar Mari Vik.'),
      press('Det vart vedteke å stengje skulen.', 'SEND-AGENTLESS'),
    ]),
  );
  expect(wrong.map((one) => ({ id: one.case.id, found: one.found }))).toEqual([]);
});
