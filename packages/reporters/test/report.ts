import {
  type ByForm,
  type DocumentReport,
  type Finding,
  type Form,
  fill,
  type Place,
  type Report,
  type Values,
  type Where,
} from '@klarsyn/core';
import type { RuleText } from '../src/index.ts';

/** A report with every case a reporter must tell, written by hand, in a form of Norwegian. */
export function reportIn(form: Form): Report {
  const { letter, word, page, clean, accepted, partial, english, unread } = documentsIn(form);
  return {
    tool: { name: 'klarsyn', version: '1.2.3' },
    locale: form,
    documents: [letter, word, page, clean, accepted, partial, english, ...unread],
    site: {
      findings: [
        { ...find(form, 'wcag/lik-tittel', { place: start, values: { title: 'Kontakt oss' } }), uri: 'sider/barnehage.html' },
        { ...find(form, 'wcag/lik-tittel', { place: start, values: { title: 'Kontakt oss' } }), uri: 'sider/skole.html' },
      ],
      crashes: [{ rule: 'wcag/ulik-meny', error: "TypeError: Cannot read properties of undefined (reading 'menu')" }],
    },
  };
}

/** A report in which there is nothing to do. */
export const clearReport = (form: Form): Report => ({
  tool: { name: 'klarsyn', version: '1.2.3' },
  locale: form,
  documents: [documentsIn(form).clean, { ...documentsIn(form).clean, uri: 'sider/bibliotek.html', format: 'html' }],
});

/** What the rules in the report say of themselves. */
export const docsIn =
  (form: Form) =>
  (rule: string): RuleText | undefined =>
    rules[rule]?.[form];

type Told = RuleText & { readonly message: string };

