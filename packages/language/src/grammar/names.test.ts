import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TokenRange } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { documentOf } from '../../test/document.ts';
import { createAnalyser } from '../analyse.ts';

const analyse = createAnalyser({ model: readFileSync(join(import.meta.dirname, '..', '..', 'model', 'norwegian.bin')) });
const found = (kind: 'names' | 'titles', text: string, declared: 'nb' | 'nn' = 'nb') =>
  analyse(documentOf([text], declared)).sentences.flatMap(({ tokens, plain, span, facts }) =>
    (facts?.[kind] ?? []).map(({ start, end }: TokenRange) =>
      plain.slice((tokens[start]?.span.start ?? 0) - span.start, (tokens[end - 1]?.span.end ?? 0) - span.start),
    ),
  );

test('names of persons, places and organisations are found whole', () => {
  expect(found('names', 'Søknaden fra Kari Nordmann ble sendt til Fjordvik kommune og Helse- og omsorgsdepartementet.')).toEqual([
    'Kari Nordmann',
    'Fjordvik kommune',
    'Helse- og omsorgsdepartementet',
  ]);
  expect(found('names', 'Klaga blir send til Statsforvaltaren i Vestland.', 'nn')).toEqual(['Statsforvaltaren i Vestland']);
});

test('a capital that begins a sentence, stands after a colon or shouts makes no name', () => {
  expect(found('names', 'Vedtaket er gjort. Dette trenger vi: Pass og skjema.')).toEqual([]);
  expect(found('names', 'VEDTAK OM PLASS I BARNEHAGE')).toEqual([]);
});

test('laws and regulations are found by title and by short name', () => {
  expect(
    found('titles', 'Vedtaket følger av lov 10. februar 1967 om behandlingsmåten i forvaltningssaker § 2, jf. barnehageloven.'),
  ).toEqual(['lov 10. februar 1967 om behandlingsmåten i forvaltningssaker', 'barnehageloven']);
  expect(found('titles', 'Etter lov om barnehagar har du rett til plass.', 'nn')).toEqual(['lov om barnehagar']);
  expect(found('titles', 'Saka følgjer plan- og bygningslova og grunnlova.', 'nn')).toEqual(['plan- og bygningslova', 'grunnlova']);
  expect(found('titles', 'Forskrift om miljørettet helsevern, støy og luft i skoler gjelder her.')).toEqual([
    'Forskrift om miljørettet helsevern, støy og luft i skoler',
  ]);
});

test('a law somebody asks for, and laws of nature, are no titles', () => {
  expect(found('titles', 'De vil ha en lov om dyrevelferd. Han fikk lov om han spurte. Tyngdeloven gjelder.')).toEqual([]);
});
