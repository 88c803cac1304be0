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
    kind: 'innsynsavslag',
    heading: phrase(`avslag på (?:krav(?:et)?(?: ditt)? om |begjæring(?:en)? om )?(?:dokument)?innsyn`),
    text: phrase(
      `(?:innsynskravet(?: ditt)?|krav(?:et)?(?: ditt)? om innsyn|begjæringen om innsyn) (?:er|blir|vert) (?:avslått|avslege|avvist)|vi avslår (?:kravet(?: ditt)? om innsyn|innsynskravet)|avslag på (?:krav(?:et)?(?: ditt)? om )?innsyn`,
    ),
  },
  {
    kind: 'forhaandsvarsel',
    heading: phrase(
      String.raw`(?:forhånds|førehands)varsel|varsel om (?:pålegg|vedtak|tvangsmulkt|overtredelsesgebyr|lovbrotsgebyr|mulig ulovlig\p{L}*|mogleg ulovleg\p{L}*)`,
    ),
    text: phrase(
      `dette er et forhåndsvarsel|dette er eit førehandsvarsel|vi varsler (?:deg|dere) (?:med dette )?om at vi vurderer|vi varslar (?:deg|dykk) (?:med dette )?om at vi vurderer`,
    ),
  },
  {
    kind: 'tilsyn',
    heading: phrase(
      `tilsynsrapport|(?:varsel om |rapport (?:fra|frå|etter) )?tilsyn (?:med|hos|ved|i) .+|varsel om tilsyn|pålegg om retting etter tilsyn`,
    ),
    text: phrase(`vi har ført tilsyn med|vi vil føre tilsyn med|tilsynsrapporten`),
  },
  {
    kind: 'foreloepig-svar',
    heading: phrase(
      `foreløpig svar|førebels svar|foreløpig tilbakemelding|vi har (?:mottatt|fått|motteke) (?:søknaden|henvendelsen|klagen|brevet|førespurnaden|klaga)(?: din| di)?`,
    ),
    text: phrase(
      `dette er et foreløpig svar|dette er eit førebels svar|(?:saken|søknaden) er (?:ennå |fremdeles )?(?:under|til) behandling|(?:saka|søknaden) er (?:enno |framleis )?(?:under|til) behandling`,
    ),
  },
  {
    kind: 'innkalling',
    heading: phrase(`(?:møte)?innkalling(?: til .+)?|time til .+`),
    text: phrase(
      `har fått time (?:til|hos)|du har time (?:til|hos)|vi (?:kaller|innkaller) (?:deg|dere)(?: herved| med dette)? (?:inn )?til|vi kallar (?:deg|dykk) inn til|du (?:innkalles|kalles inn) til|du (?:blir|vert) kalla inn til`,
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
    kind: 'orientering',
    heading: phrase(`(?:informasjon|orientering|informasjonsbrev|melding) (?:om|til) .+|til orientering`),
    text: phrase(
      `vi (?:vil |ønsker å )?(?:informerer|informere|orienterer|orientere|minner) (?:deg |dere |med dette )?om|vi (?:informerer|orienterer|minner) (?:dykk |deg )?om|til orientering`,
    ),
  },
];
