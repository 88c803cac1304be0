import { ancestors, type Document, defineRule, type NodeOf, nodesOf } from '@klarsyn/core';

export default defineRule({
  id: 'wcag/falsk-liste',
  over: 'document',
  formats: ['docx', 'odt', 'pdf'],
  severity: 'error',
  tags: ['wcag-1.3.1', 'niva-a', 'PROF-DOCX-FAKELIST'],
  docs: {
    nb: {
      title: 'Avsnittene ser ut som en liste, men er ikke det',
      why: 'Skjermlesere sier fra om at en liste begynner, og hvor mange punkter den har. Det skjer bare når Word eller LibreOffice vet at det er en liste.',
      advice: 'Merk avsnittene og velg «Punktliste» eller «Nummerering». Ta så bort tegnene du har skrevet selv.',
      limits:
        'Regelen ser avsnitt etter hverandre som begynner med samme tegn, eller som teller videre. Med punkttegn eller kolon foran er den sikker, ellers må du se på det. I en PDF uten tagger gjetter Klarsyn selv hva som er lister, så der sier regelen lite.',
    },
    nn: {
      title: 'Avsnitta ser ut som ei liste, men er det ikkje',
      why: 'Skjermlesarar seier frå om at ei liste byrjar, og kor mange punkt ho har. Det skjer berre når Word eller LibreOffice veit at det er ei liste.',
      advice: 'Merk avsnitta og vel «Punktliste» eller «Nummerering». Ta så bort teikna du har skrive sjølv.',
      limits:
        'Regelen ser avsnitt etter kvarandre som byrjar med same teikn, eller som tel vidare. Med punktteikn eller kolon framfor er han sikker, elles må du sjå på det. I ein PDF utan taggar gissar Klarsyn sjølv kva som er lister, så der seier regelen lite.',
    },
  },
  sources: [
    { title: 'WCAG 2.1: 1.3.1 Informasjon og relasjoner', url: 'https://www.w3.org/TR/WCAG21/#info-and-relationships' },
    { title: 'Uutilsynet: testregel 1.3.1c for dokumenter' },
  ],
  messages: {
    nb: {
      fake: '{count} avsnitt etter hverandre begynner med «{mark}», men er ikke laget som liste.',
      tagged: '{count} avsnitt etter hverandre begynner med «{mark}», men er ikke tagget som liste.',
    },
    nn: {
      fake: '{count} avsnitt etter kvarandre byrjar med «{mark}», men er ikkje laga som liste.',
      tagged: '{count} avsnitt etter kvarandre byrjar med «{mark}», men er ikkje tagga som liste.',
    },
  },
  check(document) {
    return runsOf(document).map(({ first, mark, count, isSure }) => ({
      message: document.format === 'pdf' ? ('tagged' as const) : ('fake' as const),
      at: { node: first.id, start: 0, end: mark.length },
      values: { count, mark },
      certainty: isSure ? ('certain' as const) : ('review' as const),
    }));
  },
  examples: [
    { docx: [{ text: 'Du må legge ved:' }, { text: '⟦-⟧ lønnsslipp' }, { text: '- skattemelding' }] },
    { docx: [{ text: 'Slik gjør du:' }, { text: '⟦1.⟧ Fyll ut skjemaet.' }, { text: '2. Send det til oss.' }] },
    { docx: [{ text: 'Vi trenger dette.' }, { text: '⟦•⟧ Navnet ditt' }, { text: '• Adressen din' }, { text: '• En underskrift' }] },
    { docx: [{ text: 'Alternativer:' }, { text: '⟦a)⟧ Du flytter.' }, { text: 'b) Du blir boende.' }] },
    { pdf: [{ text: 'Du må legge ved:' }, { text: '⟦-⟧ lønnsslipp' }, { text: '- skattemelding' }] },
    {
      pdf: [
        { text: 'Lønnsslipp', role: 'LI' },
        { text: 'Skattemelding', role: 'LI' },
      ],
    },
    { docx: [{ text: 'Husk fristen.' }, { text: '- og send søknaden i tide' }], note: 'Ett avsnitt er ingen liste.' },
    { docx: [{ text: 'Møter i vår:' }, { text: '1. mars i kulturhuset' }, { text: '2. april på skolen' }], note: 'Det er datoer.' },
    {
      docx: [
        { text: 'Lønnsslipp', style: 'List Bullet' },
        { text: 'Skattemelding', style: 'List Bullet' },
      ],
    },
    { language: 'nn', docx: [{ text: 'Du må leggje ved:' }, { text: '⟦-⟧ lønsslipp' }, { text: '- skattemelding' }] },
    { language: 'nn', docx: [{ text: 'Slik gjer du:' }, { text: '⟦1.⟧ Fyll ut skjemaet.' }, { text: '2. Send det til oss.' }] },
    { language: 'nn', docx: [{ text: 'Vi treng dette.' }, { text: '⟦•⟧ Namnet ditt' }, { text: '• Adressa di' }] },
    { language: 'nn', docx: [{ text: 'Hugs fristen.' }, { text: '- og send søknaden i tide, ikkje seinare' }] },
    { language: 'nn', docx: [{ text: 'Møte i vår:' }, { text: '1. mars i kulturhuset' }, { text: '2. april på skulen' }] },
    {
      language: 'nn',
      docx: [
        { text: 'Lønsslipp', style: 'List Bullet' },
        { text: 'Skattemelding', style: 'List Bullet' },
      ],
    },
  ],
});

