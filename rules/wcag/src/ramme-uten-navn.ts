import { type Document, defineRule, type NodeId, type PageElement } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { inside, isExposed, isInTabOrder, nameOf, tagged } from './shared/tree.ts';
import { judge } from './shared/verdicts.ts';

export default defineRule({
  id: 'wcag/ramme-uten-navn',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['audits'],
  severity: 'error',
  tags: ['wcag-4.1.2', 'niva-a', 'act-cae760', 'uu-nett-4.1.2c'],
  docs: {
    nb: {
      title: 'Rammen har ikke navn',
      why: 'Den som bruker skjermleser, får ikke vite hva rammen viser før hen har gått inn i den.',
      advice: 'Sett title på <iframe>: «Kart over barnehagene».',
      limits: 'En ramme som bare viser en annen ramme med navn, må du se på selv.',
    },
    nn: {
      title: 'Ramma har ikkje namn',
      why: 'Den som bruker skjermlesar, får ikkje vite kva ramma viser før hen har gått inn i ho.',
      advice: 'Set title på <iframe>: «Kart over barnehagane».',
      limits: 'Ei ramme som berre viser ei anna ramme med namn, må du sjå på sjølv.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 4.1.2 Navn, rolle, verdi', url: 'https://www.w3.org/TR/WCAG21/#name-role-value' }],
  messages: {
    nb: { found: 'Rammen har ikke noe navn.' },
    nn: { found: 'Ramma har ikkje noko namn.' },
  },
  applies: hasTag('iframe', 'frame'),
  check: (_, { document }) =>
    judge(document, [], ['cae760'], 'found').map((problem) =>
      typeof problem.at === 'number' && isWrapper(document, problem.at) ? { ...problem, certainty: 'review' } : problem,
    ),
  examples: [
    { page: '⟦<iframe srcdoc="<html lang=nb><title>Kart</title><p>Kart</p></html>"></iframe>⟧' },
    { page: '⟦<iframe title="" srcdoc="<html lang=nb><title>Film</title><p>Film</p></html>"></iframe>⟧' },
    { page: '⟦<iframe name="skjema" srcdoc="<html lang=nb><title>Skjema</title><p>Skjema</p></html>"></iframe>⟧' },
    {
      page: '⟦<iframe srcdoc="<html lang=nb><title>Kart</title><iframe title=Kart srcdoc=Veier></iframe></html>"></iframe>⟧',
      note: 'Leseren møter bare rammen inni, og den har navn. Det må noen se på.',
    },
    { page: '<iframe title="Kart" srcdoc="<html lang=nb><title>Kart</title><p>Kart</p></html>"></iframe>' },
    { page: '<iframe aria-label="Film" srcdoc="<html lang=nb><title>Film</title><p>Film</p></html>"></iframe>' },
    { page: '<p>Ingen ramme</p>' },
    { language: 'nn', page: '⟦<iframe srcdoc="<html lang=nn><title>Kart</title><p>Vegar</p></html>"></iframe>⟧' },
    { language: 'nn', page: '⟦<iframe title="" srcdoc="<html lang=nn><title>Film</title><p>Ein film</p></html>"></iframe>⟧' },
    { language: 'nn', page: '⟦<iframe name="skjema" srcdoc="<html lang=nn><title>Skjema</title><p>Eit skjema</p></html>"></iframe>⟧' },
    {
      language: 'nn',
      page: '⟦<iframe srcdoc="<html lang=nn><title>Kart</title><iframe title=Kart srcdoc=Vegar></iframe></html>"></iframe>⟧',
    },
    { language: 'nn', page: '<iframe title="Kart" srcdoc="<html lang=nn><title>Kart</title><p>Vegar</p></html>"></iframe>' },
    { language: 'nn', page: '<iframe aria-label="Film" srcdoc="<html lang=nn><title>Film</title><p>Ein film</p></html>"></iframe>' },
    { language: 'nn', page: '<p>Inga ramme</p>' },
  ],
});

/** True for a frame whose document has nothing to say itself, no text, picture or control, but holds frames that have names. */
function isWrapper(document: Document, node: NodeId): boolean {
  const frame = tagged(document, 'iframe', 'frame').find((one) => one.node === node);
  const body = frame === undefined ? undefined : inside(document, frame).find(({ tag }) => tag === 'body');
  if (body === undefined) return false;
  const own = inside(document, body);
  const inner = own.filter(({ tag }) => tag === 'iframe');
  const bare = [body, ...own].filter((one) => !inner.some(({ index, end }) => one.index >= index && one.index < end));
  return inner.length > 0 && inner.every((one) => nameOf(one) !== '') && !bare.some(isMet);
}

/** True for an element that has something to say itself. */
const isMet = (element: PageElement): boolean =>
  isInTabOrder(element) ||
  (isExposed(element) && nameOf(element) !== '') ||
  /^(?:img|svg|canvas|video|audio|object|embed)$/.test(element.tag) ||
  (element.tag !== 'script' && element.tag !== 'style' && element.content.some((part) => typeof part === 'string' && part.trim() !== ''));
