import { expect, test } from 'vitest';
import { criteriaIn, wcagCriteria } from './table.ts';

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('the law asks the public sector for 48 criteria, others for 35; WCAG 2.2 comes on top as advice', () => {
  const held = (sector: 'public' | 'private', wcag22 = false) => ids(criteriaIn({ sector, wcag22 }));
  expect(held('public')).toHaveLength(48);
  expect(held('private')).toHaveLength(35);
  expect(held('public')).not.toContain('1.2.3');
  expect(held('private')).not.toContain('1.2.5');
  expect(held('public', true).filter((id) => !held('public').includes(id))).toEqual([
    '2.4.11',
    '2.5.7',
    '2.5.8',
    '3.2.6',
    '3.3.7',
    '3.3.8',
  ]);
});

test('criteria stand in the order of the standard, each once, each with a name and a list in both forms of Norwegian', () => {
  const sorted = ids(wcagCriteria).toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  expect(ids(wcagCriteria)).toEqual(sorted);
  expect(new Set(ids(wcagCriteria)).size).toBe(wcagCriteria.length);
  for (const { name, look } of wcagCriteria) {
    expect(name.nb.length * name.nn.length).toBeGreaterThan(0);
    expect(look.nb.length).toBeGreaterThan(0);
    expect(look.nn).toHaveLength(look.nb.length);
    for (const line of [...look.nb, ...look.nn]) expect(line).toMatch(/^\p{Lu}.*[.?]$/u);
  }
});
