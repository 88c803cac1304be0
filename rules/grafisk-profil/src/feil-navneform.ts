import { defineRule, isQuoted, type Profile } from '@klarsyn/core';

export default defineRule({
  id: 'grafisk-profil/feil-navneform',
  over: 'sentence',
  needs: ['profile'],
  severity: 'warning',
  tags: ['PROF-NAME-FORM', 'SEED-SOR-04', 'SEED-ASK-03'],
  docs: {
    nb: {
      title: 'Navnet på virksomheten er skrevet feil',
      why: 'Navnet er det tydeligste merket avsenderen har. «kommune» er et vanlig ord og har liten forbokstav.',
      advice: 'Skriv navnet slik det står i profilen.',
    },
    nn: {
      title: 'Namnet på verksemda er skrive feil',
      why: 'Namnet er det tydelegaste merket avsendaren har. «kommune» er eit vanleg ord og har liten førebokstav.',
      advice: 'Skriv namnet slik det står i profilen.',
    },
  },
  sources: [{ title: 'Språkrådet: skriveregler, stor og liten forbokstav' }, { title: 'Profilen til virksomheten (name)' }],
  messages: {
    nb: { form: 'Navnet er skrevet «{found}». Det heter «{right}».' },
    nn: { form: 'Namnet er skrive «{found}». Det heiter «{right}».' },
  },
  check({ plain, span, tokens }, context) {
    const names = namesOf(context.profile);
    return names.flatMap(({ right, pattern }) =>
      [...plain.matchAll(pattern)].flatMap((match) => {
        const found = match[0];
        const start = span.start + match.index;
        const at = { ...span, start, end: start + found.length };
        const isSame = names.some((name) => name.right === found.replace(/\s+/g, ' '));
        const isIsland = tokens.some(
          ({ kind, span: own }) => /^(?:address|code|field)$/.test(kind) && own.start < at.end && at.start < own.end,
        );
        const isLonger = /^s?[^\S\n]+\p{Lu}/u.test(plain.slice(match.index + found.length));
        if (isSame || isIsland || isLonger || found === found.toUpperCase() || isQuoted(context.document, at)) return [];
        return { message: 'form' as const, values: { found, right }, at, fix: { safe: true, edits: [{ span: at, replacement: right }] } };
      }),
    );
  },
  examples: [
    {
      profile: { name: { official: 'Fjordvik kommune' } },
      text: '⟦Fjordvik Kommune⟧ svarer deg innen tre uker.',
      becomes: 'Fjordvik kommune svarer deg innen tre uker.',
    },
    {
      profile: { name: { official: 'Bærum kommune' } },
      text: 'Du får svar fra ⟦Baerum kommune⟧.',
      becomes: 'Du får svar fra Bærum kommune.',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Du får svar fra ⟦fjordvik kommune⟧s kontor.',
      becomes: 'Du får svar fra Fjordvik kommunes kontor.',
    },
    { profile: { name: { official: 'Fjordvik kommune' } }, text: 'Fjordvik kommune svarer deg. Det er kommunens ansvar.' },
    { profile: { name: { official: 'Fjordvik kommune' } }, text: 'FJORDVIK KOMMUNE\n\nHei, Anna.', note: 'Store bokstaver i et brevhode.' },
    { profile: { name: { official: 'Fjordvik kommune' } }, text: 'Han skrev: «Fjordvik Kommune svarer aldri.»', note: 'Et sitat.' },
    {
      profile: { name: { official: 'Fjordvik kommune' } },
      text: 'Fjordvik Kommune Eiendom KF eier huset.',
      note: 'Et annet foretak, som har sitt eget navn.',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      text: '⟦Fjordvik Kommune⟧ svarar deg innan tre veker.',
      becomes: 'Fjordvik kommune svarar deg innan tre veker.',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Øyane kommune' } },
      text: 'Du får ikkje svar frå ⟦Oeyane kommune⟧.',
      becomes: 'Du får ikkje svar frå Øyane kommune.',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune', allowed: ['Fjordvik herad'] } },
      text: 'Du får ikkje svar frå ⟦Fjordvik Herad⟧.',
      becomes: 'Du får ikkje svar frå Fjordvik herad.',
    },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, text: 'Fjordvik kommune svarar deg ikkje før måndag.' },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, text: 'FJORDVIK KOMMUNE\n\nHei, Anna.' },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, text: 'Ho skreiv: «Fjordvik Kommune svarar aldri.»' },
  ],
});

interface Name {
  readonly right: string;
  readonly pattern: RegExp;
}

/** Letters that foreign keyboards lack, and what stands in their place. */
const stead: Readonly<Record<string, string>> = { æ: '(?:æ|ae)', ø: '(?:ø|oe|o)', å: '(?:å|aa|a)' };
const remembered = new WeakMap<Profile, readonly Name[]>();

/** The names that may be used, of two words or more: a single word may be a common noun («ski»). */
function namesOf(profile: Profile): readonly Name[] {
  const known = remembered.get(profile);
  if (known !== undefined) return known;
  const names = [profile.name.official, ...profile.name.allowed].filter((name) => /\S\s\S/.test(name));
  const made = names.map((right) => ({ right, pattern: patternOf(right) }));
  remembered.set(profile, made);
  return made;
}

/** Finds a name in any capitals, alone or in the genitive. */
function patternOf(name: string): RegExp {
  const letters = [...name.toLowerCase()].map(
    (letter) => stead[letter] ?? letter.replace(/[\\^$.*+?()[\]{}|]/, '\\$&').replace(/\s/, '\\s+'),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])${letters.join('')}(?=s?(?![\\p{L}\\p{N}-]))`, 'giu');
}
