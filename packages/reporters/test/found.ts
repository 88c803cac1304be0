import type { DocumentReport, Finding, Form, Place } from '@klarsyn/core';
import { at, base, find, nowhere } from './find.ts';
import { criteriaOfPage } from './wcag.ts';

/** A letter in Markdown: the whole of it, headings, one rule in several places, a finding to judge, one that is accepted. */
export function letterIn(form: Form): DocumentReport {
  const nb = form === 'nb';
  const begrunnelse = nb ? 'Begrunnelse' : 'Grunngiving';
  const word = (text: string, instead: string, line: number, before: string, after: string) =>
    find(form, 'klarsprak/kanselliord', {
      place: at(line, before.length + 1, line * 80, text.length),
      values: { word: text, instead },
      where: { heading: begrunnelse, before, after },
      excerpt: text,
    });
  return {
    ...base,
    uri: 'brev/avslag-garasje.md',
    format: 'markdown',
    language: form,
    title: 'Avslag på søknad om garasje',
    kind: { value: 'avslag', confidence: 1, told: true },
    reading: {
      ...{ words: 72, sentences: 7, meanSentence: 10.3, lix: 48, passiveShare: 0.14, longShare: 0.14 },
      sections: [
        { heading: undefined, level: undefined, words: 3, sentences: 1, meanSentence: 3, lix: 3, passiveShare: 0, longShare: 0 },
        {
          heading: `Avslag på søknad om garasje på eiendommen Lia i Fjordvik`,
          level: 1,
          words: 48,
          sentences: 3,
          meanSentence: 16,
          lix: 55,
          longShare: 0.33,
        },
        { heading: begrunnelse, level: 2, words: 21, sentences: 3, meanSentence: 7, lix: 40, passiveShare: 0, longShare: 0 },
      ],
    },
    findings: [
      find(form, 'brev/klage-mangler', { severity: 'error', place: at(1, 1, 0, 900) }),
      find(form, 'klarsprak/lang-setning', {
        place: at(8, 1, 96, 199),
        values: { count: 33, max: 25 },
        where: { heading: 'Avslag på søknad om garasje', ...nowhere },
        excerpt: nb
          ? 'Vi viser til søknaden din av 3. september 2026 om å bygge garasje på eiendommen…'
          : 'Vi viser til søknaden din av 3. september 2026 om å byggje garasje på eigedomen…',
        related: [at(8, 30, 120, 5), at(10, 1, 400, 10)],
      }),
      find(form, 'personvern/foedselsnummer', {
        severity: 'error',
        certainty: 'review',
        place: at(14, 68, 600, 12),
        where: {
          heading: begrunnelse,
          before: '…viser 1,5 meter. Fødselsnummeret ditt, ',
          after: nb ? ', er registrert i saken.' : ', er registrert i saka.',
        },
        excerpt: '010190•••••',
      }),
      word(
        nb ? 'vedrørende' : 'vedrørande',
        'om',
        12,
        nb ? '…etterfølgende brev ' : '…etterfølgjande brev ',
        nb ? ' avstanden til grensen.' : ' avstanden til grensa.',
      ),
      word('samt', 'og', 13, nb ? 'Tegningen ' : 'Teikninga ', nb ? ' kartet viser plasseringen.' : ' kartet viser plasseringa.'),
      find(form, 'klarsprak/passiv-s', {
        severity: 'hint',
        place: at(13, 60, 540, 7),
        values: { verb: nb ? 'vurderes' : 'vurderast' },
        where: { heading: begrunnelse, before: nb ? 'Saken ' : 'Saka skal ', after: ' på nytt.' },
        excerpt: nb ? 'vurderes' : 'vurderast',
      }),
      word(
        nb ? 'i henhold til' : 'i samsvar med',
        'etter',
        15,
        nb ? 'Vi har avgjort saken ' : 'Vi har avgjort saka ',
        nb ? ' plan- og bygningsloven § 29-4.' : ' plan- og bygningslova § 29-4.',
      ),
      find(form, 'avsender/gammelt-navn', {
        place: at(24, 1, 900, 17),
        where: { region: 'signature', heading: begrunnelse, before: 'Kari Nordmann, ', after: '' },
        excerpt: 'Strandvik kommune',
        suppressed: { reason: nb ? 'brevet gjelder tiden før 2020' : 'brevet gjeld tida før 2020' },
      }),
    ],
    outcomes: {
      'brev/klage-mangler': { tested: 1, failed: 1, review: 0 },
      'klarsprak/lang-setning': { tested: 14, failed: 1, review: 0 },
      'klarsprak/kanselliord': { tested: 14, failed: 3, review: 0 },
      'personvern/foedselsnummer': { tested: 9, failed: 0, review: 1 },
      'avsender/gammelt-navn': { tested: 9, failed: 1, review: 0 },
    },
  };
}

