import { defineRule } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { attribute, inside, isExposed, isInTabOrder, isShown, overlaps, tagged } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/ramme-uten-tastatur',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'error',
  tags: ['wcag-2.1.1', 'niva-a', 'act-akn7bn', 'uu-nett-2.1.1a'],
  docs: {
    nb: {
      title: 'Rammen kan ikke nås med tastaturet',
      why: 'Det er noe å bruke inni rammen, men Tab hopper over den.',
      advice: 'Ta bort tabindex="-1" fra <iframe>.',
    },
    nn: {
      title: 'Ramma kan ikkje nåast med tastaturet',
      why: 'Det er noko å bruke inni ramma, men Tab hoppar over ho.',
      advice: 'Ta bort tabindex="-1" frå <iframe>.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.1.1 Tastatur', url: 'https://www.w3.org/TR/WCAG21/#keyboard' }],
  messages: {
    nb: { skipped: 'Det er noe å bruke inni rammen, men den er tatt ut av tastaturrekkefølgen.' },
    nn: { skipped: 'Det er noko å bruke inni ramma, men ho er teken ut av tastaturrekkjefølgja.' },
  },
  applies: hasTag('iframe', 'frame'),
  check: (_, { document }) =>
    tagged(document, 'iframe', 'frame')
      .filter((frame) => Number.parseInt(attribute(frame, 'tabindex') ?? '0', 10) < 0)
      .filter(
        (frame) =>
          isExposed(frame) &&
          inside(document, frame).some((element) => isInTabOrder(element) && isShown(element) && overlaps(element, frame)),
      )
      .map(({ node }) => ({ message: 'skipped', at: node }) as const),
  examples: [
    { page: '⟦<iframe tabindex="-1" title="Skjema" srcdoc="<html lang=nb><title>Skjema</title><button>Send</button></html>"></iframe>⟧' },
    { page: '⟦<iframe tabindex="-1" title="Kart" srcdoc="<html lang=nb><title>Kart</title><a href=/a>Større kart</a></html>"></iframe>⟧' },
    { page: '⟦<iframe tabindex="-2" title="Søk" srcdoc="<html lang=nb><title>Søk</title><input aria-label=Ord></html>"></iframe>⟧' },
    { page: '<iframe title="Skjema" srcdoc="<html lang=nb><title>Skjema</title><button>Send</button></html>"></iframe>' },
    { page: '<iframe tabindex="-1" title="Kart" srcdoc="<html lang=nb><title>Kart</title><p>Kart</p></html>"></iframe>' },
    { page: '<iframe tabindex="0" title="Søk" srcdoc="<html lang=nb><title>Søk</title><input aria-label=Ord></html>"></iframe>' },
    {
      language: 'nn',
      page: '⟦<iframe tabindex="-1" title="Skjema" srcdoc="<html lang=nn><title>Skjema</title><button>Send no</button></html>"></iframe>⟧',
    },
    {
      language: 'nn',
      page: '⟦<iframe tabindex="-1" title="Kart" srcdoc="<html lang=nn><title>Kart</title><a href=/a>Større kart her</a></html>"></iframe>⟧',
    },
    {
      language: 'nn',
      page: '⟦<iframe tabindex="-2" title="Søk" srcdoc="<html lang=nn><title>Søk</title><input aria-label=Eit></html>"></iframe>⟧',
    },
    {
      language: 'nn',
      page: '<iframe title="Skjema" srcdoc="<html lang=nn><title>Skjema</title><button>Send no</button></html>"></iframe>',
    },
    {
      language: 'nn',
      page: '<iframe tabindex="-1" title="Kart" srcdoc="<html lang=nn><title>Kart</title><p>Eit kart</p></html>"></iframe>',
    },
    {
      language: 'nn',
      page: '<iframe tabindex="0" title="Søk" srcdoc="<html lang=nn><title>Søk</title><input aria-label=Eit></html>"></iframe>',
    },
  ],
});
