import { defineRule } from '@klarsyn/core';
import { isKind, linksOf, textOf, wordsOf } from './shared/page.ts';

/** What such a page must say, and how we know that it does. */
const parts = [
  {
    message: 'leder',
    said: /(?<!\p{L})(?:\p{L}*leder(?:en)?|\p{L}*leiar(?:en)?|rektor|\p{L}*styr[ae]r(?:en)?|\p{L}*sjef(?:en)?|\p{L}*direktør(?:en)?)(?!\p{L})/iu,
  },
  { message: 'telefon', said: /(?:\+47\s?)?(?<!\d)[2-9]\d(?:\s?\d{2}){3}(?!\d)|(?<!\d)[2-9]\d{2}\s\d{2}\s\d{3}(?!\d)|tel:/iu },
  { message: 'skrift', said: /@|mailto:|(?<!\p{L})(?:skjema\p{L}*|skriv til oss)(?!\p{L})/iu },
  {
    message: 'sted',
    said: /(?<!\p{L})(?:besøksadresse|adresse|postadresse|åpningstid\p{L}*|opningstid\p{L}*)|\p{L}{2,}(?:vei|veien|veg|vegen|gate|gata|plass|torg|torget)\s\d/iu,
  },
] as const;

export default defineRule({
  id: 'kommune/virksomhetsside-ufullstendig',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-SKI-01'],
  docs: {
    nb: {
      title: 'Siden om virksomheten er ikke fullstendig',
      why: 'Siden skal si hvem de er, hvem som leder dem, og hvordan en når dem.',
      advice: 'Skriv hvem som leder stedet, hvor det er, og når det er åpent. Ta med telefon og e-post.',
    },
    nn: {
      title: 'Sida om verksemda er ikkje fullstendig',
      why: 'Sida skal seie kven dei er, kven som leier dei, og korleis ein når dei.',
      advice: 'Skriv kven som leier staden, kvar han er, og når det er ope. Ta med telefon og e-post.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Ski kommune: den enkelte virksomhet er ansvarlig for sine virksomhetssider' }],
  messages: {
    nb: {
      leder: 'Siden om virksomheten mangler hvem som leder dem.',
      telefon: 'Siden om virksomheten mangler telefon.',
      skrift: 'Siden om virksomheten mangler e-post eller skjema.',
      sted: 'Siden om virksomheten mangler adresse.',
    },
    nn: {
      leder: 'Sida om verksemda manglar kven som leier dei.',
      telefon: 'Sida om verksemda manglar telefon.',
      skrift: 'Sida om verksemda manglar e-post eller skjema.',
      sted: 'Sida om verksemda manglar adresse.',
    },
  },
  applies: (document) => isKind(document, 'enhet'),
  check(document) {
    const text = [textOf(document), ...linksOf(document).map(wordsOf)].join('\n');
    return parts.flatMap(({ message, said }) => (said.test(text) ? [] : [{ message }]));
  },
  examples: [
    { kind: 'enhet', html: '⟦⟧<h1>Lia barnehage</h1><p>Ring 32 00 00 60.</p><p>Skriv til lia@fjordvik.example.</p><p>Lyngveien 4.</p>' },
    { kind: 'enhet', html: '⟦⟧<h1>Lia barnehage</h1><p>Styrer: Kari Moe.</p><p>Skriv til lia@fjordvik.example.</p><p>Lyngveien 4.</p>' },
    { kind: 'enhet', html: '⟦⟧<h1>Lia barnehage</h1><p>Styrer: Kari Moe.</p><p>Ring 32 00 00 60.</p><p>Lyngveien 4.</p>' },
    {
      kind: 'enhet',
      html: '⟦⟧<h1>Lia barnehage</h1><p>Styrer: Kari Moe.</p><p>Ring 32 00 00 60.</p><p>Skriv til lia@fjordvik.example.</p>',
    },
    {
      kind: 'enhet',
      html: '<h1>Lia barnehage</h1><p>Styrer: Kari Moe.</p><p>Ring 32 00 00 60.</p><p>Skriv til lia@fjordvik.example.</p><p>Lyngveien 4.</p>',
    },
    {
      kind: 'enhet',
      html: '<h1>Lia barnehage</h1><ul><li>Styrer: Kari Moe.</li><li>Ring 32 00 00 60.</li><li>Skriv til lia@fjordvik.example.</li><li>Lyngveien 4.</li></ul>',
    },
    {
      kind: 'artikkel',
      html: '<h1>Lia barnehage</h1><p>Ring 32 00 00 60.</p><p>Skriv til lia@fjordvik.example.</p><p>Lyngveien 4.</p>',
      note: 'En annen slags side.',
    },
    {
      language: 'nn',
      kind: 'enhet',
      html: '⟦⟧<h1>Lia barnehage</h1><p>Ring 32 00 00 60.</p><p>Skriv til lia@fjordvik.example.</p><p>Lyngvegen 4.</p>',
    },
    {
      language: 'nn',
      kind: 'enhet',
      html: '⟦⟧<h1>Lia barnehage</h1><p>Styrar: Kari Moe, ikkje Per Vik.</p><p>Skriv til lia@fjordvik.example.</p><p>Lyngvegen 4.</p>',
    },
    {
      language: 'nn',
      kind: 'enhet',
      html: '⟦⟧<h1>Lia barnehage</h1><p>Styrar: Kari Moe, ikkje Per Vik.</p><p>Ring 32 00 00 60.</p><p>Lyngvegen 4.</p>',
    },
    {
      language: 'nn',
      kind: 'enhet',
      html: '⟦⟧<h1>Lia barnehage</h1><p>Styrar: Kari Moe, ikkje Per Vik.</p><p>Ring 32 00 00 60.</p><p>Skriv til lia@fjordvik.example.</p>',
    },
    {
      language: 'nn',
      kind: 'enhet',
      html: '<h1>Lia barnehage</h1><p>Styrar: Kari Moe, ikkje Per Vik.</p><p>Ring 32 00 00 60.</p><p>Skriv til lia@fjordvik.example.</p><p>Lyngvegen 4.</p>',
    },
    {
      language: 'nn',
      kind: 'enhet',
      html: '<h1>Lia barnehage</h1><ul><li>Styrar: Kari Moe, ikkje Per Vik.</li><li>Ring 32 00 00 60.</li><li>Skriv til lia@fjordvik.example.</li><li>Lyngvegen 4.</li></ul>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      html: '<h1>Lia barnehage</h1><p>Ring 32 00 00 60.</p><p>Skriv til lia@fjordvik.example.</p><p>Lyngvegen 4.</p>',
    },
  ],
});
