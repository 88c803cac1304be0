import { blocks, defineRule, type PartialProfile } from '@klarsyn/core';

const profile = { name: { official: 'Fjordvik kommune' }, web: { canonical: 'www.fjordvik.example' } } satisfies PartialProfile;
const bare = { ...profile, web: { canonical: 'fjordvik.example' } } satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/feil-nettadresse',
  over: 'document',
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'SEED-BAE-18'],
  docs: {
    nb: {
      title: 'Nettadressen er skrevet på en annen måte enn i profilen',
      why: 'Én skrivemåte er lettere å huske, og leseren ser at det er samme sted.',
      advice: 'Skriv adressen slik den står i profilen.',
    },
    nn: {
      title: 'Nettadressa er skriven på ein annan måte enn i profilen',
      why: 'Éin skrivemåte er lettare å hugse, og lesaren ser at det er same stad.',
      advice: 'Skriv adressa slik ho står i profilen.',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (web.canonical)' }],
  messages: {
    nb: { found: 'Nettadressen er skrevet «{found}». I profilen er den «{right}».' },
    nn: { found: 'Nettadressa er skriven «{found}». I profilen er ho «{right}».' },
  },
  applies: (_, { profile: { web } }) => web.canonical !== undefined,
  check(document, { profile: { web } }) {
    const right = web.canonical ?? '';
    const plainHost = right.replace(/^www\./, '');
    const pattern = new RegExp(
      String.raw`(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?((?:www\.)?${plainHost.replaceAll('.', String.raw`\.`)})(?![\p{L}\p{N}-]|\.[\p{L}\p{N}])`,
      'giu',
    );
    return blocks(document).flatMap(({ id, text: { plain } }) =>
      [...plain.matchAll(pattern)].flatMap((match) => {
        const [whole, found = ''] = match;
        // A whole address to copy may begin with https://.
        if (found === right && !whole.startsWith('http:')) return [];
        const at = { node: id, start: match.index, end: match.index + whole.length };
        return [
          {
            message: 'found' as const,
            values: { found: whole, right },
            at,
            fix: { safe: false, edits: [{ span: at, replacement: right }] },
          },
        ];
      }),
    );
  },
  examples: [
    { profile, text: 'Søk på ⟦fjordvik.example⟧.', becomes: 'Søk på www.fjordvik.example.' },
    { profile, text: 'Søk på ⟦http://www.fjordvik.example⟧ i dag.', becomes: 'Søk på www.fjordvik.example i dag.' },
    { profile: bare, text: 'Se ⟦www.fjordvik.example⟧/skole.', becomes: 'Se fjordvik.example/skole.' },
    { profile, text: 'Søk på www.fjordvik.example.' },
    { profile, text: 'Skriv til post@fjordvik.example, eller se https://www.fjordvik.example/skole.' },
    { profile, text: 'Se kart.fjordvik.example.', note: 'Et annet nettsted.' },
    { language: 'nn', profile, text: 'Søk ikkje på ⟦fjordvik.example⟧.', becomes: 'Søk ikkje på www.fjordvik.example.' },
    {
      language: 'nn',
      profile,
      text: 'Sjå ⟦WWW.FJORDVIK.EXAMPLE⟧ om du ikkje finn svar.',
      becomes: 'Sjå www.fjordvik.example om du ikkje finn svar.',
    },
    { language: 'nn', profile: bare, text: 'Sjå ⟦www.fjordvik.example⟧, ikkje avisa.', becomes: 'Sjå fjordvik.example, ikkje avisa.' },
    { language: 'nn', profile, text: 'Sjå www.fjordvik.example, ikkje avisa.' },
    { language: 'nn', profile, text: 'Skriv ikkje til post@fjordvik.example.' },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, text: 'Sjå fjordvik.example, ikkje avisa.' },
  ],
});
