import { defineRule, type Problem } from '@klarsyn/core';
import { isKind, letterOf, spanOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { offl } from './shared/sources.ts';

const parts = String.raw`(?:\s*,?\s*(?:(?:første|fyrste|andre|annet|tredje|fjerde|femte)\s+ledd|bokstav\s+[a-z]|nr\.?\s*\d+|\d\.\s*ledd|\(\d\)))*`;
/** A section of the act that lets something be kept back; those on appeals, wider access and reasons are not among them. */
const exemption = new RegExp(
  String.raw`(?:offentle(?:g|ge)lova|offentlighetslov(?:en|a)|offentlegheitslova|offl\.?|miljøinformasjonsloven|miljøinformasjonslova)\s*(?:av \d{4}\s*)?§\s*((?!(?:11|28|29|31|32)(?!\d))\d+)${parts}|§\s*((?!(?:11|28|29|31|32)(?!\d))\d+)${parts}\s+i\s+(?:offentle(?:g|ge)lova|offentlighetslov(?:en|a)|offentlegheitslova|offl)`,
  'giu',
);
const detail = /ledd|bokstav|nr|\(\d\)/iu;
/** Sections that have no part to name. */
const whole = /^(?:1[6789]|2[012567])$/;

export default defineRule({
  id: 'brev/innsynsavslag-uten-hjemmel',
  over: 'document',
  needs: ['kind'],
  severity: 'error',
  tags: ['LET-INN-HJEMMEL'],
  docs: {
    nb: {
      title: 'Avslaget på innsyn sier ikke hvilken bestemmelse det bygger på',
      why: 'Loven krever paragraf, ledd, bokstav eller nummer, slik at leseren kan kontrollere avslaget.',
      advice: 'Skriv for eksempel «offentleglova § 15 første ledd».',
    },
    nn: {
      title: 'Avslaget på innsyn seier ikkje kva føresegn det byggjer på',
      why: 'Lova krev paragraf, ledd, bokstav eller nummer, slik at lesaren kan kontrollere avslaget.',
      advice: 'Skriv til dømes «offentleglova § 15 første ledd».',
    },
  },
  sources: [offl('§ 31 første ledd')],
  messages: {
    nb: {
      missing: 'Avslaget viser ikke til noen paragraf i offentleglova.',
      part: 'Avslaget viser til {section}, men ikke til ledd, bokstav eller nummer.',
    },
    nn: {
      missing: 'Avslaget viser ikkje til nokon paragraf i offentleglova.',
      part: 'Avslaget viser til {section}, men ikkje til ledd, bokstav eller nummer.',
    },
  },
  applies: (document) => isKind(document, 'innsynsavslag'),
  check(_document, context): Problem<'missing' | 'part'> | undefined {
    const letter = letterOf(context);
    const cited = letter.units.flatMap((unit) => [...unit.plain.matchAll(exemption)].map((match) => ({ unit, match })));
    if (cited.some(isExact)) return undefined;
    const [first] = cited;
    if (first === undefined) return notSaid('missing', letter, { severity: 'error' });
    const section = first.match[0].trim();
    return {
      message: 'part',
      at: spanOf(first.unit, first.match.index, first.match.index + section.length),
      values: { section },
    };
  },
  examples: [
    { kind: 'innsynsavslag', text: '⟦⟧Du får ikke innsyn i notatet. Det er unntatt etter offentleglova.' },
    { kind: 'innsynsavslag', text: '⟦⟧Kravet ditt om innsyn er avslått fordi notatet er internt.' },
    { kind: 'innsynsavslag', text: 'Du får ikke innsyn i notatet, jf. ⟦offl. § 15⟧.' },
    { kind: 'innsynsavslag', text: 'Du får ikke innsyn, jf. offentleglova § 15 første ledd.' },
    { kind: 'innsynsavslag', text: 'Dokumentet er unntatt etter offl. § 23 bokstav a.' },
    { kind: 'innsynsavslag', text: 'Vi unntar det etter § 14 første ledd i offentleglova.' },
    { language: 'nn', kind: 'innsynsavslag', text: '⟦⟧Du får ikkje innsyn i notatet. Det er unnateke etter offentleglova.' },
    { language: 'nn', kind: 'innsynsavslag', text: '⟦⟧Innsynskravet ditt er avslått fordi notatet er internt.' },
    { language: 'nn', kind: 'innsynsavslag', text: 'Du får ikkje innsyn i notatet, jf. ⟦offl. § 15⟧.' },
    { language: 'nn', kind: 'innsynsavslag', text: 'Du får ikkje innsyn, jf. offentleglova § 15 første ledd.' },
    { language: 'nn', kind: 'innsynsavslag', text: 'Dokumentet er unnateke etter offl. § 23 bokstav a.' },
    { language: 'nn', kind: 'innsynsavslag', text: 'Vi unntek det etter § 14 første ledd i offentleglova.' },
  ],
});

/** Part of the section is named, or it has no parts. § 13 leads on to another act: if that is lacking, `brev/taushetshjemmel-mangler` says so. */
function isExact({ match }: { readonly match: RegExpMatchArray }): boolean {
  const section = match[1] ?? match[2] ?? '';
  return detail.test(match[0]) || whole.test(section) || section === '13';
}
