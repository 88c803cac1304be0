import type { DocumentKind } from '@klarsyn/core';
import { words as phrase } from '../letter/wording/words.ts';

/** What in a letter tells its kind. `heading` cues are looked for in titles and headings, `text` cues everywhere. */
export interface Cue {
  readonly kind: DocumentKind;
  readonly heading?: RegExp;
  readonly text?: RegExp;
  /** Said beforehand, it takes the cue away: «vi vil fatte vedtak» decides nothing. */
  readonly unless?: RegExp;
}

/** Cues in the order they are weighed: the narrower kind first. Bokmål and nynorsk together. */
export const cues: readonly Cue[] = [
  {
    kind: 'pressemelding',
    heading: /^pressemelding(?!\p{L})/iu,
    text: /^[Pp]ressemelding(?!\p{L})(?: (?:fra|frå) .+|,? \d{1,2}\.| \p{Lu}|$)/u,
  },
  {
    kind: 'innsynsavslag',
    heading: phrase(`avslag på (?:krav(?:et)?(?: ditt)? om |begjæring(?:en)? om )?(?:dokument)?innsyn|innsynskravet(?: ditt)? er avslått`),
    text: phrase(
      `(?:innsynskravet(?: ditt)?|krav(?:et)?(?: ditt)? om innsyn|begjæringen om innsyn) (?:er|blir|vert) (?:avslått|avslege|avvist)|(?:vi|kommunen) avslår (?:å gi (?:deg |dere )?|å gje (?:deg |dykk )?)?(?:kravet(?: ditt)? om innsyn|innsynskravet|innsyn)|(?:gir|gjev|får|gi|gje|få)(?: \\p{L}+){0,3} (?:ikke|ikkje)(?: \\p{L}+){0,2} innsyn|(?:unntas|unntatt|unntak|unnateke|unnatekne)(?: \\p{L}+){0,3} etter (?:offentleglova|offl)|avslag på (?:krav(?:et)?(?: ditt)? om )?innsyn`,
    ),
  },
  {
    kind: 'forhaandsvarsel',
    heading: phrase(
      String.raw`(?:forhånds|førehands)varsel|varsel om at (?:vi|kommunen|skolen|skulen) (?!kommer|kjem)\p{L}+ .+|varsel om (?:(?:mulig|mogleg|vedtak om|at vi vurderer)\s)?(?:pålegg|vedtak|tvangsmulkt|overtredelsesgebyr|lovbrotsgebyr|ulovlig\p{L}*|ulovleg\p{L}*|opphør|opphøyr|stans\p{L}*|inndrag\p{L}*|bortvis\p{L}*|utvis\p{L}*|avslag|tilbakekrev\p{L}*|tilbakebetal\p{L}*|reduksjon|omgjør\p{L}*|sletting|riv\p{L}*|fjern\p{L}*|heving|prikk\p{L}*)`,
    ),
    text: phrase(
      `dette er et forhåndsvarsel|dette er eit førehandsvarsel|vi varsl(?:er|ar) (?:deg|dere|dykk) (?:med dette |herved )?om at vi vurderer|før (?:vi|kommunen) (?:avgjør|avgjer|bestemmer|bestemmar|tar stilling|tek stilling|fatter|gjer)[^.]{0,30} kan (?:du|dere|de)|(?:har|hvis|dersom|viss|om) (?:du|dere|de) (?:har )?(?:innvendinger|innvendingar|merknader|innspill|innspel)|(?:kan|høve til å|rett til å|anledning til å|mulighet til å|bedt om å) uttale (?:deg|dere|dykk|seg)|(?:vurderer|vil vurdere) å (?:pålegge|påleggje|gi (?:deg|dere) (?:pålegg|gebyr|bot|mulkt)|gje (?:deg|dykk) (?:pålegg|gebyr|bot|mulkt)|trekke|trekkje|inndra|dra inn|stanse)`,
    ),
  },
  {
    kind: 'tilsyn',
    heading: phrase(
      String.raw`\p{L}*tilsynsrapport\p{L}*|\p{L}*tilsyn(?:et)? (?:med|hos|ved|i|for|etter|på) .+|(?:varsel om|rapport (?:fra|frå|etter|om)|melding om|oppfølging av|avslutning av|avslutting av) (?:\p{L}+ )?\p{L}*tilsyn(?:et)?|tilsynsbesøk|pålegg om retting etter tilsyn`,
    ),
    text: phrase(
      String.raw`(?:vi|kommunen|statsforvalteren|statsforvaltaren) (?:har |vil |skal |kommer |kjem )?(?:\p{L}+ )?(?:ført|føre|førte|fører|gjennomført|gjennomføre|gjennomførte|på|hatt|hadde) (?:\p{L}+ ){0,2}\p{L}*tilsyn|(?:vi|kommunen) var på (?:\p{L}+ )?kontroll|tilsynsrapporten`,
    ),
  },
  {
    kind: 'foreloepig-svar',
    heading: phrase(
      String.raw`(?:foreløpig|førebels) (?:svar|tilbakemelding|melding)|(?:vi|kommunen) (?:har )?(?:mottatt|fått|motteke|mottok|fekk|fikk) (?:søknad|henvendelse|klage?|brev|førespurnad|e-post|melding|spørsmål)\p{L}*(?: din| di| ditt| deres| dykkar)?|(?:søknaden|klagen|klaga|henvendelsen|førespurnaden|meldinga|meldingen)(?: din| di| deres| dykkar)? er (?:mottatt|motteken|registrert|kommet inn|komen inn)|(?:bekreftelse|stadfesting) på (?:at vi har )?(?:mottatt|motteke|motteken) .+|(?:saken|saka|svaret|søknaden|klagen|klaga)(?: din| di| ditt)? (?:blir forsinket|blir forseinka|er forsinket|er forseinka|tar (?:lengre|lenger) tid|tek lengre tid)|(?:lengre|forlenget|forlengd|utvidet|utvida) (?:saksbehandlingstid|behandlingstid|svartid|sakshandsamingstid)`,
    ),
    text: phrase(
      String.raw`(?:klagen|klaga|søknaden|henvendelsen|førespurnaden)(?: din| di| deres| dykkar)? kom (?:inn|til oss|fram)|dette er et foreløpig svar|dette er eit førebels svar|(?:svaret|saken|saka|behandlingen|behandlinga|søknaden|klagen|klaga|det)(?: \p{L}+){0,3} (?:tar|tek|ta) (?:\p{L}+ ){0,2}(?:lengre|lenger) tid|(?:saken|søknaden) er (?:ennå |fremdeles )?(?:under|til) behandling|(?:saka|søknaden) er (?:enno |framleis )?(?:under|til) behandling`,
    ),
  },
  {
    kind: 'innkalling',
    heading: phrase(
      String.raw`(?:møte)?innkalling(?: til .+)?|time (?:til|hos|for) .+|invitasjon til (?!åpent|ope|folke|informasjons)(?:\p{L}+ ){0,2}\p{L}*(?:møte|samtale|time|kontroll)\p{L}*|(?:foreldre|elev|utviklings|oppfølgings|oppfølgjings|dialog|kartleggings)?samtale (?:om|med|for) .+|(?:du|dere|de) må møte .+|(?:dialog|ansvarsgruppe|nettverks|samarbeids)møte(?: .+)?`,
    ),
    text: phrase(
      String.raw`har fått time (?:til|hos|på)|velkommen til (?!åpent|ope|folke|informasjons)(?:\p{L}+ ){0,2}\p{L}*(?:samtale|møte|time|kontroll)(?!\p{L})|kom(?:me|mer|ma)? til (?!åpent|ope|folke|informasjons)(?:\p{L}+ ){0,2}(?:dialogmøte|samtale|møte)(?!\p{L})|(?:vi )?inviterer (?:(?:deg|dere|dykk) )?(?:\p{L}+ )?til (?!åpent|ope|folke|informasjons)(?:\p{L}+ ){0,2}\p{L}*(?:møte|samtale)|du har time (?:til|hos)|vi (?:kaller|innkaller) (?:deg|dere)(?: herved| med dette)? (?:inn )?til|vi kallar (?:deg|dykk) inn til|du (?:innkalles|kalles inn) til|du (?:blir|vert) kalla inn til`,
    ),
  },
  {
    kind: 'avslag',
    heading: phrase(`(?:delvis )?avslag(?: på .+)?|.+ er (?:avslått|avslegen|avslege)`),
    text: phrase(
      `vi (?:har avslått|avslår)|søknaden(?: din| om [^.]{0,60})? (?:er|blir|vert) (?:delvis )?(?:avslått|avslegen)|søknaden(?: din)? (?:er|blir|vert) ik(?:kje|ke) innvilg(?:et|a)|kan (?:vi )?(?:dessverre |diverre )?ik(?:kje|ke) (?:innvilge|gi (?:deg|dere) tillatelse|gje (?:deg|dykk) løyve)|(?:er|blir|vert) delvis innvilg(?:et|a)`,
    ),
  },
  {
    kind: 'vedtak',
    heading: phrase(
      String.raw`(?:enkelt)?vedtak(?:et)?(?: om .+|\s*:)?|(?:svar på|innvilget|innvilga) .*søknad\p{L}*|søknad\p{L}*.* er (?:innvilg(?:et|a)|godkjen[td])|melding om vedtak|underretning om vedtak|tildeling av .+`,
    ),
    text: phrase(
      `(?:vi|kommunen|kommunedirektøren|utvalget|utvalet) har (?:vedtatt|vedteke|innvilget|innvilga|gitt (?:deg|dere|dykk) (?:tillatelse|løyve|plass))|vi (?:innvilger|innvilgar|godkjenner)|søknaden(?: din)? (?:er|blir|vert) (?:innvilget|innvilga|godkjent|godkjend)|(?:fatter|har fattet) (?:følgende |slikt )?vedtak|gjer (?:slikt|følgjande) vedtak|enkeltvedtak|du har fått (?:plass|innvilget|innvilga)`,
    ),
    unless: /(?:vil|kan|skal|før|må|om å|å)\s+(?:\p{L}+\s+){0,3}$/iu,
  },
  {
    kind: 'foreloepig-svar',
    text: phrase(
      String.raw`(?:du|dere|de) (?:hører|høyrer) (?:\p{L}+ )?(?:fra|frå) oss|takk for (?:søknaden|klagen|klaga|henvendelsen|førespurnaden|e-posten|brevet|meldingen|meldinga)(?: din| di| ditt| deres| dykkar)?`,
    ),
  },
  {
    kind: 'orientering',
    heading: phrase(`(?:informasjon|orientering|informasjonsbrev|melding) (?:om|til) .+|til orientering`),
    text: phrase(
      `vi (?:vil |ønsker å )?(?:informerer|informere|orienterer|orientere|minner) (?:deg |dere |med dette )?om|vi (?:informerer|orienterer|minner) (?:dykk |deg )?om|til orientering`,
    ),
  },
];

/** Lines that a post or an e-mail begins with when it is written down as text. */
export const openings = {
  innlegg: /^konto:\s*\p{L}/iu,
  'e-post': /^(?:fra|frå|from):\s*[^\n]{0,80}@/iu,
} as const;
