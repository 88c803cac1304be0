import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('every text is said somewhere', () => {
  const read = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');
  const names = [...read('texts.ts').matchAll(/^ {2}'?([\p{L}-]+)'?: \{/gmu)].map(([, name]) => name ?? '');
  const others = globSync('**/*.ts', { cwd: import.meta.dirname }).filter((file) => !/^texts\.|\.test\.ts$/.test(file));
  const said = others.map(read).join('\n');
  // «browser-named» is said as `browser-${kind}`.
  const isSaid = (name: string) => said.includes(`'${name}'`) || (name.includes('-') && said.includes(`\`${name.split('-')[0]}-\${`));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !isSaid(name))).toEqual([]);
});
