import { defineRule } from '@klarsyn/core';
import { isKind, letterOf } from './shared/letter.ts';
import { offl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/unntatt-uten-hjemmel',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'error',
  tags: ['LET-ALL-UOFF', 'SEED-BAE-10', 'SEED-SOR-02', 'SEED-SKI-05'],
  docs: {
    nb: {
      title: '«Unntatt offentlighet» står uten hjemmel',
      why: 'Den som unntar et dokument, må si hvilken bestemmelse det bygger på.',
      advice: 'Skriv paragrafen ved siden av: «Unntatt offentlighet, jf. offl. § 13, jf. fvl. § 13».',
    },
    nn: {
      title: '«Unnateke offentlegheit» står utan heimel',
      why: 'Den som unntek eit dokument, må seie kva føresegn det byggjer på.',
      advice: 'Skriv paragrafen ved sida av: «Unnateke offentlegheit, jf. offl. § 13, jf. fvl. § 13».',
    },
  },
  sources: [offl('§ 31')],
  messages: {
    nb: { missing: 'Brevet er unntatt offentlighet, men sier ikke etter hvilken paragraf.' },
    nn: { missing: 'Brevet er unnateke offentlegheit, men seier ikkje etter kva paragraf.' },
  },

  applies: (document) => !isKind(document, 'innsynsavslag'),
  check(_document, context) {
    const { units, parts } = letterOf(context);
    const bare = parts.find(({ name, span, plain }) => {
      if (name !== 'exemption') return false;
      const at = units.findIndex((unit) => unit.span === span);
      // In a letterhead of columns the section stands a line or two below its label.
      return !units.slice(Math.max(0, at - 1), at + (/:\s*$/.test(plain) ? 4 : 2)).some((unit) => anySection.test(unit.plain));
    });
    return bare === undefined ? undefined : { message: 'missing', at: bare.span };
  },
  examples: [
    { kind: 'vedtak', text: '⟦Unntatt offentlighet⟧\n\nVi innvilger søknaden din om plass.' },
    { kind: 'avslag', text: '⟦U.off.⟧\n\nVi avslår søknaden din om plass.' },
    { kind: 'orientering', text: '⟦Dette brevet er unntatt fra offentlighet.⟧ Del det ikke med andre.' },
    { kind: 'vedtak', text: 'Unntatt offentlighet, jf. offl. § 13, jf. fvl. § 13\n\nVi innvilger søknaden.' },
    { kind: 'vedtak', text: 'Unntatt offentlighet\nOffl. § 14\n\nVi innvilger søknaden.' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden din om plass.' },
    { language: 'nn', kind: 'vedtak', text: '⟦Unnateke offentlegheit⟧\n\nVi innvilgar søknaden din om plass.' },
    { language: 'nn', kind: 'avslag', text: '⟦U.off.⟧\n\nVi avslår søknaden din om plass.' },
    { language: 'nn', kind: 'orientering', text: '⟦Dette brevet er unnateke frå offentlegheit.⟧ Del det ikkje med andre.' },
    { language: 'nn', kind: 'vedtak', text: 'Unnateke offentlegheit, jf. offl. § 13, jf. fvl. § 13\n\nVi innvilgar søknaden.' },
    { language: 'nn', kind: 'vedtak', text: 'Unnateke offentlegheit\nOffl. § 14\n\nVi innvilgar søknaden.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden din om plass.' },
  ],
});

const anySection = /§|\{\{|(?<!\p{L})paragraf/iu;