/** A letter in Word: paragraphs, a footer, a rule that broke. */
export function wordIn(form: Form): DocumentReport {
  const nb = form === 'nb';
  const paragraph = (number: number, from: number, to: number, part = 'word/document.xml'): Place => ({
    in: 'docx',
    part,
    paragraph: number,
    start: from,
    end: to,
  });
  return {
    ...base,
    uri: 'brev/innkalling.docx',
    format: 'docx',
    language: form,
    title: 'Innkalling til samtale',
    kind: { value: 'innkalling', confidence: 0.7, told: false },
    findings: [
      find(form, 'wcag/falsk-overskrift', {
        severity: 'error',
        certainty: 'review',
        place: paragraph(3, 0, 15),
        where: { heading: 'Innkalling til samtale', ...nowhere },
        excerpt: nb ? 'Dette tar du med' : 'Dette tek du med',
        tags: ['wcag-1.3.1', 'niva-a'],
      }),
      find(form, 'grafisk-profil/feil-skrift', {
        place: paragraph(0, 0, 12, 'word/footer1.xml'),
        where: { region: 'footer', ...nowhere },
        excerpt: 'Fjordvik kommune, Torget 1',
      }),
    ],
    outcomes: {
      'wcag/falsk-overskrift': { tested: 12, failed: 0, review: 1 },
      'grafisk-profil/feil-skrift': { tested: 12, failed: 1, review: 0 },
    },
    crashes: [{ rule: 'klarsprak/passiv-s', error: 'RangeError: Invalid array length' }],
  };
}

/** A page on the web: elements, frames, signs that steer a terminal, many places, rules that lacked something. */
export function pageIn(form: Form): DocumentReport {
  const nb = form === 'nb';
  const element = (selector: string): Place => ({ in: 'page', selector, box: { x: 0, y: 0, width: 10, height: 10 } });
  const contrast = (heading: string, text: string, ratio: number, index: number): Finding =>
    find(form, 'wcag/lav-kontrast', {
      severity: 'error',
      place: element(`main > section:nth-child(${index}) > p.dato`),
      values: { ratio, required: 4.5 },
      where: { heading, before: nb ? 'Sist endret ' : 'Sist endra ', after: '' },
      excerpt: text,
      tags: ['wcag-1.4.3', 'niva-aa'],
      engines: ['axe', 'alfa'],
    });
  return {
    ...base,
    uri: 'https://www.fjordvik.example/barnehage?a=1',
    format: 'page',
    language: form,
    title: 'Søk om barnehageplass 🧒 – Fjordvik kommune',
    kind: { value: 'tjeneste', confidence: 0.9, told: false },
    findings: [
      find(form, 'wcag/felt-uten-navn', { severity: 'error', place: element('input#q'), tags: ['wcag-4.1.2'] }),
      find(form, 'wcag/bilde-uten-alternativ', {
        severity: 'error',
        place: { in: 'page', selector: 'img.kart', frames: ['iframe#kart'] },
        where: { heading: nb ? 'Her ligger barnehagene' : 'Her ligg barnehagane', ...nowhere },
        excerpt: 'kart\u001b[31m\u202e.png\u0007',
        snippet: '<img src="kart.png" class="kart">',
        picture: 'bilder/barnehage-1a2b3c4d.webp',
        tags: ['wcag-1.1.1', 'niva-a'],
        engines: ['axe'],
      }),
      ...Array.from({ length: 12 }, (_, index) =>
        contrast(nb ? 'Slik søker du' : 'Slik søkjer du', `${index + 1}. november 2026`, 2.5 + index / 10, index + 1),
      ),
    ],
    criteria: criteriaOfPage,
    outcomes: { 'wcag/lav-kontrast': { tested: 40, failed: 12, review: 0 }, 'klarsprak/kanselliord': { tested: 30, failed: 0, review: 0 } },
    skipped: [
      { rule: 'brev/klage-mangler', because: 'needs', missing: 'kind' },
      { rule: 'avsender/gammelt-navn', because: 'needs', missing: 'profile' },
    ],
  };
}
