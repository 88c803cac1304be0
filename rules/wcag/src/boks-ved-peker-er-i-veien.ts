import { defineRule, nodeSeen, seenBy } from '@klarsyn/core';

/** What came when the pointer was over something, or when something got focus. */
interface Hovered {
  readonly element?: number;
  readonly by: 'pointer' | 'focus';
  readonly text: string;
  readonly isHoverable: boolean;
  readonly isDismissable?: boolean;
  readonly covers: boolean;
}

export default defineRule({
  id: 'wcag/boks-ved-peker-er-i-veien',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['probes'],
  severity: 'warning',
  tags: ['wcag-1.4.13', 'niva-aa', 'uu-nett-1.4.13a'],
  docs: {
    nb: {
      title: 'Det som vises under pekeren eller ved fokus, er i veien eller forsvinner',
      why: 'Den som forstørrer skjermen, må flytte pekeren for å lese hele boksen. Forsvinner den da, får hen ikke lest den. Kan den ikke lukkes, dekker den det som står under.',
      advice: 'La boksen stå så lenge pekeren er på den, og la Escape lukke den.',
      limits:
        'Regelen ser på de fire første slags steder som viser noe under pekeren. Ved fokus ser den på de tre første. Den ser ikke bokser som nettleseren selv viser (title).',
    },
    nn: {
      title: 'Det som blir vist under peikaren eller ved fokus, er i vegen eller blir borte',
      why: 'Den som forstørrar skjermen, må flytte peikaren for å lese heile boksen. Blir han borte då, får hen ikkje lese han. Kan han ikkje lukkast, dekkjer han det som står under.',
      advice: 'La boksen stå så lenge peikaren er på han, og la Escape lukke han.',
      limits:
        'Regelen ser på dei fire fyrste slags stader som viser noko under peikaren. Ved fokus ser han på dei tre fyrste. Han ser ikkje boksar som nettlesaren sjølv viser (title).',
    },
  },
  sources: [
    {
      title: 'WCAG 2.1: 1.4.13 Pekerfølsomt innhold eller innhold ved tastaturfokus',
      url: 'https://www.w3.org/TR/WCAG21/#content-on-hover-or-focus',
    },
  ],
  messages: {
    nb: {
      gone: '«{text}» forsvinner når leseren flytter pekeren inn på det.',
      stays: '«{text}» dekker annen tekst og lukkes ikke med Escape. Se om det kan lukkes på en annen måte uten å flytte pekeren.',
      focus: '«{text}» kommer fram ved fokus, dekker annen tekst og lukkes ikke med Escape. Se om det kan lukkes uten å flytte fokus.',
    },
    nn: {
      gone: '«{text}» blir borte når lesaren flyttar peikaren inn på det.',
      stays:
        '«{text}» dekkjer annan tekst og blir ikkje lukka med Escape. Sjå om det kan lukkast på ein annan måte utan å flytte peikaren.',
      focus:
        '«{text}» kjem fram ved fokus, dekkjer annan tekst og blir ikkje lukka med Escape. Sjå om det kan lukkast utan å flytte fokus.',
    },
  },
  check: (_, { document }) =>
    seenBy<Hovered>(document, 'hover')
      .filter(({ isHoverable, isDismissable, covers }) => !isHoverable || (isDismissable === false && covers))
      .map((seen) => {
        const about = { values: { text: seen.text }, at: nodeSeen(document, seen) };
        if (!seen.isHoverable) return { ...about, message: 'gone' } as const;
        return { ...about, message: seen.by === 'focus' ? 'focus' : 'stays', certainty: 'review' } as const;
      }),
  examples: [
    {
      page: '<p>Betal ⟦<span class="t">gebyr<b>Hva saken koster</b></span>⟧ først.</p><p>Fristen er tre uker.</p>',
      css: '.t { position: relative } .t b { display: none; position: absolute; top: 1em; left: 0; background: #fff; width: 200px; height: 80px } .t:hover b { display: block }',
    },
    {
      page: '<p>Betal ⟦<span class="t">gebyr</span>⟧<b>Hva saken koster</b> først.</p>',
      css: 'b { display: none; position: absolute; top: 120px; left: 0 } .t:hover + b { display: block }',
    },
    {
      page: '<p>⟦<button aria-describedby="b">Gebyr</button>⟧</p><p id="b">Hva saken koster</p><script>const t = document.querySelector("button"); const b = document.querySelector("#b"); t.onmouseenter = () => { b.style.visibility = "visible"; }; t.onmouseleave = () => { b.style.visibility = "hidden"; };</script>',
      css: '#b { visibility: hidden; margin-top: 60px }',
    },
    {
      page: '<p><span class="t">Gebyr<b>Hva saken koster</b></span></p>',
      css: '.t { position: relative } .t b { display: none; position: absolute; top: 1em; left: 0; width: 200px } .t:hover b { display: block }',
      note: 'Boksen dekker ingenting.',
    },
    {
      page: '<p><button aria-describedby="b">Gebyr</button></p><p id="b" hidden>Hva saken koster</p><script>const b = document.querySelector("#b"); document.querySelector("button").onmouseenter = () => { b.hidden = false; }; document.onkeydown = ({ key }) => { if (key === "Escape") b.hidden = true; };</script>',
    },
    {
      page: '<p><label>Beløp ⟦<input>⟧<b>I hele kroner</b></label></p><p>Betal innen tre uker, og ta vare på kvitteringen.</p>',
      css: 'b { display: none; position: absolute; background: #fff; width: 200px; height: 80px } input:focus + b { display: block }',
    },
    {
      page: '<p>Betal ⟦<span class="t" data-tips="Hva saken koster">gebyr</span>⟧ først.</p><p>Fristen er tre uker.</p>',
      css: '.t { position: relative } .t::after { content: attr(data-tips); position: absolute; left: 0; top: 2em; width: 120px; opacity: 0; pointer-events: none } .t:hover::after { opacity: 1 }',
    },
    { page: '<a href="/kart" title="Åpner et kart">Kart</a>', css: 'a:hover { color: #900 }' },
    {
      language: 'nn',
      page: '<p><label>Beløp ⟦<input>⟧<b>I heile kroner</b></label></p><p>Betal innan tre veker, og ta vare på kvitteringa.</p>',
      css: 'b { display: none; position: absolute; background: #fff; width: 200px; height: 80px } input:focus + b { display: block }',
    },
    {
      language: 'nn',
      page: '<p>Betal ⟦<span class="t" data-tips="Kva saka kostar">gebyr</span>⟧ fyrst.</p><p>Fristen er tre veker.</p>',
      css: '.t { position: relative } .t::after { content: attr(data-tips); position: absolute; left: 0; top: 2em; width: 120px; opacity: 0; pointer-events: none } .t:hover::after { opacity: 1 }',
    },
    {
      language: 'nn',
      page: '<p>Betal ⟦<span class="t">gebyr<b>Kva saka kostar</b></span>⟧ fyrst.</p><p>Fristen er tre veker.</p>',
      css: '.t { position: relative } .t b { display: none; position: absolute; top: 1em; left: 0; background: #fff; width: 200px; height: 80px } .t:hover b { display: block }',
    },
    {
      language: 'nn',
      page: '<p>Betal ⟦<span class="t">gebyr</span>⟧<b>Kva saka kostar</b> fyrst.</p>',
      css: 'b { display: none; position: absolute; top: 120px; left: 0 } .t:hover + b { display: block }',
    },
    {
      language: 'nn',
      page: '<p>⟦<button aria-describedby="b">Gebyr</button>⟧</p><p id="b">Kva saka kostar</p><script>const t = document.querySelector("button"); const b = document.querySelector("#b"); t.onmouseenter = () => { b.style.visibility = "visible"; }; t.onmouseleave = () => { b.style.visibility = "hidden"; };</script>',
      css: '#b { visibility: hidden; margin-top: 60px }',
    },
    {
      language: 'nn',
      page: '<p><span class="t">Gebyr<b>Kva saka kostar</b></span></p>',
      css: '.t { position: relative } .t b { display: none; position: absolute; top: 1em; left: 0; width: 200px } .t:hover b { display: block }',
    },
    {
      language: 'nn',
      page: '<p><button aria-describedby="b">Gebyr</button></p><p id="b" hidden>Kva saka kostar</p><script>const b = document.querySelector("#b"); document.querySelector("button").onmouseenter = () => { b.hidden = false; }; document.onkeydown = ({ key }) => { if (key === "Escape") b.hidden = true; };</script>',
    },
    { language: 'nn', page: '<a href="/kart" title="Opnar eit kart">Kart</a>', css: 'a:hover { color: #900 }' },
  ],
});
