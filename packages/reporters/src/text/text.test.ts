import type { Form } from '@klarsyn/core';
import widthOf from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { clearReport, reportIn } from '../../test/report.ts';
import { docsIn } from '../../test/rules.ts';
import { text } from './text.ts';

const forms: readonly Form[] = ['nb', 'nn'];
const golden = (name: string) => `../../test/golden/${name}`;

describe.each(forms)('in %s', (form) => {
  test.each([60, 80, 120])('tells every case at %i columns', async (width) => {
    const told = text(reportIn(form), { width, color: false, details: false, docs: docsIn(form), failOn: 'error' });
    expect(told.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
    await expect(told).toMatchFileSnapshot(golden(`${form}-${width}.txt`));
  });

  test.each([60, 80, 120])('says the same in colours at %i columns', async (width) => {
    const told = text(reportIn(form), { width, color: true, details: false, docs: docsIn(form), failOn: 'error' });
    const plain = text(reportIn(form), { width: 1000, color: false, details: false, docs: docsIn(form), failOn: 'error' });
    expect(words(told)).toEqual(words(plain));
    await expect(told).toMatchFileSnapshot(golden(`${form}-${width}-colors.txt`));
  });

  test('tells all places, criteria, engines, elements and what is accepted when details are asked for', async () => {
    const told = text(reportIn(form), { width: 80, color: false, details: true, docs: docsIn(form), failOn: 'never' });
    await expect(told).toMatchFileSnapshot(golden(`${form}-80-details.txt`));
  });

  test.each([60, 80])('tells the reading profile and what the reader needs at %i columns when asked', async (width) => {
    const letter = reportIn(form).documents.slice(0, 1);
    const told = text({ ...reportIn(form), documents: letter }, { width, color: false, details: false, reading: true });
    expect(told.split('\n').filter((line) => widthOf(line) > width)).toEqual([]);
    await expect(told).toMatchFileSnapshot(golden(`${form}-${width}-reading.txt`));
  });

  test('brings the good news when there is nothing to do', async () => {
    await expect(text(clearReport(form), { width: 80, color: false, details: false, failOn: 'hint' })).toMatchFileSnapshot(
      golden(`${form}-80-clear.txt`),
    );
  });
});

test('gives no advice and no titles when it knows nothing of the rules', () => {
  const { documents, ...rest } = reportIn('nb');
  const letter = documents.slice(0, 1).map((document) => ({ ...document, findings: document.findings.slice(3, 7) }));
  const { site: _site, ...report } = { ...rest, documents: letter };
  expect(text(report, { width: 80, color: false, details: false })).toMatchInlineSnapshot(`
    "────────────────────────────────────────────────────────────────────────────────
    brev/avslag-garasje.md
    «Avslag på søknad om garasje» · avslag · bokmål
    3 ting bør rettes, 1 tips
    72 ord · 10,3 ord per setning · LIX 48 · 14 % med passiv · 14 % lange setninger

    Under «Begrunnelse»
      Tips: «vurderes» sier ikke hvem som gjør det.
        │ Saken «vurderes» på nytt.
        linje 13, tegn 60 · klarsprak/passiv-s

    Flere steder
      Bør rettes, 3 steder:
        klarsprak/kanselliord
        – Linje 12: «vedrørende» er kansellispråk. Prøv «om».
          │ …etterfølgende brev «vedrørende» avstanden til grensen.
        – Linje 13: «samt» er kansellispråk. Prøv «og».
          │ Tegningen «samt» kartet viser plasseringen.
        – Linje 15: «i henhold til» er kansellispråk. Prøv «etter».
          │ Vi har avgjort saken «i henhold til» plan- og bygningsloven § 29-4.

    ────────────────────────────────────────────────────────────────────────────────
    Til sammen
    1 dokument er sjekket: 3 ting bør rettes, 1 tips
      Klarspråk: 3 ting bør rettes, 1 tips
      Avsender: fant ingenting
      Brev: fant ingenting
      Personvern: fant ingenting

    Kravene i WCAG: offentlig sektor, 4 krav
      Brutt: 1.1.1 Ikke-tekstlig innhold (A), 1 side
      Brutt: 1.4.3 Kontrast (minimum) (AA), 2 sider
      Et menneske må se på 2 krav. Velg --details for å se hva du skal se etter.
      Ved 1 krav fant maskinen ingenting. Det betyr ikke at det er oppfylt.

    Lurer du på en regel? Skriv «klarsyn explain» og navnet på den, for eksempel
    «klarsyn explain klarsprak/kanselliord».
    "
  `);
});

test('says what the exit code means', () => {
  const [letter, , , clean] = reportIn('nb').documents;
  const lastLine = (documents: (typeof letter)[], failOn: 'error' | 'never') => {
    const report = { ...clearReport('nb'), documents: documents.filter((document) => document !== undefined) };
    return text(report, { width: 120, color: false, details: false, failOn }).trimEnd().split('\n').at(-1);
  };
  expect([lastLine([clean], 'error'), lastLine([letter], 'error'), lastLine([letter], 'never')]).toMatchInlineSnapshot(`
    [
      "Ingenting her stanser sjekken (kode 0).",
      "Sjekken stanser her (kode 1). Rett det som er funnet, og sjekk på nytt.",
      "Sjekken er satt opp til ikke å stanse for dette (kode 0).",
    ]
  `);
});

test('nothing from a document can steer the terminal', () => {
  const told = text(reportIn('nb'), { width: 80, color: false, details: true, docs: docsIn('nb') });
  expect(told).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
});

/** The words of a report without colours and without marks, which the two kinds of paper show in ways of their own. */
const words = (told: string): string => told.replace(/\u001b\[[\d;]*m/g, '').replace(/[«»│─\s]/g, '');
