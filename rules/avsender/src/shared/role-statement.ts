import type { Profile } from '@klarsyn/core';
import { partyPattern } from './parties.ts';

const asPolitician = `(?:partipolitik[ea]r|partileder|partileiar|privatperson|gruppeleder|gruppeleiar|partimedlem|listetopp|listekandidat|ordfør[ea]rkandidat|kandidat|førstekandidat)(?:en)?`;

/** True when a text says in which role somebody speaks: «som leder i Fjordvik Høyre, ikke som ordfører». */
export function statesRole(text: string, profile: Profile): boolean {
  const party = partyPattern(profile);
  const patterns = [
    String.raw`ik(?:ke|kje)\s+(?:som|i rollen som|i rolla som|i eigenskap av|i egenskap av)\s+(?:vara)?ordfør[ea]r`,
    String.raw`(?:som|i rollen som|i rolla som|i kraft av å være|i kraft av å vere)\s+(?:\p{L}+\s){0,2}?${asPolitician}(?!\p{L})`,
    String.raw`som\s+(?:\p{L}+\s)?(?:leder|leiar|medlem|politik[ea]r|representant|talsperson|nestleder|nestleiar)\s+(?:i|for|av|frå|fra)\s+(?:\p{Lu}\p{L}+\s)?${party}`,
    String.raw`(?:på veg(?:ne|ner) av|snakker for|talar for|snakkar for|taler for)\s+(?:\p{Lu}\p{L}+\s)?${party}`,
    String.raw`(?:partipolitisk|partiets|partiet sitt)\s+(?:innlegg|utspill|utspel|synspunkt|syn)`,
    String.raw`(?:mine|eigne|egne|personlige|personlege)\s+(?:personlige |personlege )?(?:meninger|meiningar|synspunkt(?:er)?)`,
  ];
  return patterns.some((pattern) => new RegExp(`(?<!\\p{L})${pattern}`, 'iu').test(text));
}
