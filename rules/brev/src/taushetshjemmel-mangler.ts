import { defineRule } from '@klarsyn/core';
import type { Unit } from '@klarsyn/language/letter';
import { isKind, letterOf, spanOf } from './shared/letter.ts';
import { offl } from './shared/sources.ts';

const section13 =
  /(?:offentleglova|offentlegl\.|offl\.?|offentl(?:ig|eg)hetslov(?:en|a)|offentlegheitslova)\s*§\s*13(?!\d)|§\s*13(?:\s+(?:første|fyrste)\s+ledd)?\s+i\s+offentleglova/giu;
/** Any section of the act on access. */
const ofAccess =
  /(?:offentleglova|offentlegl\.|offl\.?|offentl(?:ig|eg)hetslov(?:en|a)|offentlegheitslova)\s*§+\s*\d+|§\s*\d+(?:\s+\p{L}+\s+ledd)?\s+i\s+offentleglova/giu;
/** A section of another act: where the duty of secrecy stands. */
const secrecy =
  /(?<!\p{L})(?!off)(?:\p{L}+lov(?:en|a)|fvl\.?|forvaltningsl\.?|\p{L}{2,}l\.)\s*§§?\s*\d|jf\.?\s+(?:(?!off)\p{L}+\s+)*§\s*\d|(?:taushetsplikt|teieplikt)\p{L}*[^.]{0,80}§/iu;

export default defineRule({
  id: 'brev/taushetshjemmel-mangler',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'error',
  tags: ['LET-INN-TAUSHET'],
  docs: {
    nb: {
      title: 'Offentleglova § 13 er brukt uten bestemmelsen om taushetsplikt',
      why: 'Leseren må få vite hvilken taushetsplikt det gjelder. Paragraf 13 i offentleglova viser bare videre.',
      advice: 'Skriv begge: «offentleglova § 13 første ledd, jf. forvaltningsloven § 13 første ledd nr. 1».',
    },
    nn: {
      title: 'Offentleglova § 13 er brukt utan føresegna om teieplikt',
      why: 'Lesaren må få vite kva teieplikt det gjeld. Paragraf 13 i offentleglova viser berre vidare.',
      advice: 'Skriv begge: «offentleglova § 13 første ledd, jf. forvaltningslova § 13 første ledd nr. 1».',
    },
  },
  sources: [offl('§§ 13 og 31')],
  messages: {
    nb: { missing: '«{section}» trenger også bestemmelsen om taushetsplikt.' },
    nn: { missing: '«{section}» treng også føresegna om teieplikt.' },
  },

  check(document, context) {
    const { units } = letterOf(context);
    const [first] = units.flatMap((unit) => [...unit.plain.matchAll(section13)].map((match) => ({ unit, match })));
    if (first === undefined || beside(first.unit, units).some(({ plain }) => secrecy.test(plain.replace(ofAccess, '')))) return undefined;
    return {
      message: 'missing',
      // The law asks for it where somebody is refused access; on the marking of a letter it helps whoever keeps the archive.
      severity: isKind(document, 'innsynsavslag') ? 'error' : 'hint',
      values: { section: first.match[0] },
      at: spanOf(first.unit, first.match.index, first.match.index + first.match[0].length),
    };
  },
  examples: [
    { kind: 'innsynsavslag', text: 'Dokumentet er unntatt etter ⟦offl. § 13⟧ første ledd.' },
    { kind: 'innsynsavslag', text: 'Du får ikke innsyn, se ⟦offentleglova § 13⟧. Det er personlige forhold.' },
    { kind: 'vedtak', text: 'Unntatt offentlighet, jf. ⟦offl. § 13⟧\n\nVi innvilger søknaden din.' },
    {
      kind: 'innsynsavslag',
      text: 'Unntatt etter ⟦offentleglova § 13⟧. Taushetsplikten gjør at vi ikke kan gi merinnsyn etter offentleglova § 11.',
    },
    { kind: 'innsynsavslag', text: 'Unntatt etter offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1.' },
    { kind: 'innsynsavslag', text: 'Unntatt etter offentleglova § 13. Taushetsplikten følger av barnevernsloven § 13-1.' },
    { kind: 'innsynsavslag', text: 'Unntatt etter offentleglova § 14 første ledd.' },
    { language: 'nn', kind: 'innsynsavslag', text: 'Dokumentet er unnateke etter ⟦offl. § 13⟧ første ledd.' },
    { language: 'nn', kind: 'innsynsavslag', text: 'Du får ikkje innsyn, sjå ⟦offentleglova § 13⟧. Det er personlege forhold.' },
    { language: 'nn', kind: 'vedtak', text: 'Unnateke offentlegheit, jf. ⟦offl. § 13⟧\n\nVi innvilgar søknaden din.' },
    { language: 'nn', kind: 'innsynsavslag', text: 'Unnateke etter offl. § 13 første ledd, jf. fvl. § 13 første ledd nr. 1.' },
    { language: 'nn', kind: 'innsynsavslag', text: 'Unnateke etter offentleglova § 13. Teieplikta følgjer av barnevernslova § 13-1.' },
    { language: 'nn', kind: 'innsynsavslag', text: 'Unnateke etter offentleglova § 14 første ledd.' },
  ],
});

/** The sentence itself, and those right before and after it. */
const beside = (unit: Unit, units: readonly Unit[]): readonly Unit[] => {
  const at = units.indexOf(unit);
  return units.slice(Math.max(0, at - 1), at + 2);
};
