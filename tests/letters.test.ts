import { join } from 'node:path';
import { check } from '@klarsyn/toolkit';
import { beforeAll, describe, expect, test } from 'vitest';

const cwd = join(import.meta.dirname, '..', 'examples');
/** Letters with one or two faults of the letter itself, and what must be found in each. */
const faults: Readonly<Record<string, readonly string[]>> = {
  'avslag-barnehageplass.md': ['brev/klagefrist-feil-start'],
  'avslag-redusert-betaling.md': ['brev/feil-lovutgave'],
  'avslag-tilskudd-stoey.md': ['brev/feil-lovutgave'],
  'avslag-skjenkebevilling.md': ['brev/begrunnelse-mangler', 'brev/hjemmel-mangler'],
  'avslag-skuleskyss.txt': ['brev/foreldet-henvisning'],
  'foreloepig-svar-soeknad.md': ['brev/foreloepig-svar-uten-tid'],
  'forhaandsvarsel-stoette.txt': ['brev/varsel-som-vedtak'],
  'forhaandsvarsel-skilt.txt': ['brev/uttalefrist-mangler'],
  'innkalling-samtale.md': ['brev/moetested-mangler'],
  'innsynsavslag-varsling.md': ['brev/taushetshjemmel-mangler'],
  'innsynsavslag-epost.txt': ['brev/innsynsavslag-uten-hjemmel'],
  'orientering-vannmaaler.txt': ['brev/frist-uten-dato'],
  'tilsyn-paalegg.txt': ['brev/klage-mangler'],
  'tilsyn-badebasseng.md': ['brev/rettefrist-mangler'],
  'vedtak-garasje.md': ['brev/klagefrist-mangler'],
  'vedtak-stans-hjelp.md': ['brev/utsettelse-mangler'],
  'vedtak-stoette-lag.txt': ['brev/frist-uten-dato'],
};
/** Letters where nothing weighty must be found. */
const right: readonly string[] = [
  'avslag-dispensasjon.md',
  'avslag-parkeringsloeyve.txt',
  'avslag-startlaan-inntekt.md',
  'avslag-stoettekontakt.txt',
  'foreloepig-svar-klage.md',
  'forhaandsvarsel-terrasse.md',
  'innkalling-skolestart.txt',
  'innkalling-vaksine.txt',
  'innsynsavslag-notat.md',
  'orientering-avfall.md',
  'tilsyn-barnehage.md',
  'vedtak-bofellesskap.md',
  'vedtak-paalegg-gjerde.md',
  'vedtak-parkering-delvis.txt',
  'vedtak-skuleskyss.md',
  'vedtak-tt-kort.md',
];
const names = [...right, ...Object.keys(faults)];

describe.each([
  ['told', {}],
  ['guessed', { config: 'klarsyn.kind-guessed.yaml' }],
])('with the kind of letter %s', (_how, options) => {
  const found = new Map<string, readonly string[]>();
  beforeAll(async () => {
    const { documents } = await check(
      names.map((name) => `letters/${name}`),
      { cwd, static: true, ...options },
    );
    for (const { uri, findings } of documents) {
      const weighty = findings.filter(({ severity }) => severity !== 'hint').map(({ rule }) => rule);
      found.set(uri.split('/').at(-1) ?? '', [...new Set(weighty)].sort());
    }
  });

  test.each(names)('%s has exactly its faults', (name) => {
    expect(found.get(name)).toEqual(faults[name] ?? []);
  });
});
