import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { offl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/merinnsyn-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['LET-INN-MEROFF', 'SEED-SKI-09'],
  docs: {
    nb: {
      title: 'Avslaget sier ikke om merinnsyn er vurdert',
      why: 'Selv om dere kan unnta dokumentet, skal dere vurdere å gi innsyn likevel. Leseren skal se at det er gjort.',
      advice: 'Skriv hva dere vurderte: «Vi har vurdert merinnsyn etter offentleglova § 11. …»',
    },
    nn: {
      title: 'Avslaget seier ikkje om meirinnsyn er vurdert',
      why: 'Sjølv om de kan unnta dokumentet, skal de vurdere å gje innsyn likevel. Lesaren skal sjå at det er gjort.',
      advice: 'Skriv kva de vurderte: «Vi har vurdert meirinnsyn etter offentleglova § 11. …»',
    },
  },
  sources: [offl('§ 11')],
  messages: {
    nb: { missing: 'Brevet sier ikke om dere har vurdert å gi innsyn likevel.' },
    nn: { missing: 'Brevet seier ikkje om de har vurdert å gje innsyn likevel.' },
  },
  applies: (document) => isKind(document, 'innsynsavslag'),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'wider-access') ? undefined : notSaid('missing', letter, { part: 'wider-access', severity: 'warning' });
  },
  examples: [
    { kind: 'innsynsavslag', text: '⟦⟧Avslag på krav om innsyn\n\nDokumentet er unntatt etter offentleglova § 15 første ledd.' },
    { kind: 'innsynsavslag', text: '⟦⟧Du får ikke innsyn i notatet, jf. offl. § 14.' },
    { kind: 'innsynsavslag', text: '⟦⟧Kravet ditt om innsyn er avslått. Du kan klage innen tre uker.' },
    { kind: 'innsynsavslag', text: 'Avslått etter § 15. Vi har vurdert merinnsyn etter offl. § 11.' },
    { kind: 'innsynsavslag', text: 'Du får ikke notatet. Vi har sett på om du kan få innsyn likevel, men tallene er uferdige.' },
    { kind: 'innsynsavslag', text: 'Avslått etter § 14. Meroffentlighet er vurdert.' },
    {
      language: 'nn',
      kind: 'innsynsavslag',
      text: '⟦⟧Avslag på krav om innsyn\n\nDokumentet er unnateke etter offentleglova § 15 første ledd.',
    },
    { language: 'nn', kind: 'innsynsavslag', text: '⟦⟧Du får ikkje innsyn i notatet, jf. offl. § 14.' },
    { language: 'nn', kind: 'innsynsavslag', text: '⟦⟧Innsynskravet ditt er avslått. Du kan klage innan tre veker.' },
    { language: 'nn', kind: 'innsynsavslag', text: 'Avslått etter § 15. Vi har vurdert meirinnsyn etter offl. § 11.' },
    {
      language: 'nn',
      kind: 'innsynsavslag',
      text: 'Du får ikkje notatet. Vi har sett på om du kan få innsyn likevel, men tala er uferdige.',
    },
    { language: 'nn', kind: 'innsynsavslag', text: 'Avslått etter § 14. Meiroffentlegheit er vurdert.' },
  ],
});
