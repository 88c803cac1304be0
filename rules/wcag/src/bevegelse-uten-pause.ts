import { type Document, defineRule, type NodeId, nodeSeen, seenBy } from '@klarsyn/core';
import { controlsOf, stepsOneWay } from './shared/motion.ts';
import { isShown, nameOf, tagged } from './shared/tree.ts';

/** What a button that stops what moves is called. */
const stopping = /\b(?:pause\w*|stopp?\w*|stans\w*|skjul\w*|gøym\w*|hide\w*|slå av|frys)\b/i;

/** A GIF of two pictures, for ever and once. */
const gif = {
  forever: 'R0lGODlhIAAgAIAAABQ8oP///yH/C05FVFNDQVBFMi4wAwEAAAAh+QQAMgAAACwAAAAAAQABAAACAkQBACH5BAAyAAAALAAAAAABAAEAAAICTAEAOw==',
  once: 'R0lGODlhIAAgAIAAABQ8oP///yH5BAAyAAAALAAAAAABAAEAAAICRAEAIfkEADIAAAAsAAAAAAEAAQAAAgJMAQA7',
};

/** What moves, by how it was seen. */
type Way = 'animation' | 'picture' | 'text' | 'show' | 'film' | 'marquee';

export default defineRule({
  id: 'wcag/bevegelse-uten-pause',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'error',
  tags: ['wcag-2.2.2', 'niva-a', 'act-efbfc7', 'uu-nett-2.2.2a', 'uu-nett-2.2.2b'],
  docs: {
    nb: {
      title: 'Noe beveger seg og kan ikke stanses',
      why: 'Det som rører seg, tar blikket. Noen klarer ikke å lese resten av siden så lenge det går.',
      advice: 'Sett en knapp ved siden av som stanser bevegelsen, eller la den stanse selv innen fem sekunder.',
      limits:
        'Av bilder som beveger seg, ser regelen bare GIF som ikke er bakgrunn. Tekst som skifter sjeldnere enn hvert sekund, ser den ikke.',
    },
    nn: {
      title: 'Noko rører seg og kan ikkje stansast',
      why: 'Det som rører seg, tek blikket. Nokre klarer ikkje å lese resten av sida så lenge det går.',
      advice: 'Set ein knapp ved sida av som stansar rørsla, eller la henne stanse sjølv innan fem sekund.',
      limits:
        'Av bilete som rører seg, ser regelen berre GIF som ikkje er bakgrunn. Tekst som skiftar sjeldnare enn kvart sekund, ser han ikkje.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 2.2.2 Pause, stopp, skjul', url: 'https://www.w3.org/TR/WCAG21/#pause-stop-hide' }],
  messages: {
    nb: {
      animation: 'Dette beveger seg eller blinker i mer enn fem sekunder.',
      picture: 'Bildet beveger seg i mer enn fem sekunder.',
      text: 'Teksten skifter av seg selv.',
      show: 'Raden går videre til neste bilde av seg selv.',
      film: 'Filmen starter av seg selv og varer mer enn fem sekunder.',
      marquee: 'Teksten ruller av seg selv.',
    },
    nn: {
      animation: 'Dette rører seg eller blinkar i meir enn fem sekund.',
      picture: 'Biletet rører seg i meir enn fem sekund.',
      text: 'Teksten skiftar av seg sjølv.',
      show: 'Rada går vidare til neste bilete av seg sjølv.',
      film: 'Filmen startar av seg sjølv og varer meir enn fem sekund.',
      marquee: 'Teksten rullar av seg sjølv.',
    },
  },
  check(_, { document }) {
    const controls = controlsOf(document);
    if (controls.some((element) => stopping.test(nameOf(element)))) return undefined;
    // Only text that nothing on the page can stop is beyond doubt: any other control may stop it, and what is drawn may be needed.
    const isSure = stepsOneWay(controls);
    return movingIn(document).map(({ message, at }) => {
      const speaks = message === 'text' || message === 'marquee';
      return isSure && speaks ? { message, at } : ({ message, at, certainty: 'review' } as const);
    });
  },
  examples: [
    {
      page: '<p>Priser</p><p>⟦<b>0</b>⟧</p><script>let n = 0; setInterval(() => { document.querySelector("b").textContent = ++n; }, 300);</script>',
    },
    { page: '<p>Priser</p>⟦<marquee>Kontoret er stengt</marquee>⟧' },
    { page: `<p>Priser</p><p>⟦<img alt="Kart" src="data:image/gif;base64,${gif.forever}">⟧</p>` },
    { page: `<p>Priser</p><p><img alt="Kart" src="data:image/gif;base64,${gif.once}"></p>` },
    {
      page: '<p>Priser</p>⟦<div>Søk nå</div>⟧<a href="/a">Les om plasser</a>',
      css: '@keyframes rull { to { transform: translateX(40px) } } div { animation: rull 2s infinite }',
    },
    {
      page: '<p>Priser</p>⟦<div class="karusell"><p>Skole</p><p hidden>Barnehage</p></div>⟧<script>setInterval(() => { for (const p of document.querySelectorAll("div p")) p.hidden = !p.hidden; }, 3000);</script>',
    },
    {
      page: '<p>Priser</p><p><b>0</b> <button>Pause</button></p><script>let n = 0; setInterval(() => { document.querySelector("b").textContent = ++n; }, 300);</script>',
    },
    { page: '<p>Priser</p><div>Søk nå</div>', css: '@keyframes rull { to { transform: translateX(40px) } } div { animation: rull 2s 2 }' },
    { page: '<p>Priser</p><p><b>0</b></p><script>setTimeout(() => { document.querySelector("b").textContent = 1; }, 600);</script>' },
    {
      page: '<p>Priser</p><div role="progressbar" aria-label="Henter">Henter</div>',
      css: '@keyframes snurr { to { rotate: 360deg } } div { animation: snurr 2s infinite }',
      note: 'Det som viser at noe hentes, trengs så lenge det går.',
    },
    {
      language: 'nn',
      page: '<p>Prisar</p><p>⟦<b>0</b>⟧</p><script>let n = 0; setInterval(() => { document.querySelector("b").textContent = ++n; }, 300);</script>',
    },
    { language: 'nn', page: '<p>Prisar</p>⟦<marquee>Kontoret er stengt</marquee>⟧' },
    { language: 'nn', page: `<p>Prisar</p><p>⟦<img alt="Kart" src="data:image/gif;base64,${gif.forever}">⟧</p>` },
    { language: 'nn', page: `<p>Prisar</p><p><img alt="Kart" src="data:image/gif;base64,${gif.once}"></p>` },
    {
      language: 'nn',
      page: '<p>Prisar</p>⟦<div>Søk no</div>⟧<a href="/a">Les om plassar</a>',
      css: '@keyframes rull { to { transform: translateX(40px) } } div { animation: rull 2s infinite }',
    },
    {
      language: 'nn',
      page: '<p>Prisar</p><p><b>0</b> <button>Stans</button></p><script>let n = 0; setInterval(() => { document.querySelector("b").textContent = ++n; }, 300);</script>',
    },
    {
      language: 'nn',
      page: '<p>Prisar</p><div>Søk no</div>',
      css: '@keyframes rull { to { transform: translateX(40px) } } div { animation: rull 2s 2 }',
    },
    {
      language: 'nn',
      page: '<p>Prisar</p><p><b>0</b></p><script>setTimeout(() => { document.querySelector("b").textContent = 1; }, 600);</script>',
    },
  ],
});

/** All that was seen to move, the outermost of each kind at each place once. */
function movingIn(document: Document): readonly { readonly message: Way; readonly at: NodeId }[] {
  const seen = seenBy<{ element?: number; way: Way }>(document, 'moving').map((one) => ({
    message: one.way,
    at: nodeSeen(document, one),
  }));
  const films = seenBy<{ element?: number; plays: boolean; controls: boolean; loop: boolean; duration: number | null; width: number }>(
    document,
    'media',
  )
    .filter(({ plays, controls, loop, duration, width }) => plays && !controls && width > 0 && (loop || (duration ?? 0) > 5))
    .map((one) => ({ message: 'film' as const, at: nodeSeen(document, one) }));
  const rolling = tagged(document, 'marquee')
    .filter(isShown)
    .map(({ node }) => ({ message: 'marquee' as const, at: node }));
  const places = new Set<NodeId>();
  return [...rolling, ...seen, ...films].filter(({ at }) => !places.has(at) && places.add(at));
}
