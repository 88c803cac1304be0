import { blocks, defineRule, type PartialProfile, type Problem } from '@klarsyn/core';
import { distance } from 'fastest-levenshtein';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { tagline: 'Sammen ved fjorden', retiredTaglines: ['Strandvik mot framtida'] },
} satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/feil-slagord',
  over: 'document',
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-TAGLINE', 'SEED-MOD-07', 'SEED-SKI-20', 'SEED-SKI-21'],
  options: { maxDistance: 3 },
  docs: {
    nb: {
      title: 'Slagordet er skrevet feil, eller er gått ut',
      why: 'Et slagord virker bare når det er likt overalt.',
      advice: 'Skriv slagordet på bokstaven slik det står i profilen.',
    },
    nn: {
      title: 'Slagordet er skrive feil, eller er gått ut',
      why: 'Eit slagord verkar berre når det er likt overalt.',
      advice: 'Skriv slagordet på bokstaven slik det står i profilen.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.tagline og retiredTaglines i profilen)' }],
  messages: {
    nb: { wrong: 'Her står «{found}». Slagordet er «{right}».', retired: '«{found}» brukes ikke lenger.' },
    nn: { wrong: 'Her står «{found}». Slagordet er «{right}».', retired: '«{found}» blir ikkje brukt lenger.' },
  },
  applies: (_, { profile: { brand } }) => brand.tagline !== undefined || brand.retiredTaglines.length > 0,
  check(document, { profile: { brand }, options }) {
    return blocks(document).flatMap(({ id, text: { plain } }): readonly Problem<'wrong' | 'retired'>[] => {
      const old = brand.retiredTaglines.flatMap((tagline) => {
        const start = plain.toLowerCase().indexOf(tagline.toLowerCase());
        const at = { node: id, start, end: start + tagline.length };
        return start < 0 ? [] : [{ message: 'retired' as const, values: { found: plain.slice(start, at.end) }, at }];
      });
      const { tagline } = brand;
      if (tagline === undefined || plain.includes(tagline)) return old;
      const found = stretchesOf(plain, tagline.split(/\s+/).length).find(({ text }) => isNearly(text, tagline, options.maxDistance));
      return found === undefined
        ? old
        : [
            ...old,
            {
              message: 'wrong',
              values: { found: found.text, right: tagline },
              at: { node: id, start: found.start, end: found.start + found.text.length },
            },
          ];
    });
  },
  examples: [
    { profile, text: '⟦Samen ved fjorden⟧ bygger vi kommunen.' },
    { profile, text: 'Vårt slagord er ⟦Sammen ved Fjorden⟧.' },
    { profile, text: '⟦Strandvik mot framtida⟧ var målet.' },
    { profile, text: 'Sammen ved fjorden' },
    { profile, text: 'Vi samles ved fjorden hver sommer.', note: 'Vanlige ord.' },
    { profile, text: 'Sammen bygger vi kommunen.' },
    { language: 'nn', profile, text: '⟦Samen ved fjorden⟧ byggjer vi ikkje berre hus.' },
    { language: 'nn', profile, text: 'Slagordet vårt er ikkje ⟦Sammen ved fjordan⟧.' },
    { language: 'nn', profile, text: '⟦Strandvik mot framtida⟧ er ikkje målet no.' },
    { language: 'nn', profile, text: 'Sammen ved fjorden' },
    { language: 'nn', profile, text: 'Vi møtest ikkje ved fjorden.' },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, text: 'Samen ved fjorden' },
  ],
});

/** True for a text that somebody meant as the tagline: few letters differ, and no word by more than one. */
function isNearly(text: string, tagline: string, most: number): boolean {
  const apart = distance(text, tagline);
  if (apart === 0 || apart > most) return false;
  const words = text.toLowerCase().split(/\s+/);
  return tagline
    .toLowerCase()
    .split(/\s+/)
    .every((word, at) => distance(word, words[at] ?? '') <= 1);
}

/** Every run of so many words, with where it begins; marks at its ends left out. */
function stretchesOf(plain: string, count: number): readonly { readonly start: number; readonly text: string }[] {
  const words = [...plain.matchAll(/[\p{L}\p{N}][^\s]*/gu)];
  return words.flatMap(({ index: start }, at) => {
    const last = words[at + count - 1];
    if (last === undefined) return [];
    const text = plain.slice(start, last.index + last[0].length).replace(/[^\p{L}\p{N}]+$/u, '');
    return text.includes('\n') ? [] : [{ start, text }];
  });
}