const rules: Readonly<Record<string, ByForm<Told>>> = {
  'klarsprak/lang-setning': {
    nb: {
      title: 'Setningen er lang',
      advice: 'Del den der du ellers ville satt «og» eller «slik at».',
      message: 'Setningen har {count} ord. Prøv å holde deg under {max}.',
    },
    nn: {
      title: 'Setninga er lang',
      advice: 'Del ho der du elles ville sett «og» eller «slik at».',
      message: 'Setninga har {count} ord. Prøv å halde deg under {max}.',
    },
  },
  'klarsprak/kanselliord': {
    nb: {
      title: 'Ordet er kansellispråk',
      advice: 'Bruk et ord leseren ville brukt selv.',
      message: '«{word}» er kansellispråk. Prøv «{instead}».',
    },
    nn: {
      title: 'Ordet er kansellispråk',
      advice: 'Bruk eit ord lesaren ville brukt sjølv.',
      message: '«{word}» er kansellispråk. Prøv «{instead}».',
    },
  },
  'klarsprak/passiv-s': {
    nb: {
      title: 'Setningen sier ikke hvem som gjør noe',
      advice: 'Skriv hvem som gjør det: «Vi sender», «Du må søke».',
      message: '«{verb}» sier ikke hvem som gjør det.',
    },
    nn: {
      title: 'Setninga seier ikkje kven som gjer noko',
      advice: 'Skriv kven som gjer det: «Vi sender», «Du må søkje».',
      message: '«{verb}» seier ikkje kven som gjer det.',
    },
  },
  'klarsprak/uklar-overskrift': {
    nb: {
      title: 'Overskriften sier lite',
      advice: 'La overskriften svare på det leseren lurer på.',
      message: 'Overskriften er bare ett ord.',
    },
    nn: {
      title: 'Overskrifta seier lite',
      advice: 'La overskrifta svare på det lesaren lurer på.',
      message: 'Overskrifta er berre eitt ord.',
    },
  },
  'brev/klage-mangler': {
    nb: {
      title: 'Brevet sier ikke at leseren kan klage',
      advice: 'Skriv at leseren kan klage, hvor lang fristen er, og hvor klagen skal sendes.',
      message: 'Brevet er et avslag, men sier ikke at leseren kan klage.',
    },
    nn: {
      title: 'Brevet seier ikkje at lesaren kan klage',
      advice: 'Skriv at lesaren kan klage, kor lang fristen er, og kvar klaga skal sendast.',
      message: 'Brevet er eit avslag, men seier ikkje at lesaren kan klage.',
    },
  },
  'avsender/gammelt-navn': {
    nb: {
      title: 'Navnet er gått ut av bruk',
      advice: 'Bruk det offisielle navnet fra profilen.',
      message: 'Strandvik kommune heter nå Fjordvik kommune.',
    },
    nn: {
      title: 'Namnet er gått ut av bruk',
      advice: 'Bruk det offisielle namnet frå profilen.',
      message: 'Strandvik kommune heiter no Fjordvik kommune.',
    },
  },
  'personvern/foedselsnummer': {
    nb: {
      title: 'Teksten viser et fødselsnummer',
      advice: 'Ta det bort, eller skriv bare fødselsdatoen.',
      message: 'Her står det som kan være et fødselsnummer.',
    },
    nn: {
      title: 'Teksten viser eit fødselsnummer',
      advice: 'Ta det bort, eller skriv berre fødselsdatoen.',
      message: 'Her står det som kan vere eit fødselsnummer.',
    },
  },
  'grafisk-profil/feil-skrift': {
    nb: {
      title: 'Skriften er ikke i profilen',
      advice: 'Bruk en av skriftene i profilen: Fjordvik Sans eller Arial.',
      message: 'Avsnittet er skrevet med Comic Sans MS.',
    },
    nn: {
      title: 'Skrifta er ikkje i profilen',
      advice: 'Bruk ei av skriftene i profilen: Fjordvik Sans eller Arial.',
      message: 'Avsnittet er skrive med Comic Sans MS.',
    },
  },
  'wcag/falsk-overskrift': {
    nb: {
      title: 'Avsnittet ser ut som en overskrift, men er det ikke',
      advice: 'Er det en overskrift? Gi den stilen «Overskrift 2».',
      message: 'Avsnittet er halvfet og kort, og kan være en overskrift.',
    },
    nn: {
      title: 'Avsnittet ser ut som ei overskrift, men er det ikkje',
      advice: 'Er det ei overskrift? Gi henne stilen «Overskrift 2».',
      message: 'Avsnittet er halvfeitt og kort, og kan vere ei overskrift.',
    },
  },
  'wcag/bilde-uten-alternativ': {
    nb: {
      title: 'Bildet mangler alternativ tekst',
      advice: 'Skriv i alt-teksten hva bildet sier. Er det bare pynt, skal alt-teksten være tom.',
      message: 'Bildet mangler alternativ tekst.',
    },
    nn: {
      title: 'Biletet manglar alternativ tekst',
      advice: 'Skriv i alt-teksten kva biletet seier. Er det berre pynt, skal alt-teksten vere tom.',
      message: 'Biletet manglar alternativ tekst.',
    },
  },
  'wcag/felt-uten-navn': {
    nb: {
      title: 'Feltet har ikke noe navn',
      advice: 'Gi feltet en ledetekst som sier hva leseren skal skrive.',
      message: 'Feltet har ikke noe navn.',
    },
    nn: {
      title: 'Feltet har ikkje noko namn',
      advice: 'Gi feltet ein leietekst som seier kva lesaren skal skrive.',
      message: 'Feltet har ikkje noko namn.',
    },
  },
  'wcag/lav-kontrast': {
    nb: {
      title: 'Teksten skiller seg for lite fra bakgrunnen',
      advice: 'Gjør teksten mørkere eller bakgrunnen lysere.',
      message: 'Kontrasten er {ratio} til 1. Den må være minst {required} til 1.',
    },
    nn: {
      title: 'Teksten skil seg for lite frå bakgrunnen',
      advice: 'Gjer teksten mørkare eller bakgrunnen lysare.',
      message: 'Kontrasten er {ratio} til 1. Han må vere minst {required} til 1.',
    },
  },
  'wcag/tastaturfelle': {
    nb: { title: 'Tastaturet kommer ikke videre', advice: 'La Tab gå videre.', message: 'Tab stopper her.' },
    nn: { title: 'Tastaturet kjem ikkje vidare', advice: 'La Tab gå vidare.', message: 'Tab stoppar her.' },
  },
  'wcag/lik-tittel': {
    nb: {
      title: 'Flere sider har samme tittel',
      advice: 'Gi hver side en tittel som skiller den fra de andre.',
      message: '2 sider heter «{title}».',
    },
    nn: {
      title: 'Fleire sider har same tittel',
      advice: 'Gi kvar side ein tittel som skil henne frå dei andre.',
      message: '2 sider heiter «{title}».',
    },
  },
};

const point = (line: number, column: number, offset: number) => ({ line, column, offset });
const at = (line: number, column: number, offset: number, length: number): Place => ({
  in: 'text',
  start: point(line, column, offset),
  end: point(line, column + length, offset + length),
});
const start = at(1, 1, 0, 0);
const nowhere: Where = { before: '', after: '' };

interface Given extends Partial<Finding> {
  readonly place: Place;
  readonly values?: Values;
}

function find(form: Form, rule: string, { values = {}, ...given }: Given): Finding {
  return {
    rule,
    severity: 'warning',
    certainty: 'certain',
    message: fill(rules[rule]?.[form].message ?? '', values),
    messageId: 'found',
    values,
    where: nowhere,
    excerpt: '',
    fingerprint: `${rule.length.toString(16)}`.padStart(16, '0'),
    tags: [],
    ...given,
  };
}

const base = { outcomes: {}, skipped: [], crashes: [], errors: [], criteria: [] } as const;

