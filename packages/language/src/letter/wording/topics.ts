import { stems } from './words.ts';

/** What a section of a letter is about. */
export type Topic =
  | 'appeal'
  | 'access'
  | 'reasons'
  | 'facts'
  | 'rule'
  | 'result'
  | 'comment'
  | 'next'
  | 'contact'
  | 'privacy'
  | 'deviations';

/** Words in a heading that tell what the section is about. A heading may tell of several things. */
const cues: Readonly<Record<Topic, RegExp>> = {
  appeal: stems(
    String.raw`\p{L}*klag(?!et på)|påklag|uenig|ueinig|usamd|(?:ikke|ikkje) (?:enig|einig|samd)|misfornøyd|misnøgd|omgjør|rett(?:er|ar)?igheite?r|rettane|rettighetene|ny vurdering|vurdert på nytt`,
  ),
  access: stems(`innsyn|dokument|saksdokument|sakspapir|(?:se|sjå|lese) (?:saken|saka|dokument|papir)`),
  reasons: stems(
    String.raw`begrunn|grunngjev|grunngiv|(?:hvorfor|kvifor)|grunn(?:en|laget|lag)? (?:til|for)|\p{L}*vurdering|årsak|derfor|difor|bygge[tr]? på|bygd på|lagt (?:vekt|til grunn)|slik har vi (?:vurdert|tenkt)`,
  ),
  facts: stems(
    `fakta|faktum|saksopplysning|opplysning|bakgrunn|om (?:saken|saka|søknaden)|dette vet vi|dette veit vi|hva (?:du|dere|saken)|kva (?:du|de|saka)|saken gjelder|søknaden din|saksframstilling|saksutgreiing|saksgang`,
  ),
  rule: stems(
    String.raw`\p{L}*regel|regl|\p{L}*lov(?:er|en|verk|grunnlag|ene|ar|a)?(?!\p{L})|hjemm?el|heim(?:el|la)|rettslig|rettsleg|paragraf|rettsgrunnlag`,
  ),
  result: stems(String.raw`vedtak(?:et)?(?!\p{L})|resultat|avgjørels|avgjerd|konklusjon|dette har vi|svar|beslutning|innstilling`),
  comment: stems(
    `uttal|(?:hva|kva) (?:mener|meiner|tenker|tenkjer|synes|syns) (?:du|dere|de)(?!\\p{L})|merknad|kommenter|si (?:din )?mening|seie (?:di )?meining|din mening|di meining|tilsvar|(?:du|dere|de) kan (?:svare|uttale)|innspill|innspel`,
  ),
  next: stems(
    `(?:hva|kva|dette) skjer|videre|vidare|vegen vidare|veien videre|neste|no må du|nå må du|dette må du|det du må|(?:hva|kva) må du|slik (?:går|gjør|gjer|tar|tek|får)(?!\\p{L})`,
  ),
  contact: stems(`kontakt|spørsmål|treng|trenger du|lurer du|hjelp|ta kontakt|har du`),
  privacy: stems(`personvern|personopplysning`),
  deviations: stems(`avvik|lovbrudd|lovbrot|pålegg|merknad`),
};

/** What a heading says its section is about. */
export const topicsOf = (heading: string): readonly Topic[] => (Object.keys(cues) as Topic[]).filter((topic) => cues[topic].test(heading));
