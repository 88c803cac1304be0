import { defineRule, nodeOf } from '@klarsyn/core';
import { months, weekdays } from './shared/number.ts';
import { findInProse } from './shared/prose.ts';

const part = String.raw`-?\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*-?`;
const chain = new RegExp(String.raw`(?<![\p{L}\p{N}/\\.@_&#=-])${part}(?:\/${part})+(?![\p{L}\p{N}/\\@_=]|\.\p{L}{2,4}(?!\p{L}))`, 'gu');
/** Two common words with space round the stroke; names and lines of an address have capitals. */
const spaced = /(?<![\p{L}\p{N}_/-])\p{Ll}{3,}\s\/\s\p{Ll}{3,}(?![\p{L}\p{N}/@.-]|\s\/)/gu;
/** So much per so much: a unit, not a choice. */
const rate =
  /^(?:kr|kroner|km|m|kg|g|mg|ml|l|liter|kwh|stk|timer|timar|personer|dager|poeng)\/(?:t|time|dag|døgn|uke|veke|mnd|måned|månad|år|kg|l|liter|stk|km|m|person|elev|barn|kwh|semester|sekund|minutt)$/;
/** Pairs that stand for one thing, and are read as one word. */
const setPhrases: ReadonlySet<string> = new Set([
  'og/eller',
  'a/s',
  'i/s',
  'c/o',
  'tcp/ip',
  'ja/nei',
  'inn/ut',
  'av/på',
  'til/fra',
  'til/frå',
  'fra/til',
  'frå/til',
  'hiv/aids',
]);
const named: ReadonlySet<string> = new Set([...months, ...weekdays, ...'vår sommer høst vinter haust sommar vår jul påske'.split(' ')]);

export default defineRule({
  id: 'klarsprak/skraastrek',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Det står skråstrek mellom ord',
      why: 'Leseren må gjette om streken betyr «og», «eller» eller «det samme som». Skjermlesere leser den som et eget ord.',
      advice: 'Skriv «eller» eller «og», eller velg ett av ordene.',
    },
    nn: {
      title: 'Det står skråstrek mellom ord',
      why: 'Lesaren må gjette om streken tyder «og», «eller» eller «det same som». Skjermlesarar les han som eit eige ord.',
      advice: 'Skriv «eller» eller «og», eller vel eitt av orda.',
    },
  },
  sources: [{ title: 'Språkrådet: skråstrek' }, { title: 'Digdirs språkprofil' }],
  messages: {
    nb: { slash: '«{found}» lar leseren velge hva streken betyr. Skriv «og» eller «eller», eller velg ett ord.' },
    nn: { slash: '«{found}» lèt lesaren velje kva streken tyder. Skriv «og» eller «eller», eller vel eitt ord.' },
  },
  applies: ({ plain }) => plain.includes('/'),
  check(sentence, context) {
    const { kind } = nodeOf(context.document, sentence.span.node);
    if (kind === 'cell' || kind === 'label' || kind === 'caption') return undefined;
    const chains = [...findInProse(sentence, chain, context), ...findInProse(sentence, spaced, context)];
    return chains.flatMap(({ match, span }) => {
      const found = match[0].replace(/-$/, '');
      const parts = found.split(/\s?\/\s?/);
      // «2,6 feil/side» is a rate, «ci/cd» a name.
      if (/\d\s$/.test(sentence.plain.slice(0, match.index)) || parts.every((one) => /^\p{Ll}{2}$/u.test(one))) return [];
      if (isOneThing(parts) || isLabel(sentence.plain, match.index, match[0])) return [];
      const at = { ...span, end: span.start + found.length };
      const [first = '', second = ''] = parts;
      const fix = { safe: false, edits: [{ span: at, replacement: `${first} eller ${second}` }] };
      return { message: 'slash', values: { found }, at, ...(parts.length === 2 && { fix }) };
    });
  },
  examples: [
    { text: 'Barnet kan ta med ⟦han/hun⟧ stoler på.', becomes: 'Barnet kan ta med han eller hun stoler på.' },
    { text: 'Send ⟦søknaden/klagen⟧ til oss.', becomes: 'Send søknaden eller klagen til oss.' },
    { text: 'Ta med ⟦pass/førerkort/bankkort⟧ når du kommer.' },
    { text: 'Du må bestå ⟦fag-/svenneprøven⟧ først.', becomes: 'Du må bestå fag- eller svenneprøven først.' },
    { text: 'Snakk med ⟦foreldrene / foresatte⟧ først.', becomes: 'Snakk med foreldrene eller foresatte først.' },
    { text: 'Prisen er 500 kroner/måned, og telefonen er 32 00 00 00 / 32 00 00 01.' },
    { text: 'Fartsgrensen er 30 km/t, og saken har nummer 2024/123.' },
    { text: 'Planen gjelder skoleåret 2024/2025 og månedsskiftet mai/juni.' },
    { text: 'Les mer på fjordvik.example/barnehage/soknad og i C:/skjema/plan.' },
    { text: 'Avtalen gjelder Oslo/Akershus, og vi samarbeider med NRK/VG.', note: 'Navn som hører sammen.' },
    { text: 'Sted/dato: Fjordvik, 3. mars 2026', note: 'En ledetekst er ikke løpende tekst.' },
    { markdown: '| Navn/adresse | Født |\n| --- | --- |\n| Kari Nordmann/Storgata | 3. mars |', note: 'I en tabell er det trangt.' },
    { language: 'nn', text: 'Barnet kan ta med den ⟦han/ho⟧ stoler på.', becomes: 'Barnet kan ta med den han eller ho stoler på.' },
    {
      language: 'nn',
      text: 'Send ⟦søknaden/klaga⟧ til oss, ikkje til skulen.',
      becomes: 'Send søknaden eller klaga til oss, ikkje til skulen.',
    },
    { language: 'nn', text: 'Ta med ⟦pass/førarkort/bankkort⟧ når du kjem.' },
    { language: 'nn', text: 'Fartsgrensa er 30 km/t, og saka har nummer 2024/123.' },
    { language: 'nn', text: 'Planen gjeld skuleåret 2024/2025 og månadsskiftet mai/juni.' },
    { language: 'nn', text: 'Stad/dato: Fjordvik, 3. mars 2026' },
  ],
});

/** True for a unit, a time of year, an abbreviation, and names or short names that are written together. */
function isOneThing(parts: readonly string[]): boolean {
  const whole = parts.join('/').toLowerCase();
  if (setPhrases.has(whole) || rate.test(whole)) return true;
  if (parts.some((one) => one.replaceAll('-', '').length < 2)) return true;
  if (parts.every((one) => named.has(one.toLowerCase()))) return true;
  const isShort = (one: string) => /^\p{Lu}{2,}(?!\p{Ll})/u.test(one);
  const isName = (one: string) => /^\p{Lu}\p{Ll}/u.test(one);
  return parts.every(isShort) || parts.every(isName);
}

/** True for a label before a colon, «Navn/adresse:», and for a line that is nothing but the chain. */
function isLabel(plain: string, start: number, found: string): boolean {
  if (start > 60) return false;
  const before = plain.slice(0, start).trim();
  const after = plain.slice(start + found.length).trim();
  return before.split(/\s+/).length <= 2 && (after === '' || /^(?:\S+\s?){0,2}:/.test(after)) && !/[.!?]$/.test(before);
}
