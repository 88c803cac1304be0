import { defineRule } from '@klarsyn/core';
import { isWhole } from './shared/page.ts';

/** Titles that a program gives, and file names. */
const given =
  /^(?:(?:nytt )?dokument\s?\d*|document\s?\d*|untitled|uten (?:navn|tittel)|utan (?:namn|tittel)|ny side|about:blank|microsoft word - .*|.*\.(?:docx?|odt|pdf|html?))$/i;

export default defineRule({
  id: 'wcag/dokumenttittel-mangler',
  over: 'document',
  formats: ['html', 'page', 'docx', 'odt', 'pdf'],
  severity: 'error',
  tags: ['wcag-2.4.2', 'niva-a', 'act-2779a5', 'PROF-DOCX-TITLE'],
  docs: {
    nb: {
      title: 'Dokumentet mangler tittel',
      why: 'Tittelen er det første en skjermleser sier, og det som står i fanen, i bokmerket og i søketreffet.',
      advice:
        'Gi siden en tittel i <title>. I Word står den under Fil, Informasjon, Tittel, i LibreOffice under Fil, Egenskaper; en PDF får tittelen derfra. Si hva siden eller brevet handler om.',
      limits:
        'Regelen leser tittelen i egenskapene til dokumentet, eller i <title> på en nettside. Den kjenner igjen filnavn og titler som et program har satt inn. Om tittelen passer til innholdet, må du bedømme selv.',
    },
    nn: {
      title: 'Dokumentet manglar tittel',
      why: 'Tittelen er det første ein skjermlesar seier, og det som står i fana, i bokmerket og i søketreffet.',
      advice:
        'Gje sida ein tittel i <title>. I Word står han under Fil, Informasjon, Tittel, i LibreOffice under Fil, Eigenskapar; ein PDF får tittelen derifrå. Sei kva sida eller brevet handlar om.',
      limits:
        'Regelen les tittelen i eigenskapane til dokumentet, eller i <title> på ei nettside. Han kjenner att filnamn og titlar som eit program har sett inn. Om tittelen passar til innhaldet, må du vurdere sjølv.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.4.2 Sidetitler', url: 'https://www.w3.org/TR/WCAG21/#page-titled' }],
  messages: {
    nb: { missing: 'Dokumentet har ingen tittel.', given: 'Tittelen «{title}» sier ikke hva dokumentet handler om.' },
    nn: { missing: 'Dokumentet har ingen tittel.', given: 'Tittelen «{title}» seier ikkje kva dokumentet handlar om.' },
  },
  applies: isWhole,
  check({ title = '' }) {
    if (title.trim() === '') return { message: 'missing' };
    return given.test(title.trim()) ? { message: 'given', values: { title: title.trim() } } : undefined;
  },
  examples: [
    { pdf: [{ text: '⟦⟧Svar på søknad' }] },
    { pdf: [{ text: 'Du får plass.' }], about: { title: 'Svar på søknad om barnehageplass' } },
    { html: '⟦⟧<html lang="nb"><head></head><body><p>Hei.</p></body></html>' },
    { html: '⟦⟧<html lang="nb"><head><title> </title></head><body><p>Hei.</p></body></html>' },
    { html: '⟦⟧<html lang="nb"><head><title>Dokument1</title></head><body><p>Hei.</p></body></html>' },
    { docx: [{ text: '⟦⟧Svar på søknad' }] },
    { html: '<html lang="nb"><head><title>Søk om barnehageplass – Fjordvik kommune</title></head><body><p>Hei.</p></body></html>' },
    { html: '<p>Et stykke av en side har ingen tittel selv.</p>' },
    { html: '<html lang="nb"><head><title>Dokumenter du må legge ved</title></head><body><p>Hei.</p></body></html>' },
    { language: 'nn', html: '⟦⟧<html lang="nn"><head></head><body><p>Hei.</p></body></html>' },
    { language: 'nn', html: '⟦⟧<html lang="nn"><head><title>Utan tittel</title></head><body><p>Hei.</p></body></html>' },
    { language: 'nn', docx: [{ text: '⟦⟧Svar på søknaden, ikkje vedtak' }] },
    { language: 'nn', html: '<html lang="nn"><head><title>Søk om barnehageplass</title></head><body><p>Hei.</p></body></html>' },
    { language: 'nn', html: '<p>Eit stykke av ei side har ikkje tittel sjølv.</p>' },
    { language: 'nn', html: '<html lang="nn"><head><title>Dokument du må leggje ved</title></head><body><p>Hei.</p></body></html>' },
  ],
});
