import { blocks, defineRule, isQuoted, type PartialProfile } from '@klarsyn/core';
import { namePattern } from './shared/name.ts';

const profile = {
  name: {
    official: 'Fjordvik kommune',
    allowed: ['Fjordvik'],
    discouraged: ['Ytrefjorden'],
    exceptions: ['Ytrefjorden IKS', 'Avisa Ytrefjorden'],
    retired: [],
  },
} satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/fraraadet-navn',
  over: 'document',
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-NAME-REGION', 'SEED-MOD-05', 'SEED-MOD-06'],
  docs: {
    nb: {
      title: 'Her står et navn som profilen fraråder',
      why: 'Navnet på kommunen skal være kjent. Et navn på regionen i stedet gjør leseren usikker på hvem som står bak.',
      advice: 'Skriv navnet på kommunen, eller skriv begge navnene i samme avsnitt.',
    },
    nn: {
      title: 'Her står eit namn som profilen rår frå',
      why: 'Namnet på kommunen skal vere kjent. Eit namn på regionen i staden gjer lesaren usikker på kven som står bak.',
      advice: 'Skriv namnet på kommunen, eller skriv begge namna i same avsnitt.',
    },
  },
  sources: [
    { title: 'Profilen til virksomheten (name.discouraged, name.exceptions)' },
    { title: 'Kommunikasjonsstrategien til Modum kommune: navnet' },
  ],
  messages: {
    nb: { found: 'Her står «{name}» uten at {right} er nevnt.' },
    nn: { found: 'Her står «{name}» utan at {right} er nemnt.' },
  },
  applies: (_, { profile: { name } }) => name.discouraged.length > 0,
  check(document, { profile: { name } }) {
    const own = [name.official, ...name.allowed].map((each) => each.toLowerCase());
    return blocks(document).flatMap((block) => {
      const { plain } = block.text;
      const lower = plain.toLowerCase();
      if (own.some((each) => lower.includes(each))) return [];
      const allowed = name.exceptions.flatMap((exception) =>
        [...plain.matchAll(namePattern(exception))].map(({ index }) => [index, index + exception.length] as const),
      );
      return name.discouraged.flatMap((discouraged) =>
        [...plain.matchAll(namePattern(discouraged))].flatMap((match) => {
          const at = { node: block.id, start: match.index, end: match.index + match[0].length };
          const isException = allowed.some(([start, end]) => start <= at.start && at.end <= end);
          return isException || isQuoted(document, at)
            ? []
            : [{ message: 'found' as const, values: { name: discouraged, right: name.official }, at }];
        }),
      );
    });
  },
  examples: [
    { profile, text: 'Velkommen til ⟦Ytrefjorden⟧!' },
    { profile, text: 'Vi bygger ny skole.\n\n⟦Ytrefjorden⟧ er et godt sted å bo.' },
    { profile, text: '⟦Ytrefjorden⟧s beste strender ligger her.' },
    { profile, text: 'Fjordvik ligger ytterst i Ytrefjorden.', note: 'Kommunen er nevnt.' },
    { profile, text: 'Ytrefjorden IKS henter søppelet.', note: 'Navnet på et selskap.' },
    { profile, text: 'Hun sa: «Ytrefjorden er vakker.»', note: 'Et sitat.' },
    { language: 'nn', profile, text: 'Velkomen til ⟦Ytrefjorden⟧!' },
    { language: 'nn', profile, text: 'Vi byggjer ikkje ny skule.\n\n⟦Ytrefjorden⟧ er ein god stad å bu.' },
    { language: 'nn', profile, text: 'Tilboda i ⟦Ytrefjorden⟧ er ikkje få.' },
    { language: 'nn', profile, text: 'Fjordvik ligg ytst i Ytrefjorden.' },
    { language: 'nn', profile, text: 'Avisa Ytrefjorden skriv ikkje om saka.' },
    { language: 'nn', profile, text: 'Ho sa: «Ytrefjorden er ikkje stygg.»' },
  ],
});
