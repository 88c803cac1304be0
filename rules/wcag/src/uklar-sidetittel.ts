import { defineRule } from '@klarsyn/core';
import { isTopFrame, tagged, textOf } from './shared/tree.ts';

/** Words are the same when they begin alike: the endings of Norwegian come after. In letters. */
const stem = 5;
/** A page with fewer words says too little to compare with. */
const leastWords = 6;

export default defineRule({
  id: 'wcag/uklar-sidetittel',
  over: 'document',
  formats: ['html', 'page'],
  severity: 'warning',
  tags: ['wcag-2.4.2', 'niva-a', 'act-c4a8a4', 'uu-nett-2.4.2a'],
  docs: {
    nb: {
      title: 'Sidetittelen sier kanskje ikke hva siden handler om',
      why: 'Den som har mange faner åpne, eller hører tittelen først, finner ikke fram.',
      advice: 'La tittelen si hva siden handler om, med ord som også står på siden: «Søk om barnehageplass – Fjordvik kommune».',
    },
    nn: {
      title: 'Sidetittelen seier kanskje ikkje kva sida handlar om',
      why: 'Den som har mange faner opne, eller høyrer tittelen fyrst, finn ikkje fram.',
      advice: 'La tittelen seie kva sida handlar om, med ord som også står på sida: «Søk om barnehageplass – Fjordvik kommune».',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.4.2 Sidetitler', url: 'https://www.w3.org/TR/WCAG21/#page-titled' }],
  messages: {
    nb: { foreign: 'Ingen av ordene i tittelen «{title}» står på siden.' },
    nn: { foreign: 'Ingen av orda i tittelen «{title}» står på sida.' },
  },
  check(_, { document }) {
    const body = tagged(document, 'body').find((one) => isTopFrame(document, one));
    const title = document.title?.trim() ?? '';
    const text = body === undefined ? '' : textOf(document, body).toLowerCase();
    const wanted = (title.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((one) => one.slice(0, stem));
    if (title === '' || text.split(' ').length < leastWords || wanted.some((one) => text.includes(one))) return undefined;
    return { message: 'foreign', values: { title }, certainty: 'review' };
  },
  examples: [
    {
      html: '⟦⟧<html lang="nb"><head><title>Uten navn</title></head><body><p>Søk om plass i barnehagen før første mars.</p></body></html>',
    },
    { html: '⟦⟧<html lang="nb"><head><title>Dokument1</title></head><body><p>Vi holder stengt i romjula i år også.</p></body></html>' },
    { html: '⟦⟧<html lang="nb"><head><title>Side 2</title></head><body><p>Priser for å leie hallen til stevner.</p></body></html>' },
    { html: '<html lang="nb"><head><title>Barnehage</title></head><body><p>Søk om plass i barnehagen før første mars.</p></body></html>' },
    { html: '<html lang="nb"><head><title>Priser</title></head><body><p>Kort.</p></body></html>' },
    { html: '<html lang="nb"><head><title>Leie av hall</title></head><body><p>Priser for å leie hallen til stevner.</p></body></html>' },
    {
      language: 'nn',
      html: '⟦⟧<html lang="nn"><head><title>Utan namn</title></head><body><p>Søk om plass i barnehagen før fyrste mars.</p></body></html>',
    },
    {
      language: 'nn',
      html: '⟦⟧<html lang="nn"><head><title>Dokument1</title></head><body><p>Vi held stengt i romjula i år òg.</p></body></html>',
    },
    {
      language: 'nn',
      html: '⟦⟧<html lang="nn"><head><title>Side 2</title></head><body><p>Prisar for å leige hallen til stemne.</p></body></html>',
    },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Barnehage</title></head><body><p>Søk om plass i barnehagen før fyrste mars.</p></body></html>',
    },
    { language: 'nn', html: '<html lang="nn"><head><title>Prisar</title></head><body><p>Kort.</p></body></html>' },
    {
      language: 'nn',
      html: '<html lang="nn"><head><title>Leige av hall</title></head><body><p>Prisar for å leige hallen til stemne.</p></body></html>',
    },
  ],
});
