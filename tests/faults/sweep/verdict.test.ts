import { expect, test } from 'vitest';
import { verdictOf } from './verdict.ts';

const document = { uri: 'a', findings: [], errors: [], crashes: [] };
const swept = (change: object, code = 0, thrown: readonly string[] = []) =>
  verdictOf({ written: JSON.stringify({ documents: [{ ...document, ...change }] }), code, thrown }).is;

test('a file that was checked is OK, and one that could not be is an error that says why', () => {
  expect(swept({})).toBe('OK');
  expect(swept({ errors: [{ code: 'empty', message: 'Fila er tom.' }] }, 2)).toBe('ERROR');
});

test('whatever a person could not understand, or a machine not read, is a defect of ours', () => {
  expect(verdictOf({ written: '{', code: 0, thrown: [] }).is).toBe('DEFECT');
  expect(verdictOf({ written: '{"documents":[]}', code: 0, thrown: [] }).is).toBe('DEFECT');
  expect(swept({}, 2)).toBe('DEFECT');
  expect(swept({}, 0, ['Error: x\n    at y'])).toBe('DEFECT');
  expect(swept({ crashes: [{ rule: 'a/b', error: 'x' }] }, 2)).toBe('DEFECT');
  expect(swept({ errors: [{ code: 'internal', message: 'Klarsyn stanset.' }] }, 2)).toBe('DEFECT');
  expect(swept({ errors: [{ code: 'empty', message: 'Error\n    at x' }] }, 2)).toBe('DEFECT');
});
