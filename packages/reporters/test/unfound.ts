import type { DocumentReport, Form } from '@klarsyn/core';
import { at, base, find } from './find.ts';
import { letterIn } from './found.ts';

/** A text in which there is nothing to do. */
export function cleanIn(form: Form): DocumentReport {
  return {
    ...base,
    uri: 'brev/vedtak-skyss.txt',
    format: 'text',
    language: form,
    findings: [],
    outcomes: { 'klarsprak/lang-setning': { tested: 10, failed: 0, review: 0 } },
    skipped: [
      { rule: 'wcag/lav-kontrast', because: 'needs', missing: 'look' },
      { rule: 'wcag/falsk-overskrift', because: 'format' },
    ],
  };
}

/** A text whose one finding is accepted. */
export function acceptedIn(form: Form): DocumentReport {
  return {
    ...cleanIn(form),
    uri: 'brev/gammel-mal.txt',
    findings: letterIn(form).findings.slice(-1),
    outcomes: { 'avsender/gammelt-navn': { tested: 1, failed: 1, review: 0 } },
  };
}

/** A page that could not be opened in a browser, and was checked as far as it went. */
export function partialIn(form: Form): DocumentReport {
  const nb = form === 'nb';
  return {
    ...base,
    uri: 'sider/skole.html',
    complaints: [{ code: 'engine-failed', values: { engine: 'axe', cause: 'timeout' } }],
    format: 'html',
    language: form,
    findings: [
      find(form, 'klarsprak/lang-setning', {
        severity: 'hint',
        place: at(7, 5, 140, 80),
        values: { count: 26, max: 25 },
        where: { before: 'Hei! ', after: '' },
        excerpt: nb ? 'Skolen er 日本語 åpen hver dag fra klokka sju' : 'Skulen er 日本語 open kvar dag frå klokka sju',
      }),
      find(form, 'klarsprak/uklar-overskrift', { severity: 'hint', place: at(30, 5, 900, 7), excerpt: 'Diverse' }),
    ],
    outcomes: { 'klarsprak/lang-setning': { tested: 3, failed: 1, review: 0 } },
    skipped: ['wcag/lav-kontrast', 'wcag/tastaturfelle', 'wcag/felt-uten-navn', 'wcag/lik-tittel', 'wcag/ukjent'].map((rule) => ({
      rule,
      because: 'needs' as const,
      missing: 'look' as const,
    })),
    errors: [
      {
        code: 'browser-missing',
        message: nb
          ? 'Siden ble ikke åpnet i nettleser. Kjør «klarsyn doctor».'
          : 'Sida vart ikkje opna i nettlesar. Køyr «klarsyn doctor».',
      },
    ],
  };
}

/** A text in another language. */
export function englishIn(form: Form): DocumentReport {
  return {
    ...cleanIn(form),
    uri: 'sider/welcome.md',
    format: 'markdown',
    language: 'en',
    skipped: [{ rule: 'klarsprak/lang-setning', because: 'language' }],
  };
}

/** Inputs that could not be read, two for the same reason. */
export function unreadIn(form: Form): readonly DocumentReport[] {
  const nb = form === 'nb';
  const refused = (uri: string, code: string, message: string): DocumentReport => ({
    ...base,
    uri,
    format: 'docx',
    language: undefined,
    findings: [],
    errors: [{ code, message }],
  });
  const empty = nb ? 'Fila er tom. Sjekk at du har lagret den.' : 'Fila er tom. Sjekk at du har lagra henne.';
  return [
    refused('brev/tom.docx', 'empty', empty),
    refused('brev/tom2.docx', 'empty', empty),
    refused(
      'brev/x.md',
      'unknown-key',
      nb
        ? 'klarsyn.config.yaml:3: ukjent nøkkel «rulse». Mente du «rules»?'
        : 'klarsyn.config.yaml:3: ukjend nøkkel «rulse». Meinte du «rules»?',
    ),
  ];
}
