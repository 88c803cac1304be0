import { expect, test } from 'vitest';
import { outputsOf } from './outputs.ts';

test('a report for people goes to standard output when nothing is asked for', () => {
  expect(outputsOf({ _: [] })).toEqual({ ok: true, outputs: [{ format: 'text', file: undefined }] });
});

test('several reports are written at once, each where it is asked for', () => {
  expect(outputsOf({ _: [], format: ['compact', 'sarif:ut/klarsyn.sarif', 'junit:C:\\ut.xml'] })).toEqual({
    ok: true,
    outputs: [
      { format: 'compact', file: undefined },
      { format: 'sarif', file: 'ut/klarsyn.sarif' },
      { format: 'junit', file: 'C:\\ut.xml' },
    ],
  });
});

test('--output is the file of the first report without one, and one report at most goes to standard output', () => {
  expect(outputsOf({ _: [], format: ['sarif', 'text'], output: 'ut.sarif' })).toEqual({
    ok: true,
    outputs: [
      { format: 'sarif', file: 'ut.sarif' },
      { format: 'text', file: undefined },
    ],
  });
  expect(outputsOf({ _: [], format: ['json', 'text'] })).toEqual({ ok: true, outputs: [{ format: 'text', file: undefined }] });
});

test('a word that is no format is named', () => {
  expect(outputsOf({ _: [], format: ['text', 'xml:ut.xml'] })).toEqual({ ok: false, wrong: 'xml' });
});