function documentsIn(form: Form) {
  const nb = form === 'nb';
  const begrunnelse = nb ? 'Begrunnelse' : 'Grunngiving';
  const word = (text: string, instead: string, line: number, before: string, after: string) =>
    find(form, 'klarsprak/kanselliord', {
      place: at(line, before.length + 1, line * 80, text.length),
      values: { word: text, instead },
      where: { heading: begrunnelse, before, after },
      excerpt: text,
    });
  const letter: DocumentReport = {
    ...base,
    uri: 'brev/avslag-garasje.md',
    format: 'markdown',
    language: form,
    title: nb ? 'Avslag på søknad om garasje' : 'Avslag på søknad om garasje',
    kind: { value: 'avslag', confidence: 1, told: true },
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
          before: nb ? '…viser 1,5 meter. Fødselsnummeret ditt, ' : '…viser 1,5 meter. Fødselsnummeret ditt, ',
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
      word(
        nb ? 'samt' : 'samt',
        'og',
        13,
        nb ? 'Tegningen ' : 'Teikninga ',
        nb ? ' kartet viser plasseringen.' : ' kartet viser plasseringa.',
      ),
      find(form, 'klarsprak/passiv-s', {
        severity: 'hint',
        place: at(13, 60, 540, 7),
        values: { verb: nb ? 'vurderes' : 'vurderast' },
        where: { heading: begrunnelse, before: nb ? 'Saken ' : 'Saka skal ', after: nb ? ' på nytt.' : ' på nytt.' },
        excerpt: nb ? 'vurderes' : 'vurderast',
      }),
      word(
        nb ? 'i henhold til' : 'i samsvar med',
        nb ? 'etter' : 'etter',
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
  const paragraph = (number: number, from: number, to: number, part = 'word/document.xml'): Place => ({
    in: 'docx',
    part,
    paragraph: number,
    start: from,
    end: to,
  });
  const wordDocument: DocumentReport = {
    ...base,
    uri: 'brev/innkalling.docx',
    format: 'docx',
    language: form,
    title: nb ? 'Innkalling til samtale' : 'Innkalling til samtale',
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
  const page: DocumentReport = {
    ...base,
    uri: 'https://www.fjordvik.example/barnehage?a=1',
    format: 'page',
    language: form,
    title: nb ? 'Søk om barnehageplass 🧒 – Fjordvik kommune' : 'Søk om barnehageplass 🧒 – Fjordvik kommune',
    kind: { value: 'tjeneste', confidence: 0.9, told: false },
    findings: [
      find(form, 'wcag/felt-uten-navn', { severity: 'error', place: element('input#q'), tags: ['wcag-4.1.2'] }),
      find(form, 'wcag/bilde-uten-alternativ', {
        severity: 'error',
        place: { in: 'page', selector: 'img.kart', frames: ['iframe#kart'] },
        where: { heading: nb ? 'Her ligger barnehagene' : 'Her ligg barnehagane', ...nowhere },
        excerpt: 'kart\u001b[31m\u202e.png\u0007',
        tags: ['wcag-1.1.1', 'niva-a'],
        engines: ['axe'],
      }),
      ...Array.from({ length: 12 }, (_, index) =>
        contrast(nb ? 'Slik søker du' : 'Slik søkjer du', `${index + 1}. november 2026`, 2.5 + index / 10, index + 1),
      ),
    ],
    outcomes: { 'wcag/lav-kontrast': { tested: 40, failed: 12, review: 0 }, 'klarsprak/kanselliord': { tested: 30, failed: 0, review: 0 } },
    skipped: [
      { rule: 'brev/klage-mangler', because: 'needs', missing: 'kind' },
      { rule: 'avsender/gammelt-navn', because: 'needs', missing: 'profile' },
    ],
  };
  const clean: DocumentReport = {
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
  const accepted: DocumentReport = {
    ...clean,
    uri: 'brev/gammel-mal.txt',
    findings: letter.findings.slice(-1),
    outcomes: { 'avsender/gammelt-navn': { tested: 1, failed: 1, review: 0 } },
  };
  const partial: DocumentReport = {
    ...base,
    uri: 'sider/skole.html',
    format: 'html',
    language: form,
    findings: [
      find(form, 'klarsprak/lang-setning', {
        severity: 'hint',
        place: at(7, 5, 140, 80),
        values: { count: 26, max: 25 },
        where: { before: nb ? 'Hei! ' : 'Hei! ', after: '' },
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
  const english: DocumentReport = {
    ...clean,
    uri: 'sider/welcome.md',
    format: 'markdown',
    language: 'en',
    skipped: [{ rule: 'klarsprak/lang-setning', because: 'language' }],
  };
  const refused = (uri: string, code: string, message: string): DocumentReport => ({
    ...base,
    uri,
    format: 'docx',
    language: undefined,
    findings: [],
    errors: [{ code, message }],
  });
  const empty = nb ? 'Fila er tom. Sjekk at du har lagret den.' : 'Fila er tom. Sjekk at du har lagra henne.';
  const unread = [
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
  return { letter, word: wordDocument, page, clean, accepted, partial, english, unread };
}
