import type { Problem } from '@klarsyn/core';
import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/varsel-uten-sak',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VAR-SAK'],
  docs: {
    nb: {
      title: 'Forhåndsvarselet sier ikke hva saken gjelder eller hva den kan ende med',
      why: 'Leseren kan bare uttale seg når hun vet hva dere har sett og hva dere vurderer.',
      advice: 'Skriv hva saken gjelder, og hva dere vurderer: «Saken gjelder terrassen. Vi vurderer å pålegge deg å rive den.»',
    },
    nn: {
      title: 'Førehandsvarselet seier ikkje kva saka gjeld eller kva ho kan ende med',
      why: 'Lesaren kan berre uttale seg når ho veit kva de har sett og kva de vurderer.',
      advice: 'Skriv kva saka gjeld, og kva de vurderer: «Saka gjeld terrassen. Vi vurderer å påleggje deg å rive han.»',
    },
  },
  sources: [fvl('§ 16 andre ledd')],
  messages: {
    nb: {
      matter: 'Brevet sier ikke hva saken gjelder.',
      outcome: 'Brevet sier ikke hva dere vurderer å bestemme.',
      both: 'Brevet sier verken hva saken gjelder eller hva dere vurderer å bestemme.',
    },
    nn: {
      matter: 'Brevet seier ikkje kva saka gjeld.',
      outcome: 'Brevet seier ikkje kva de vurderer å bestemme.',
      both: 'Brevet seier verken kva saka gjeld eller kva de vurderer å bestemme.',
    },
  },
  applies: (document) => isKind(document, 'forhaandsvarsel'),
  check(_document, context): Problem<'matter' | 'outcome' | 'both'> | undefined {
    const letter = letterOf(context);
    const [matter, outcome] = [has(letter, 'matter'), has(letter, 'possible-outcome', 'finished')];
    if (matter && outcome) return undefined;
    if (matter) return notSaid('outcome', letter, { part: 'possible-outcome', severity: 'error' });
    return notSaid(outcome ? 'matter' : 'both', letter, { part: 'matter', severity: 'error' });
  },
  examples: [
    { kind: 'forhaandsvarsel', text: '⟦⟧Vi viser til tidligere brev.\n\nDu kan uttale deg innen 4. mai.' },
    { kind: 'forhaandsvarsel', text: '⟦⟧Saken gjelder terrassen på Nesveien 8.\n\nSkriv til oss innen 4. mai og si hva du mener.' },
    { kind: 'forhaandsvarsel', text: '⟦⟧Vi minner om reglene.\n\nSend merknadene dine innen 4. mai.' },
    { kind: 'forhaandsvarsel', text: 'Saken gjelder terrassen. Vi vurderer å gi pålegg om riving.' },
    { kind: 'forhaandsvarsel', text: 'Vi har sett at skiltet er satt opp uten tillatelse. Du kan få pålegg om å ta det ned.' },
    { kind: 'forhaandsvarsel', text: 'Dette brevet handler om muren din. Vi varsler med dette at vi kan komme til å kreve retting.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: '⟦⟧Vi viser til tidlegare brev.\n\nDu kan uttale deg innan 4. mai.' },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: '⟦⟧Saka gjeld terrassen på Nesvegen 8.\n\nSkriv til oss innan 4. mai og sei kva du meiner.',
    },
    { language: 'nn', kind: 'forhaandsvarsel', text: '⟦⟧Vi minner om reglane.\n\nSend merknadene dine innan 4. mai.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Saka gjeld terrassen. Vi vurderer å gje pålegg om riving.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Vi har sett at skiltet er sett opp utan løyve. Du kan få pålegg om å ta det ned.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Dette brevet handlar om muren din. Vi varslar med dette at vi kan krevje retting.' },
  ],
});
