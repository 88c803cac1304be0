import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isDecision, isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/innsynsrett-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-VED-INNSYN', 'SEED-BAE-05', 'SEED-SOR-02', 'SEED-ASK-11'],
  docs: {
    nb: {
      title: 'Det står ikke at leseren kan se dokumentene i saken',
      why: 'Den som vil klage eller uttale seg, må kunne lese det saken bygger på. Loven sier at brevet skal fortelle om det.',
      advice: 'Skriv «Du har rett til å se dokumentene i saken», og hvordan leseren får dem.',
    },
    nn: {
      title: 'Det står ikkje at lesaren kan sjå dokumenta i saka',
      why: 'Den som vil klage eller uttale seg, må kunne lese det saka byggjer på. Lova seier at brevet skal fortelje om det.',
      advice: 'Skriv «Du har rett til å sjå dokumenta i saka», og korleis lesaren får dei.',
    },
  },
  sources: [fvl('§§ 18, 19 og 27 tredje ledd')],
  messages: {
    nb: { missing: 'Brevet sier ikke at leseren kan se dokumentene i saken.' },
    nn: { missing: 'Brevet seier ikkje at lesaren kan sjå dokumenta i saka.' },
  },
  applies: (document, context) => isKind(document, 'forhaandsvarsel') || isDecision(document, letterOf(context)),
  check(document, context) {
    const letter = letterOf(context);
    // A decision that tells nothing of appealing has one finding for all of it, and one that nobody may appeal needs no more.
    const isWhole = isKind(document, 'forhaandsvarsel') || (has(letter, 'appeal-right') && !has(letter, 'appeal-denied'));
    const saysAll = has(letter, 'access') || !isWhole;
    return saysAll ? undefined : notSaid('missing', letter, { part: 'access', severity: 'error', whenGranted: 'warning' });
  },
  examples: [
    { kind: 'avslag', text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage innen tre uker fra du fikk brevet. Send klagen til oss.' },
    { kind: 'vedtak', text: '⟦⟧Vi innvilger søknaden din.\n\nDu kan klage til Statsforvalteren. Ta kontakt hvis du har spørsmål.' },
    { kind: 'forhaandsvarsel', text: '⟦⟧Vi vurderer å gi deg pålegg om å rive boden.\n\nDu kan uttale deg innen 3. mars 2027.' },
    { kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage. Du har rett til å se dokumentene i saken.' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden din.\n\nDu kan klage. Du kan be om innsyn i saken.' },
    { kind: 'forhaandsvarsel', text: 'Vi vurderer å gi deg pålegg.\n\nSakens dokumenter kan du få se hos oss.' },
    {
      language: 'nn',
      kind: 'avslag',
      text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage innan tre veker frå du fekk brevet. Send klaga til oss.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: '⟦⟧Vi innvilgar søknaden din.\n\nDu kan klage til Statsforvaltaren. Ta kontakt dersom du har spørsmål.',
    },
    {
      language: 'nn',
      kind: 'forhaandsvarsel',
      text: '⟦⟧Vi vurderer å gje deg pålegg om å rive buda.\n\nDu kan uttale deg innan 3. mars 2027.',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden din.\n\nDu kan klage. Du har rett til å sjå dokumenta i saka.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden din.\n\nDu kan klage. Du kan be om innsyn i saka.' },
    { language: 'nn', kind: 'forhaandsvarsel', text: 'Vi vurderer å gje deg pålegg.\n\nDokumenta i saka kan du lese hos oss.' },
  ],
});
