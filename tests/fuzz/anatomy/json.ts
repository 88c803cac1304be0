import type { Anatomy } from '../damage.ts';
import { names, numbers, signs } from './hurts.ts';

export const json: Anatomy = {
  pieces: /"(?:[^"\\]|\\.)*"?|[{}[\],:]|\s+|[^\s"{}[\],:]+/g,
  holes: [
    { where: /"[^"]*"(?=:)/g, put: names.map((name) => JSON.stringify(name)) },
    { where: /(?<=: ?)"[^"]*"/g, put: [...numbers, ...names.map((name) => JSON.stringify(name)), '[]', '{}', 'null', 'true', '"\\ud800"'] },
    { where: /\d+/g, put: numbers },
  ],
  marks: [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    'null',
    '{"__proto__": {}}',
    '['.repeat(5000),
    '{"a":'.repeat(5000),
    '\0',
    '\ufeff',
    '//x\n',
    ...signs,
  ],
};
