import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '@klarsyn/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { klarsyn } from './command.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'klarsyn-language-'));
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const run = (args: readonly string[], input?: string | Uint8Array) => klarsyn(args, { cwd, ...(input !== undefined && { input }) });

test('spell knows the words of the profile that holds for a file', async () => {
  writeFileSync(join(cwd, 'profil.yaml'), 'name:\n  official: Fjordvik kommune\nwords: [fjordvikkortet]\n');
  writeFileSync(join(cwd, 'klarsyn.config.yaml'), 'profile: profil.yaml\n');
  writeFileSync(join(cwd, 'ord.txt'), 'Du bruker fjordvikkortet og fjordvikkkort.\n');
  try {
    expect((await run(['spell', '-l', 'ord.txt'])).stdout).toBe('fjordvikkkort\n');
  } finally {
    rmSync(join(cwd, 'klarsyn.config.yaml'));
  }
});

describe('analyse', () => {
  test('writes CoNLL-U with passives marked; a line break is no new block, a blank line is', async () => {
    const { code, stdout } = await run(['analyse', '-', '--format', 'conllu'], 'Saken må\nvurderes.\n\nVi venter.\n');
    expect(code).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "# newpar
      # sent_id = 1
      # text = Saken må vurderes.
      # lang = nb
      1	Saken	sak	NOUN	_	Definite=Def|Gender=Masc|Number=Sing	_	_	_	_
      2	må	måtte	AUX	_	Mood=Ind|Tense=Pres|VerbForm=Fin	_	_	_	_
      3	vurderes	vurdere	VERB	_	VerbForm=Inf|Voice=Pass	_	_	_	Passive=s|SpaceAfter=No
      4	.	$.	PUNCT	_	_	_	_	_	_

      # newpar
      # sent_id = 2
      # text = Vi venter.
      # lang = nb
      1	Vi	vi	PRON	_	Animacy=Hum|Case=Nom|Number=Plur|Person=1|PronType=Prs	_	_	_	_
      2	venter	vente	VERB	_	Mood=Ind|Tense=Pres|VerbForm=Fin	_	_	_	SpaceAfter=No
      3	.	$.	PUNCT	_	_	_	_	_	_

      "
    `);
  });

  test('writes JSON with the form that was told, also from a file', async () => {
    writeFileSync(join(cwd, 'brev.txt'), 'Du får svar i dag.');
    const { code, stdout } = await run(['analyse', 'brev.txt', '--lang', 'nn', '--format', 'json']);
    const analysis = JSON.parse(stdout) as Analysis;
    expect([code, analysis.language.language, analysis.counts]).toEqual([0, 'nn', { words: 5, sentences: 1, longWords: 0 }]);
  });

  test('reads nothing, NUL and broken text without a crash, and says what cannot be read', async () => {
    expect((await run(['analyse', '-'], '')).code).toBe(0);
    expect((await run(['analyse', '-', '--format', 'conllu'], new Uint8Array([0, 255, 254, 65, 0, 216]))).code).toBe(0);
    const { code, stderr } = await run(['analyse', 'finnes-ikke.txt']);
    expect([code, stderr]).toEqual([2, 'klarsyn: finnes-ikke.txt: Fila finnes ikke. Sjekk navnet og mappa.\n']);
  });
});

test.each(['analyse', 'spell'])('guard 3: too much on standard input is refused: %s', async (command) => {
  const { code, stdout, stderr } = await run([command, '-'], 'Vi venter. '.repeat(1_000_000));
  expect([code, stdout, stderr]).toEqual([2, '', 'klarsyn: -: Fila er på 11 MB. Grensen er 10 MB. Del den opp.\n']);
});

const graph = join(import.meta.dirname, '..', 'dictionaries', 'hunspell', 'graphs', 'nn.graph');

describe.skipIf(!existsSync(graph))('spell', () => {
  test('lists unknown words one a line, as hunspell -l does; compounds, names and abbreviations are no mistakes', async () => {
    const { code, stdout } = await run(
      ['spell', '-l'],
      'Kari Nordmann søkte bl.a. om barnehageplass på 1980-tallet. Søkanden kom ikke fram.\n',
    );
    expect([code, stdout]).toEqual([0, 'Søkanden\n']);
  });

  test('suggests what may have been meant', async () => {
    const { stdout } = await run(['spell', '--suggest', '--lang', 'nb'], 'Vi har mottat brevet.\n');
    expect(stdout).toMatch(/^mottat: mottatt/);
  });
});
