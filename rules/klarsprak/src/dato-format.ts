import { defineRule } from '@klarsyn/core';
import { months } from './shared/number.ts';
import { findInProse, hasDigit } from './shared/prose.ts';

const day = '(?<day>0?[1-9]|[12]\\d|3[01])';
const month = '0?[1-9]|1[0-2]';
const year = '(?:19|20)\\d\\d';
/** Day, month and year with strokes or hyphens: «5/6-2024», «5/6 2024», «5-6-2024», «5/6/24». A case number has its year first or no third part. */
const slashed = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.-])${day}(?:\/(?<month>${month})(?:(?:\s?[-–/]\s?|\s)(?<year>${year})|[-–/](?<short>\d\d))|-(?<middle>${month})-(?<last>${year}))(?![\p{L}\p{N}/-])`,
  'gu',
);
/** Words before a number that is no day, and before dates of laws, which Lovdata writes without a stop. */
const counted =
  'kapittel|kap\\.?|uke|veke|side|s\\.|punkt|pkt\\.?|nr\\.?|nummer|vedlegg|versjon|paragraf|§|sak|klasse|artikkel|\\p{L}*lov(?:a|en)?|forskrifta?|forskriften|res\\.?|instruks|–|-';
const withoutStop = new RegExp(
  String.raw`(?<!(?:^|\P{L})(?:${counted})\s)(?<![\p{L}\p{N}.,:/–-])${day}(?=\s(?:${months.join('|')})(?!\p{L}))`,
  'giu',
);

/** A date whose month touches the stop: «1.januar». */
const tight = new RegExp(String.raw`(?<![\p{L}\p{N}.,:/–-])${day}\.(?:${months.join('|')})(?!\p{L})`, 'giu');

export default defineRule({
  id: 'klarsprak/dato-format',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['SEED-ASK-24'],
  docs: {
    nb: {
      title: 'Datoen er skrevet på en uvant måte',
      why: 'Skråstrek og bindestrek i datoer kan leses på flere måter, og dagen er et ordenstall som skal ha punktum.',
      advice: 'Skriv «5. juni 2024», eller «5.6.2024» der det er liten plass.',
    },
    nn: {
      title: 'Datoen er skriven på ein uvand måte',
      why: 'Skråstrek og bindestrek i datoar kan lesast på fleire måtar, og dagen er eit ordenstal som skal ha punktum.',
      advice: 'Skriv «5. juni 2024», eller «5.6.2024» der det er lita plass.',
    },
  },
  sources: [
    { title: 'Språkrådet: tall, tid, dato', url: 'https://sprakradet.no/godt-og-korrekt-sprak/rettskriving-og-grammatikk/tall-tid-dato/' },
  ],
  messages: {
    nb: {
      slash: 'Datoen «{found}» skrives «{right}».',
      stop: 'Dagen i en dato har punktum: «{right}».',
      space: 'Mellom dagen og måneden er det mellomrom: «{right}».',
    },
    nn: {
      slash: 'Skriv datoen «{found}» slik: «{right}».',
      stop: 'Dagen i ein dato har punktum: «{right}».',
      space: 'Mellom dagen og månaden er det mellomrom: «{right}».',
    },
  },
  applies: hasDigit,
  check(sentence, context) {
    const strokes = findInProse(sentence, slashed, context).map(({ match, span }) => {
      const groups = match.groups ?? {};
      const right = `${Number(groups['day'])}. ${months[Number(groups['month'] ?? groups['middle']) - 1]} ${yearOf(groups)}`;
      const fix = { safe: false, edits: [{ span, replacement: right }] };
      return { message: 'slash', values: { found: match[0], right }, at: span, fix } as const;
    });
    const bare = findInProse(sentence, withoutStop, context).map(({ match, span }) => {
      const after = sentence.plain.slice(span.end - sentence.span.start).match(/^\s\p{L}+/u)?.[0] ?? '';
      const fix = { safe: true, edits: [{ span, replacement: `${match[0]}.` }] };
      return { message: 'stop', values: { right: `${match[0]}.${after}` }, at: { ...span, end: span.end + after.length }, fix } as const;
    });
    const close = findInProse(sentence, tight, context).map(({ match, span }) => {
      const after = span.start + match[0].indexOf('.') + 1;
      const fix = { safe: true, edits: [{ span: { ...span, start: after, end: after }, replacement: ' ' }] };
      return { message: 'space', values: { right: match[0].replace('.', '. ') }, at: span, fix } as const;
    });
    return [...strokes, ...bare, ...close];
  },
  examples: [
    { text: 'Fristen er ⟦5/6-2024⟧.', becomes: 'Fristen er 5. juni 2024.' },
    { text: 'Møtet er ⟦12/3 2025⟧ og ⟦1-4-2025⟧.', becomes: 'Møtet er 12. mars 2025 og 1. april 2025.' },
    { text: 'Vi fikk brevet ⟦5/6-24⟧.', becomes: 'Vi fikk brevet 5. juni 2024.' },
    { text: 'Fristen er ⟦14 mai⟧.', becomes: 'Fristen er 14. mai.' },
    { text: 'Ordningen begynner ⟦1.januar⟧ 2026.', becomes: 'Ordningen begynner 1. januar 2026.' },
    { text: 'Fristen er 5. juni 2024, altså 5.6.2024.' },
    { text: 'Saken har nummer 2024/1234 og journalpost 24/118-5.' },
    { text: 'Det følger av lov 17 juni 2005 nr. 62.', note: 'Slik siterer Lovdata lover.' },
    { text: 'Se kapittel 3 mai-utgaven, side 4–6 og 1/2 side til.' },
    { language: 'nn', text: 'Fristen er ikkje før ⟦5/6-2024⟧.', becomes: 'Fristen er ikkje før 5. juni 2024.' },
    { language: 'nn', text: 'Vi fekk brevet ⟦12/3 2025⟧.', becomes: 'Vi fekk brevet 12. mars 2025.' },
    { language: 'nn', text: 'Fristen er ⟦14 mai⟧, ikkje før.', becomes: 'Fristen er 14. mai, ikkje før.' },
    { language: 'nn', text: 'Ordninga byrjar ikkje før ⟦1.januar⟧ 2026.', becomes: 'Ordninga byrjar ikkje før 1. januar 2026.' },
    { language: 'nn', text: 'Fristen er 5. juni 2024, altså 5.6.2024.' },
    { language: 'nn', text: 'Saka har nummer 2024/1234 og journalpost 24/118-5.' },
    { language: 'nn', text: 'Les kapittel 3 og 1/2 side til, ikkje meir.' },
  ],
});

const yearOf = (groups: Readonly<Record<string, string>>): string =>
  groups['short'] === undefined ? (groups['year'] ?? groups['last'] ?? '') : `20${groups['short']}`;
