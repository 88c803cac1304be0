/** A generator of numbers from 0 to 1 that gives the same row for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const sentences = [
  'Vi har fått søknaden din om plass i barnehage.',
  'Du får svar fra oss innen tre uker.',
  'Dersom du ønsker å endre noe, kan du ta kontakt med oss på telefon 32 00 00 00.',
  'Vedtaket er fattet i henhold til barnehageloven § 16, og vi har foretatt en vurdering av alle opplysningene i saken.',
  'Det bes om at dokumentasjonen sendes til kommunen så snart som mulig, f.eks. sammen med skjemaet.',
  'Fristen er 1. mars 2027 kl. 15.00.',
  'Barnehagen ligger ved skolen, og det er god plass til å leke ute hele året.',
  'Har du spørsmål, svarer vi gjerne.',
  'Vi ser på hele familien når vi vurderer hvem som skal få plass først.',
  'Betalingen for barnehage følger inntekten i husholdningen, og du kan søke om lavere betaling når inntekten går ned.',
];

/** A Markdown letter of about so many words, made of sentences of our own; the same for the same seed. */
export function letter(seed: number, words: number): string {
  const next = random(seed);
  const parts = [`# Svar på søknad ${seed}`, ''];
  let count = 0;
  for (let paragraph = 1; count < words; paragraph += 1) {
    const chosen = Array.from({ length: 3 }, () => sentences[Math.floor(next() * sentences.length)] ?? '');
    count += chosen.join(' ').split(' ').length;
    if (paragraph % 4 === 0) parts.push(`## Del ${paragraph / 4}`, '');
    parts.push(chosen.join(' '), '');
  }
  return [...parts, 'Med vennlig hilsen', '', 'Kari Nordmann, rådgiver, Fjordvik kommune', ''].join('\n');
}
