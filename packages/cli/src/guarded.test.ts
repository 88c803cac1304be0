import { expect, test } from 'vitest';
import { clearLine, guarded } from './guarded.ts';

const written = (text: string): string => {
  const all: string[] = [];
  const stream = { write: (part: string) => all.push(part) > 0, isTTY: true, columns: 90 };
  const { write, isTTY, columns } = guarded(stream as unknown as Parameters<typeof guarded>[0]);
  write(text);
  return isTTY === true && columns === 90 ? all.join('') : 'no terminal';
};

test('guard 12: what is said beside a report is masked, a stack too', () => {
  expect(written('klarsyn: Error: 15063850052 ghp_abcdefghijkl1234\n    at https://a:b@c.example/x.js:1:2\n')).toBe(
    'klarsyn: Error: 150638••••• •••••\n    at https://•••••@c.example/x.js:1:2\n',
  );
});

test('guard 11: it neither steers the terminal nor commands the runner', () => {
  expect(written('klarsyn: fil\u001b[2J.md\n::set-output name=a::b\n')).toBe('klarsyn: fil[2J.md\n: :set-output name=a::b\n');
  expect(written(`${clearLine}1 av 2`)).toBe(`${clearLine}1 av 2`);
});
