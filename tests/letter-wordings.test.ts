import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDocumentKind } from '@klarsyn/core';
import { check, loadRules } from '@klarsyn/toolkit';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, 'letters', 'wordings');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

/** Whole letters with parts that can be put otherwise: `{why:Svaret tar tid fordi …}`. */
const frames = new Map(
  read('frames.txt')
    .split(/^### /mu)
    .slice(1)
    .map((chunk) => {
      const [head = '', ...lines] = chunk.split('\n');
      const [name = '', kind = ''] = head.split(' ');
      return [name, { kind, text: lines.join('\n') }] as const;
    }),
);

/** The letter with one part put otherwise; `∅` leaves it out. */
const fill = (text: string, slot: string, words: string): string =>
  text
    .replace(/\{(\w+):([^}]*)\}/gu, (_, name: string, usual: string) =>
      name === slot ? words.replace('∅', '').replaceAll(String.raw`\n`, '\n') : usual,
    )
    .replace(/\n{3,}/gu, '\n\n');

const only = (await loadRules()).filter(({ id }) => id.startsWith('brev/')).map(({ id }) => id);

/** The weighty rules that speak of a letter. */
async function spoken(frame: string, slot: string, words: string): Promise<readonly string[]> {
  const { kind, text } = frames.get(frame) ?? { kind: '', text: '' };
  if (!isDocumentKind(kind)) throw new Error(`tests/letters/wordings: no letter «${frame}»`);
  const { documents } = await check({ name: 'brev.md', content: fill(text, slot, words) }, { static: true, only, kind });
  return documents.flatMap(({ findings }) =>
    findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule.slice('brev/'.length)),
  );
}

/** `@ letter part rules`, then `+` for words that say the part, `-` for words that do not. */
const groups = read('said.txt')
  .split(/^@ /mu)
  .slice(1)
  .map((chunk) => {
    const [head = '', ...lines] = chunk.trim().split('\n');
    const [frame = '', slot = '', rules = ''] = head.split(' ');
    return { head, frame, slot, rules: rules.split(','), lines: lines.filter((line) => /^[+-] /u.test(line)) };
  });

test.each(groups)('$head: known in all these words, and missed in the others', async ({ frame, slot, rules, lines }) => {
  const wrong: string[] = [];
  for (const line of lines) {
    const found = await spoken(frame, slot, line.slice(2));
    if (rules.some((rule) => found.includes(rule)) !== line.startsWith('-')) wrong.push(line);
  }
  expect(wrong).toEqual([]);
});

/** `kind|title|text`: letters whose titles tell nothing. */
const loose = read('kinds.txt')
  .trim()
  .split('\n')
  .map((line) => {
    const [kind = '', title = '', text = ''] = line.split('|');
    return { kind, title, text: text.replaceAll(String.raw`\n`, '\n') };
  });

test.each(loose)('«$title» is understood as $kind', async ({ kind, title, text }) => {
  const content = `Fjordvik kommune\n\nDato: 3. mars 2027\nVår ref.: 27/1234\n\n# ${title}\n\n${text}\n\nVennlig hilsen\n\nPer Ås\nrådgiver\n`;
  const { documents } = await check({ name: 'brev.md', content }, { static: true, only: [] });
  expect(documents[0]?.kind?.value).toBe(kind);
});
