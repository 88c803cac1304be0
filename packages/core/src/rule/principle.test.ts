import { expect, test } from 'vitest';
import { principleOf } from './principle.ts';

test('a rule belongs where its pack does, unless it is listed, or says it itself', () => {
  expect(principleOf({ id: 'klarsprak/lang-setning' })).toBe('understandable');
  expect(principleOf({ id: 'klarsprak/lang-overskrift' })).toBe('findable');
  expect(principleOf({ id: 'klarsprak/lang-overskrift', tags: ['iso-usable'] })).toBe('usable');
  expect(principleOf({ id: 'mine-regler/ord' })).toBe('understandable');
});
