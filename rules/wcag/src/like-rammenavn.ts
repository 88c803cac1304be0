import { type Document, defineRule, type PageElement } from '@klarsyn/core';
import { hasTag } from './shared/applies.ts';
import { wordsOf } from './shared/small-words.ts';
import { childrenOf, inside, isExposed, nameOf, tagged, textOf } from './shared/tree.ts';

export default defineRule({
  id: 'wcag/like-rammenavn',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['access'],
  severity: 'warning',
  tags: ['wcag-4.1.2', 'niva-a', 'act-4b1c6c', 'uu-412cNett2025'],
  docs: {
    nb: {
      title: 'To rammer heter det samme og viser hver sitt',
      why: 'Den som bruker skjermleser, får opp to like navn og vet ikke hvilken ramme som er hvilken.',
      advice: 'Gi hver ramme et navn som sier hva nettopp den viser.',
    },
    nn: {
      title: 'To rammer heiter det same og viser kvar sitt',
      why: 'Den som bruker skjermlesar, får opp to like namn og veit ikkje kva for ei ramme som er kva.',
      advice: 'Gi kvar ramme eit namn som seier kva nett ho viser.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 4.1.2 Navn, rolle, verdi', url: 'https://www.w3.org/TR/WCAG21/#name-role-value' }],
  messages: {
    nb: { same: 'Det er flere rammer med navnet «{name}», og de viser ikke det samme.' },
    nn: { same: 'Det er fleire rammer med namnet «{name}», og dei viser ikkje det same.' },
  },
  applies: hasTag('iframe', 'frame'),
  check(_, { document }) {
    const frames = tagged(document, 'iframe').filter(
      (frame) => isExposed(frame) && nameOf(frame) !== '' && textOfFrame(document, frame) !== '',
    );
    const byName = Map.groupBy(frames, (frame) => nameOf(frame).toLowerCase());
    return [...byName.values()].flatMap(([first, ...others]) =>
      others.flatMap((other) => {
        if (first === undefined || textOfFrame(document, other) === textOfFrame(document, first)) return [];
        const certainty = isAnother(document, first, other) ? 'certain' : 'review';
        return [{ message: 'same', values: { name: nameOf(other) }, at: other.node, certainty }] as const;
      }),
    );
  },
  examples: [
    {
      page: '<iframe title="Kart" srcdoc="<html lang=nb><title>Kart</title><p>Barnehager</p></html>"></iframe>⟦<iframe title="Kart" srcdoc="<html lang=nb><title>Kart</title><p>Skoler</p></html>"></iframe>⟧',
    },
    {
      page: '<iframe title="Skjema" srcdoc="<html lang=nb><title>Skjema</title><p>Søk plass</p></html>"></iframe><p>Eller</p>⟦<iframe title="Skjema" srcdoc="<html lang=nb><title>Skjema</title><p>Klag</p></html>"></iframe>⟧',
    },
    {
      page: '<iframe title="Film" srcdoc="<html lang=nb><title>Film</title><p>Om skolen</p></html>"></iframe>⟦<iframe title="film" srcdoc="<html lang=nb><title>film</title><p>Om biblioteket</p></html>"></iframe>⟧',
    },
    {
      page: '<iframe title="Annonse" srcdoc="<html lang=nb><title>A</title><p>Kjøp sykkel</p></html>"></iframe>⟦<iframe title="Annonse" srcdoc="<html lang=nb><title>B</title><p>Lån bøker gratis</p></html>"></iframe>⟧',
      note: 'Annonser er til det samme, så et menneske må se på det.',
    },
    {
      page: '<iframe title="Kart" srcdoc="<html lang=nb><title>Kart</title><p>Barnehager</p></html>"></iframe><iframe title="Skoler" srcdoc="<html lang=nb><title>Skoler</title><p>Skoler</p></html>"></iframe>',
    },
    {
      page: '<iframe title="Kart" srcdoc="<html lang=nb><title>Kart</title><p>Barnehager</p></html>"></iframe><iframe title="Kart" srcdoc="<html lang=nb><title>Kart</title><p>Barnehager</p></html>"></iframe>',
    },
    { page: '<iframe title="Film" srcdoc="<html lang=nb><title>Film</title><p>Om skolen</p></html>"></iframe>' },
    {
      language: 'nn',
      page: '<iframe title="Kart" srcdoc="<html lang=nn><title>Kart</title><p>Barnehagar</p></html>"></iframe>⟦<iframe title="Kart" srcdoc="<html lang=nn><title>Kart</title><p>Skular</p></html>"></iframe>⟧',
    },
    {
      language: 'nn',
      page: '<iframe title="Skjema" srcdoc="<html lang=nn><title>Skjema</title><p>Søk plass no</p></html>"></iframe><p>Eller</p>⟦<iframe title="Skjema" srcdoc="<html lang=nn><title>Skjema</title><p>Klag no</p></html>"></iframe>⟧',
    },
    {
      language: 'nn',
      page: '<iframe title="Film" srcdoc="<html lang=nn><title>Film</title><p>Om skulen</p></html>"></iframe>⟦<iframe title="film" srcdoc="<html lang=nn><title>film</title><p>Om biblioteket vårt</p></html>"></iframe>⟧',
    },
    {
      language: 'nn',
      page: '<iframe title="Kart" srcdoc="<html lang=nn><title>Kart</title><p>Barnehagar</p></html>"></iframe><iframe title="Skular" srcdoc="<html lang=nn><title>Skular</title><p>Skular</p></html>"></iframe>',
    },
    {
      language: 'nn',
      page: '<iframe title="Kart" srcdoc="<html lang=nn><title>Kart</title><p>Barnehagar</p></html>"></iframe><iframe title="Kart" srcdoc="<html lang=nn><title>Kart</title><p>Barnehagar</p></html>"></iframe>',
    },
    { language: 'nn', page: '<iframe title="Film" srcdoc="<html lang=nn><title>Film</title><p>Om skulen</p></html>"></iframe>' },
  ],
});

/** Advertisements change, and are for the same thing. */
const anyOf = /\b(?:annonse|reklame|advertisement|advert|ad)\b/i;

/** True when two frames have hardly a word in common, in title or text: they do not show the same thing. */
function isAnother(document: Document, one: PageElement, other: PageElement): boolean {
  if (anyOf.test(nameOf(one)) || inside(document, one).includes(other)) return false;
  const [first, second] = [one, other].map((frame) => new Set(wordsOf(textOfFrame(document, frame))));
  if (first === undefined || second === undefined || first.size === 0 || second.size === 0) return false;
  return first.intersection(second).size < Math.min(first.size, second.size) / 3;
}

/** What is written in a frame; '' for one that could not be read. */
const textOfFrame = (document: Document, frame: PageElement): string =>
  childrenOf(document, frame)
    .map((inner) => textOf(document, inner))
    .join(' ');
