import { expect, test } from 'vitest';
import { fill, placeholders } from './message.ts';

test('placeholders are filled, and numbers get a decimal comma', () => {
  expect(fill('Kontrasten er {ratio}, og skal være {required}.', { ratio: 2.57, required: 4.5 })).toBe(
    'Kontrasten er 2,57, og skal være 4,5.',
  );
});

test('a placeholder without a value stays, so that a test sees it', () => {
  expect(fill('{count} ord', {})).toBe('{count} ord');
  expect(placeholders('{b} og {a} og {b}')).toEqual(['a', 'b']);
});
