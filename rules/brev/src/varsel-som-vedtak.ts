import { defineRule } from '@klarsyn/core';
import { isKind, letterOf } from './shared/letter.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/varsel-som-vedtak',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VAR-IKKEVEDTAK'],
  docs: {
    nb: {
      title: 'Forhåndsvarselet er skrevet som om saken er avgjort',
      why: 'Da tror leseren at det ikke nytter å uttale seg. Et vedtak som er gjort før varselet, kan være ugyldig.',
      advice: 'Skriv «Vi vurderer å …». Vent med å bestemme til fristen er ute.',
    },
    nn: {
      title: 'Førehandsvarselet er skrive som om saka er avgjord',
      why: 'Då trur lesaren at det ikkje nyttar å uttale seg. Eit vedtak som er gjort før varselet, kan vere ugyldig.',
      advice: 'Skriv «Vi vurderer å …». Vent med å bestemme til fristen er ute.',
    },
  },
  sources: [fvl('§ 16')],
  messages: {
    nb: { finished: 'Dette er et varsel, men setningen sier at saken er avgjort.' },
    nn: { finished: 'Dette er eit varsel, men setninga seier at saka er avgjord.' },
  },
  applies: (document) => isKind(document, 'forhaandsvarsel'),
  check(_document, context) {
    const finished = letterOf(context).parts.filter(({ name }) => name === 'finished');
    return finished.map(({ span }) => ({ message: 'finished', at: span }));
  },
  examples: [
    { kind: 'forhaandsvarsel', text: 'Forhåndsvarsel\n\n⟦Vi har vedtatt at du må rive terrassen.⟧ Du kan uttale deg innen 4. mai.' },
    { kind: 'forhaandsvarsel', text: 'Forhåndsvarsel\n\n⟦Du pålegges herved å rive terrassen.⟧ Du kan uttale deg innen 4. mai.' },
    { kind: 'forhaandsvarsel', text: 'Forhåndsvarsel\n\n⟦Kommunen har bestemt at skiltet må ned.⟧ Du kan uttale deg.' },
    { kind: 'forhaandsvarsel', text: 'Forhåndsvarsel\n\nVi vurderer å vedta at du må rive terrassen.' },
    { kind: 'forhaandsvarsel', text: 'Forhåndsvarsel\n\nKommunestyret har vedtatt reguleringsplanen. Vi vurderer å gi pålegg.' },
    { kind: 'forhaandsvarsel', text: 'Forhåndsvarsel\n\nVi har ikke bestemt oss ennå. Du kan uttale deg.' },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: 'Førehandsvarsel\n\n⟦Vi har vedteke at du må rive terrassen.⟧ Du kan uttale deg innan 4. mai.',
    },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: 'Førehandsvarsel\n\n⟦Du blir med dette pålagd å rive terrassen.⟧ Du kan uttale deg innan 4. mai.',
    },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Førehandsvarsel\n\n⟦Kommunen har bestemt at skiltet må ned.⟧ Du kan uttale deg.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Førehandsvarsel\n\nVi vurderer å vedta at du må rive terrassen.' },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: 'Førehandsvarsel\n\nKommunestyret har vedteke reguleringsplanen. Vi vurderer å gje pålegg.',
    },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Førehandsvarsel\n\nVi har ikkje bestemt oss enno. Du kan uttale deg.' },
  ],
});
