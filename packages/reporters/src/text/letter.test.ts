import type { Finding, Report } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { text } from './text.ts';

const finding = (paragraph: number, heading: string | undefined): Finding => ({
  rule: 'klarsprak/kanselliord',
  severity: 'warning',
  certainty: 'certain',
  message: '«vedrørende» er stivt. Prøv «om».',
  messageId: 'found',
  values: {},
  place: { in: 'docx', part: 'word/document.xml', paragraph, start: 10, end: 20 },
  where: { before: 'Vi skriver ', after: ' saken din.', ...(heading !== undefined && { heading }) },
  excerpt: 'vedrørende',
  fingerprint: String(paragraph),
  principle: 'understandable',
  tags: [],
});
const report = (...findings: readonly Finding[]): Report => ({
  tool: { name: 'klarsyn', version: '0' },
  locale: 'nb',
  documents: [
    {
      uri: 'brev.docx',
      format: 'docx',
      language: 'nb',
      findings,
      outcomes: {},
      skipped: [],
      crashes: [],
      errors: [],
      complaints: [],
      criteria: [],
    },
  ],
});
const told = (...findings: readonly Finding[]) =>
  text(report(...findings), {
    width: 80,
    color: false,
    details: false,
    docs: () => ({ title: 'Ordet er stivt', why: '', advice: 'Skriv som du snakker.' }),
  });

test('a letter in Word is told by heading, sentence and advice, without numbers of paragraphs', () => {
  expect(told(finding(3, undefined), finding(12, 'Slik klager du'))).toMatchInlineSnapshot(`
    "────────────────────────────────────────────────────────────────────────────────
    brev.docx
    bokmål
    2 ting bør rettes

      Bør rettes: «vedrørende» er stivt. Prøv «om».
        │ Vi skriver «vedrørende» saken din.
        Råd: Skriv som du snakker.
        klarsprak/kanselliord

    Under «Slik klager du»
      Bør rettes: «vedrørende» er stivt. Prøv «om».
        │ Vi skriver «vedrørende» saken din.
        klarsprak/kanselliord

    ────────────────────────────────────────────────────────────────────────────────
    Til sammen
    1 dokument er sjekket: 2 ting bør rettes
      Klarspråk: 2 ting bør rettes

    Vil du ha dette som kommentarer i Word? Skriv «klarsyn check» og navnet på fila,
    og legg til --comment.
    Lurer du på en regel? Skriv «klarsyn explain» og navnet på den, for eksempel
    «klarsyn explain klarsprak/kanselliord».
    "
  `);
});

test('the same rule in many places is told once, and places by the heading above them', () => {
  expect(told(finding(3, 'Bakgrunn'), finding(4, 'Bakgrunn'), finding(12, 'Slik klager du'))).toMatch(
    /– Under «Bakgrunn»\n.*\n.*\n? *– Under «Slik klager du»/,
  );
});