interface Run {
  readonly first: NodeOf<'paragraph'>;
  readonly mark: string;
  readonly count: number;
  /** A bullet is always one, a dash may be talk, and a number may be part of what is said. */
  readonly isSure: boolean;
}

/** Two paragraphs or more, one after the other, that begin with the same sign or count on. */
function runsOf(document: Document): readonly Run[] {
  const runs: Run[] = [];
  const paragraphs = nodesOf(document, 'paragraph').filter(({ text }) => text.plain.trim() !== '');
  for (let at = 0; at < paragraphs.length; at += 1) {
    const first = paragraphs[at];
    const mark = first === undefined || isInList(document, first) ? undefined : markOf(first.text.plain);
    if (first === undefined || mark === undefined || !isFirst(mark)) continue;
    let count = 1;
    let last = mark;
    for (let next = paragraphs[at + count]; next !== undefined; next = paragraphs[at + count]) {
      const following = next.parent === first.parent ? markOf(next.text.plain) : undefined;
      if (following === undefined || !follows(last, following)) break;
      last = following;
      count += 1;
    }
    if (count < 2) continue;
    const isIntroduced = paragraphs[at - 1]?.text.plain.trimEnd().endsWith(':') === true;
    runs.push({ first, mark, count, isSure: /^[•·▪●○]$/u.test(mark) || isIntroduced });
    at += count - 1;
  }
  return runs;
}

const isInList = (document: Document, paragraph: NodeOf<'paragraph'>): boolean =>
  ancestors(document, paragraph).some(({ kind }) => kind === 'item');

const month = /^(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)(?!\p{L})/iu;

/** The sign or the number that a paragraph begins with, as a list would have it. A date is none. */
function markOf(text: string): string | undefined {
  const [, mark, rest = ''] = /^(?:([-–—•·▪●○*]|(?:\d{1,2}|[a-zæøå])[.)])[ \t\u00a0]+)(\S.*)/su.exec(text) ?? [];
  return mark === undefined || month.test(rest) ? undefined : mark;
}

const isFirst = (mark: string): boolean => !/^[\p{L}\d]/u.test(mark) || /^(?:1|a)[.)]$/.test(mark);

/** True when one mark can come right after another: the same sign, or the next number or letter. */
function follows(before: string, mark: string): boolean {
  if (!/^[\p{L}\d]/u.test(mark)) return mark === before;
  if (mark.at(-1) !== before.at(-1)) return false;
  const [one, two] = [before.slice(0, -1), mark.slice(0, -1)];
  return /^\d+$/.test(two) ? Number(two) === Number(one) + 1 : two.charCodeAt(0) === one.charCodeAt(0) + 1;
}
