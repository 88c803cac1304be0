import { defineRule } from '@klarsyn/core';
import { months, units, weekdays } from './shared/number.ts';
import { findInProse, hasDigit } from './shared/prose.ts';

const hyphen = String.raw`\s?-\s?`;
const month = `(?:${months.join('|')})`;
const weekday = `(?:${weekdays.join('|')})`;
const short = '(?:man|tir|tirs|ons|tor|tors|fre|lør|søn|mån|tys|laur)';
const time = String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d`;
const hour = String.raw`(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?`;
const year = String.raw`(?:1[89]|20)\d\d`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])\.`;
const amount = String.raw`\d{1,3}(?:[ \u00a0]\d{3})*(?:,\d+)?|\d{4,6}`;
const ordered = '(?:klasse|trinn|årstrinn|steg|plass|etasje|semester|klassetrinn|ledd)';
const stops = String.raw`(?![\p{L}\p{N}/%-]|[.,:]\d)`;

/** Two numbers, times, days or months with a hyphen between that stand for «from … to …». */
const ranges = new RegExp(
  [
    String.raw`(?<![\p{L}\p{N}§/.,:-])(?<!§\s)(?:`,
    [
      `${time}${hyphen}${time}${stops}`,
      String.raw`(?<=(?:kl\.?|klokk[ae]n?)\s)${hour}${hyphen}${hour}${stops}`,
      String.raw`(?<=(?<!\p{L})(?:side|sidene|s\.|uke|uker|veke|veker|trinn|klasse|kr\.?)\s)(?<first>${amount})${hyphen}(?<last>${amount})${stops}`,
      String.raw`(?<from>${year})${hyphen}(?<to>${year}|\d\d)${stops}`,
      String.raw`(?<low>${amount})${hyphen}(?<high>${amount})(?=\s(?:${units.join('|')})(?!\p{L})|\s?%)`,
      String.raw`${day}${hyphen}${day}(?=\s(?:${month}|${ordered})(?!\p{L}))`,
      String.raw`${day}\s${month}(?:\s${year})?${hyphen}${day}\s${month}(?!\p{L})`,
      String.raw`${day}\d{1,2}\.(?:${year}|\d\d)?${hyphen}${day}\d{1,2}\.(?:${year}|\d\d)?${stops}`,
    ].join('|'),
    ')',
    String.raw`|(?<![\p{L}\p{N}-])(?:${weekday}${hyphen}${weekday}|${month}${hyphen}${month}|${short}${hyphen}${short})(?![\p{L}-])`,
  ].join(''),
  'giu',
);

export default defineRule({
  id: 'klarsprak/tankestrek-tidsrom',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: 'Det står bindestrek i «fra–til»',
      why: 'Mellom tall, klokkeslett, dager og årstall betyr tankestreken «fra–til». Bindestreken binder sammen til ett ord og kan leses som minus.',
      advice: 'Skriv «kl. 09.00–15.00», «mandag–fredag» og «3–4 uker», med tankestrek og uten mellomrom.',
    },
    nn: {
      title: 'Det står bindestrek i «frå–til»',
      why: 'Mellom tal, klokkeslett, dagar og årstal tyder tankestreken «frå–til». Bindestreken bind saman til eitt ord og kan lesast som minus.',
      advice: 'Skriv «kl. 09.00–15.00», «måndag–fredag» og «3–4 veker», med tankestrek og utan mellomrom.',
    },
  },
  sources: [{ title: 'Språkrådet: tankestrek' }, { title: 'DSS: skriveregler' }],
  messages: {
    nb: { hyphen: '«{found}» er fra–til og skrives med tankestrek: «{right}».' },
    nn: { hyphen: '«{found}» er frå–til og skal ha tankestrek: «{right}».' },
  },
  applies: (sentence) => sentence.plain.includes('-') && (hasDigit(sentence) || /dag|a[rin]|ust|ember|fre/i.test(sentence.plain)),
  check(sentence, context) {
    return findInProse(sentence, ranges, context).flatMap(({ match, span }) => {
      if (!rises(match.groups ?? {})) return [];
      const [found] = match;
      const { 0: mark, index } = /\s?-\s?/.exec(found) ?? { 0: '', index: 0 };
      const edit = { span: { ...span, start: span.start + index, end: span.start + index + mark.length }, replacement: '–' };
      const right = found.replace(mark, '–');
      return { message: 'hyphen', values: { found, right }, at: span, fix: { safe: true, edits: [edit] } };
    });
  },
  examples: [
    { text: 'Vi har åpent kl. ⟦09.00-15.00⟧.', becomes: 'Vi har åpent kl. 09.00–15.00.' },
    { text: 'Ring oss ⟦mandag - fredag⟧ kl. ⟦8-15⟧.', becomes: 'Ring oss mandag–fredag kl. 8–15.' },
    { text: 'Behandlingen tar ⟦3-4⟧ uker.', becomes: 'Behandlingen tar 3–4 uker.' },
    { text: 'Planen gjelder ⟦2024-2028⟧, og uka er ⟦1.-5.⟧ juni.', becomes: 'Planen gjelder 2024–2028, og uka er 1.–5. juni.' },
    { text: 'Les side ⟦4-6⟧. Det gjelder ⟦man - fre⟧ i uke ⟦8-10⟧.', becomes: 'Les side 4–6. Det gjelder man–fre i uke 8–10.' },
    { text: 'Vi har åpent kl. 09.00–15.00, mandag–fredag.' },
    { text: 'Det står i opplæringsloven §§ 3-7 og 3-10.', note: 'Paragrafer har bindestrek.' },
    { text: 'Sak 2024/123-4 kom 2024-05-17, og telefonen er 32-00-00-00.' },
    { text: 'Bruk skjema GP-7028 og rom 2-14 i Storgata 3-5.', note: 'Navn på skjema, rom og adresser er ikke fra–til.' },
    { language: 'nn', text: 'Vi har ope kl. ⟦08.00-15.30⟧.', becomes: 'Vi har ope kl. 08.00–15.30.' },
    { language: 'nn', text: 'Ring oss ⟦måndag - fredag⟧ kl. ⟦8-15⟧.', becomes: 'Ring oss måndag–fredag kl. 8–15.' },
    { language: 'nn', text: 'Planen gjeld ⟦2024-2028⟧, og det tek ⟦3-4⟧ veker.', becomes: 'Planen gjeld 2024–2028, og det tek 3–4 veker.' },
    { language: 'nn', text: 'Vi har ope kl. 08.00–15.30, måndag–fredag.' },
    { language: 'nn', text: 'Det står i opplæringslova §§ 3-7 og 3-10.' },
    { language: 'nn', text: 'Sak 2024/123-4 kom 2024-05-17, og telefonen er 32-00-00-00.' },
  ],
});

/** False when the second of two numbers is not the greater: then they are no range. */
function rises({ from, to, first, last, low = first, high = last }: Readonly<Record<string, string | undefined>>): boolean {
  if (from !== undefined && to !== undefined)
    return to.length === 4 ? Number(to) > Number(from) : Number(to) > 12 && Number(to) === (Number(from) + 1) % 100;
  if (low === undefined || high === undefined) return true;
  const value = (text: string) => Number(text.replace(/[ \u00a0]/g, '').replace(',', '.'));
  return value(high) > value(low);
}
