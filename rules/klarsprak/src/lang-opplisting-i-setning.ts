import { defineRule, isQuoted, type Sentence } from '@klarsyn/core';
import { isProse, roomOf } from './shared/where.ts';
import { isFiniteVerb, lowerOf, posOf, spanOf } from './shared/words.ts';

/** Tokens an item may have; a longer one is no item of a list. */
const longest = 6;

export default defineRule({
  id: 'klarsprak/lang-opplisting-i-setning',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { maxItems: 4, maxItemsInList: 5 },
  docs: {
    nb: {
      title: 'Oppramsingen er lettere å lese som punktliste',
      why: 'Mange ledd på rad er vanskelige å huske og å krysse av.',
      advice: 'Lag en punktliste med ett ledd på hver linje.',
    },
    nn: {
      title: 'Oppramsinga er lettare å lese som punktliste',
      why: 'Mange ledd på rad er vanskelege å hugse og å krysse av.',
      advice: 'Lag ei punktliste med eitt ledd på kvar linje.',
    },
  },
  sources: [{ title: 'Digdirs designsystem: innholdsarbeid', url: 'https://github.com/digdir/designsystemet' }],
  messages: {
    nb: { many: 'Oppramsingen har {count} ledd. Lag en punktliste.' },
    nn: { many: 'Oppramsinga har {count} ledd. Lag ei punktliste.' },
  },
  check(sentence, context) {
    if (commas(sentence.plain) < context.options.maxItems - 1 || !isProse(context.document, sentence)) return undefined;
    const row = longestRow(sentence);
    const most = roomOf(context.document, sentence) === 'item' ? context.options.maxItemsInList : context.options.maxItems;
    if (row === undefined || row.items <= most) return undefined;
    const at = spanOf(sentence, row.first, row.last);
    return isQuoted(context.document, at) ? undefined : { message: 'many', values: { count: row.items }, at };
  },
  examples: [
    { text: 'Du må levere ⟦skjema, kvittering, legitimasjon, bilde og fullmakt⟧.' },
    { text: 'Kurset passer for ⟦elever, foreldre, lærere, rektorer og assistenter⟧ i kommunen.' },
    { text: 'Ta med ⟦sovepose, regntøy, matpakke, drikke, ull og gode sko⟧ på turen.' },
    { text: 'Du må levere skjema, kvittering, legitimasjon og bilde.' },
    { text: 'Vi møtes i Bergen, Oslo, Hamar, Bodø og Tromsø.', note: 'Navn på steder.' },
    { text: 'Du kan ringe, du kan skrive, du kan komme, du kan chatte og du kan vente.', note: 'Hele setninger er ikke ledd.' },
    { language: 'nn', text: 'Du må levere ⟦skjema, kvittering, legitimasjon, bilete og fullmakt⟧.' },
    { language: 'nn', text: 'Kurset passar for ⟦elevar, foreldre, lærarar, rektorar og assistentar⟧ i kommunen.' },
    { language: 'nn', text: 'Ta med ⟦sovepose, regntøy, matpakke, drikke, ull og gode sko⟧ på turen.' },
    { language: 'nn', text: 'Du må levere skjema, kvittering, legitimasjon og bilete.' },
    { language: 'nn', text: 'Vi møtest i Bergen, Oslo, Hamar, Bodø og Tromsø.' },
    { language: 'nn', text: 'Du kan ringje, skrive eller kome.' },
  ],
});

const commas = (plain: string): number => plain.split(',').length - 1;

interface Row {
  readonly first: number;
  readonly last: number;
  readonly items: number;
}

/** The longest row of short items with commas between them and, maybe, «og» or «eller» before the last. */
function longestRow(sentence: Sentence): Row | undefined {
  const { tokens } = sentence;
  let best: Row | undefined;
  for (let comma = 1; comma < tokens.length; comma += 1) {
    if (tokens[comma]?.form !== ',') continue;
    const stops = [comma];
    let at = comma + 1;
    for (; at < tokens.length; at += 1) {
      const form = lowerOf(tokens[at]);
      if (form === ',') {
        if (at - (stops.at(-1) ?? at) > longest) break;
        stops.push(at);
      } else if (
        (form === 'og' || form === 'eller') &&
        at - (stops.at(-1) ?? at) <= longest &&
        tokens[at - 1]?.form !== ',' &&
        stops.length > 2
      ) {
        stops.push(at);
        break;
      } else if (isFiniteVerb(tokens[at]) || posOf(tokens[at]) === 'SCONJ' || /^[.;:()–]$/.test(form)) break;
    }
    const row = rowOf(sentence, stops);
    if (row !== undefined && row.items > (best?.items ?? 0)) best = row;
    comma = Math.max(comma, (stops.at(-1) ?? comma) - 1);
  }
  return best;
}

/** The row round its commas: from the noun before the first to the word that ends the last item. Rows of names are none. */
function rowOf({ tokens }: Sentence, stops: readonly number[]): Row | undefined {
  const firstStop = stops[0] ?? 0;
  const lastStop = stops.at(-1) ?? 0;
  const heads = stops.map((stop) => posOf(tokens[stop - 1]));
  let last = lastStop + 1;
  while (/^(?:ADJ|DET|NUM|ADV)$/.test(posOf(tokens[last]))) last += 1;
  if (stops.some((stop) => /^(?:ADP|ADV)$/.test(posOf(tokens[stop + 1])))) return undefined;
  const all = [...heads, posOf(tokens[last])];
  const nouns = all.filter((pos) => pos === 'NOUN').length;
  if (all.some((pos) => !/^(?:NOUN|ADJ|VERB|PROPN|X)$/.test(pos)) || nouns * 3 < all.length * 2) return undefined;
  if (tokens.slice(firstStop, lastStop).some(({ kind }) => kind === 'number')) return undefined;
  let first = firstStop - 1;
  while (posOf(tokens[first - 1]) === 'ADJ') first -= 1;
  return { first, last, items: stops.length + 1 };
}
