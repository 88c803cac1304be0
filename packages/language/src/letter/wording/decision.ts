import { not, stems, words } from './words.ts';

const now = `(?:dessverre |diverre |derfor |difor |likevel |herved |med dette |hermed |nå |no |i dag )?`;
/** Something is refused. */
export const refuses = stems(
  String.raw`avslår|avslå(?:tt|s|ast)(?!\p{L})|avsleg(?:en|e)|avslag(?:et)? på|avslag|avvis(?:er|t|ar|es)(?!\p{L})|${not} (?:\p{L}+ ){0,3}?(?:innvilg|godkjen|imøtekom|etterkom|tildel|tilby|innsyn|få(?:r|tt)?(?!\p{L})(?! svar)|gi(?:r|tt)?(?!\p{L})|gj?ev(?!\p{L})|gje(?!\p{L})|rett til|rett på|medhold|medhald|tatt til følge|teke til følgje)|(?:får|fekk|fikk) (?:\p{L}+ ){0,3}?${not} (?!svar|beskjed|vite|høre|høyre|\p{L}+ svar)|${not} (?:\p{L}+ )?(?:beholde|behalde)|(?:gir|gjev|har) (?:\p{L}+ ){0,2}?${not} (?:rett|krav|plass|støtte|stønad|tillat|løyve|tilskudd|tilskot|medhold|medhald|innvilg|lån)|(?:sier|seier|må si|må seie|får|fekk|fikk) nei|kan (?:\p{L}+ ){0,2}?${not} (?:\p{L}+ )?(?:dekke|dekkje|gi|gje|tilby|imøtekomme|imøtekome|godta|støtte|betale|få)(?!\p{L})|svaret (?:vårt )?(?:er|blir|vert) (?:\p{L}+ )?nei|nei til|${not} (?:\p{L}+ )?(?:ledig|nok) plass|(?:kan|fyller|oppfyller|oppfyl|fyl) (?:\p{L}+ ){0,2}?${not} (?:\p{L}+ ){0,2}?(?:innvilg|vilkår|krav)`,
);
/** Something is laid on the reader, or taken away. */
export const burdens = stems(
  String.raw`(?:du|dere|de|dykk|eier\p{L}*|eigar\p{L}*) (?:${now})?(?:får|har fått|blir|vert|er) (?:\p{L}+ ){0,3}?(?:pålegg|pålagt|pålagd|bortvist|utvist|overtredelsesgebyr|lovbrotsgebyr|tvangsmulkt)|vi (?:${now})?(?:gir|gjev|har gitt|har gjeve|pålegger|pålegg) ${now}(?:deg|dere|dykk) (?:\p{L}+ ){0,2}?(?:pålegg|å )|pålegges|vedtak om (?:pålegg|opphør|opphøyr|stans\p{L}*|stenging|tvangsmulkt|tilbakebetaling|tilbakekrev\p{L}*|overtredelsesgebyr|lovbrotsgebyr|inndrag\p{L}*|riv\p{L}*|bortvis\p{L}*|utvis\p{L}*|tilbakekall|flytting)|pålegg om|(?:vi|kommunen|nemnda|utvalget|utvalet|formannskapet|skolen|skulen|rektor|\p{L}+(?:etaten|tilsynet|vesenet|utvalget)) (?:${now})?(?:stanser|stansar|stopper|stoppar|stenger|stengjer|trekker|trekkjer|krever|krev|inndrar|inndreg|bortviser|utviser|avslutter|avsluttar|reduserer|sier opp|seier opp|ilegger|ilegg|pålegger|pålegg) (?:${now})?|må (?:du |dere |de )?betale tilbake|(?:opphør|opphøyr) av|(?:tillatelsen|løyvet|bevillingen|løyve) (?:er |blir |vert )?(?:trukket|trekt|trekt tilbake|inndratt|inndrege)|opphører|opphøyrer|er (?:nå |no )?stanset|er stansa`,
);
/** Granted in part. */
export const partly = stems(
  String.raw`delvis (?:innvilg|medhold|medhald|godkjen|avslag|avslått|avslå|imøtekom|gitt)|(?:innvilg\p{L}*|godkjen\p{L}*|medhold|medhald) (?:\p{L}+ ){0,4}?delvis|(?:en|ein) del av (?:det|søknad)|del(?:er|ar) av søknad|noe av det du|noko av det du|resten av (?:søknaden|det)`,
);
/** Something is granted. */
export const grants = stems(
  String.raw`innvilg(?:er|ar|et|a|es|ast|else)?(?!\p{L})|godkjen(?:ner|t|d|ne|nes|nast|ning)(?!\p{L})|(?:gir|gjev|har gitt|har gjeve|gis|tildeler|tildeler|tildeles|tildelt|tildelar|bevilger|løyver|bevilget|løyvt) (?:\p{L}+ ){0,3}?(?:\p{L}*tillatelse|\p{L}*løyve|\p{L}*plass|\p{L}*støtte|\p{L}*stønad|\p{L}*tilskudd|\p{L}*tilskot|\p{L}*dispensasjon|\p{L}*lån|\p{L}*hjelp|\p{L}*skyss|\p{L}*bevilling|\p{L}*kort|\p{L}*kontakt|rett|medhold|medhald|opphald|opphold|bolig|bustad|\d)|(?:du|dere|de|\p{L}+a|\p{L}+en|\p{Lu}\p{L}+) (?:${now})(?:får|har fått|er tildelt|er tilbudt|har rett til)(?! (?:ikke|ikkje|svar|avslag|pålegg|dette brevet|brevet|søknad|klage|nå søknad))|dekk(?:er|jer|es|ast) (?:\d|hele|heile|deler|utgift|kostnad|inntil)|får du (?!svar|ikke|ikkje|beskjed|vite|avslag)|medhold|medhald|er enige? (?:med|i)(?!\p{L})|sier ja|seier ja|ja til|tilbud om (?:\p{L}+ )?plass|tilbod om (?:\p{L}+ )?plass`,
);
/** Something is decided; what, stands elsewhere. */
export const decides = stems(
  String.raw`(?:vi|kommunen|utvalget|utvalet|nemnda|kommunedirektøren|\p{L}+utvalget|\p{L}+utvalet|formannskapet) (?:\p{L}+ )?(?:har )?(?:\p{L}+ )?(?:vedtatt|vedteke|vedtok|bestemt|bestemte|besluttet|beslutta|avgjort|kommet til|kome til)|(?:fatter|fattar|fattet|fatta|gjør|gjer|har gjort|har fatta|har fattet) (?:\p{L}+ ){0,2}?vedtak|vedtak(?:et)?:|det er besluttet|det er vedtatt|det er vedteke|vi (?:har )?endr(?:er|ar|et|a)|vi opprettheld|vi opprettholder`,
);
/** Said of what might come, or of what the law says in general; it decides nothing. */
export const hypothetical = stems(
  String.raw`(?:hvis|dersom|viss|når|om) (?:vi|kommunen|du|dere|de|søknaden|vedtaket|noen|nokon|en|ein|et|eit)(?!\p{L})|(?:kan|vil|skal) (?:\p{L}+ )?(?:bli|få|føre|fatte)|før vi|vurder(?:er|ar) å|for å (?:få|kunne|bli)|må (?:\p{L}+ ){0,3}?for å`,
);
/** Says no more than that an application or a case has come. */
export const refersBack = stems(
  String.raw`(?:vi|det) (?:viser|vis(?:es|ast)|syner) til|det vises til|(?:vi|kommunen) (?:har |)(?:mottok|mottatt|motteke|fikk|fekk|fått) (?:\p{L}+ )?(?:søknad|henvend|brev|klag|førespurn)|du (?:har )?(?:søkte|søkt|søkjer|søker)(?!\p{L})`,
);

/** Why it is so. */
export const reason = stems(
  String.raw`fordi(?!\p{L})|ettersom|ettersom|på grunn av|grunnen (?:er|til)|bakgrunnen (?:er|for)|årsak(?:en|a)? (?:er|til)|(?:derfor|difor|dermed|da|då) |på bakgrunn av|lagt? (?:\p{L}+ )?(?:vekt|til grunn)|legg(?:er)? (?:\p{L}+ )?(?:vekt|til grunn)|(?:vi|kommunen|nemnda|utvalget|utvalet|\p{L}+tjenesten|\p{L}+tenesta) (?:\p{L}+ )?(?:mener|meiner|vurderer(?! å)|vurderar(?! å)|har vurdert|finner|finn|har kommet til|har kome til|ser (?:at|ikke|ikkje|det slik)|kan ikke se|kan ikkje sjå)(?!\p{L})|vår vurdering|(?:opp)?fyller|(?:opp)?fyl (?:du|dere|de|ikkje|ikke|alle|vilkår|krav)|vilkår|krav(?:et|ene|a)? (?:er|om|til|i)|siden (?:du|barnet|det|søknaden|boligen|inntekten|eiendommen)|sidan (?:du|barnet|det|søknaden|bustaden|inntekta|eigedomen)|avgjørende|avgjerande|begrunnes|grunngj?eve?(?:ast|t)|for (?:lav|låg|høy|høg|kort|lang|lite|mange|få|liten|nær|stor)(?!\p{L})`,
);
/** What something is or was, or what somebody has, did or saw. */
export const state = words(
  String.raw`er|var|har|hadde|ble|blei|vart|blir|bor|bur|budde|bodde|ligger|ligg|låg|lå|viser|syner|synte|viste|fant|fann|så|såg|fortalte|fortalde|skriver|skriv|skrev|skreiv|opplyser|opplyste|oppgir|oppgav|tjener|tener|tjente|tente|eier|eig|går|gjekk|gikk|mangler|manglar|trenger|treng|gjorde|målte|står|stod|krever|krev|gir|gjev|bruker|brukar|tilsier|tilseier|overstiger|overstig`,
);
/** The one who reads, or what the case is about. A rule that names neither is told of all. */
export const reader = words(
  String.raw`du|deg|din|ditt|di|dine|dere|deres|de|dykk|dykkar|han|ho|hun|barnet|laget|søker(?:en)?|søkjar(?:en)?|tiltaket|eiendommen|eigedomen|garasjen|huset|bygget|tomta|tomten|saken|saka`,
);
/** Tells what we do next. */
export const weDo =
  /^\s*(?:så |deretter |da |då )?vi (?:ser på|møtes|møtest|følger|følgjer|kommer|kjem|tar|tek|sender|ringer|ringjer|starter|startar|begynner|byrjar|henter|hentar|kontakter|kontaktar|legger|legg)(?!\p{L})/iu;
/** Practical: what happens next, what the reader may do, how the case came in. It tells nothing of why. */
export const practical = stems(
  String.raw`(?<!(?:at|som|fordi) )(?:du|dere|de|han|ho|hun|barnet|laget) (?:\p{L}+ )?(?:får|vil få|kan|må|skal|bes)(?!\p{L})|(?:får|kan|må|skal) (?:du|dere|de)(?!\p{L})|(?:ble|blei|vart|er) (?:\p{L}+ )?(?:fattet|fatta|gjort|truffet|truffe|behandlet|behandla|handsama|mottatt|motteken|motteke|registrert)|mottok|(?:vi|kommunen) (?:har )?(?:fått|fikk|fekk|mottatt|motteke|behandlet|behandla|handsama) (?:\p{L}+ ){0,3}(?:søknad(?!er)|sak|klag|brev|henvend|førespurn|e-post)|står ved lag|blir stående|gjelder (?:fra|til|for)|gjeld (?:frå|til|for)|varer|varar|utbetal|betal(?:er|ar|es|ast)(?!\p{L})|koster|kostar|egenandel|eigendel|(?:får|gir) (?:du|dere|de)(?!\p{L})|faktura|på konto|i posten|på e-post|send|ring|kontakt|spør|lurer|på nytt|velkom|lykke til|gratulerer|takk|hilsen|helsing|beklag|forstår|håp|legger ved|legg ved|vedlag|delegert|på vegne|elektronisk|digitalt|vi viser|vi syner|vises til|visast til|søknad(?:en)? (?:din |deres |dykkar )?(?:av|fra|frå|datert|om|gjaldt)|søkte|søkt om|søker om|søkjer om|tiltaket må|arbeidet må|vilkår for (?:tillatelsen|løyvet|tilskuddet|tilskotet)|personopplysning|personvern|telefon|åpningstid|opningstid|venteliste|kom (?:til|innom)(?!\p{L})|signer|hent(?:e|er|ar)?(?!\p{L})|har (?:\p{L}+ )?(?:behandlet|behandla|handsama|avgjort) (?:søknad|klag|sak)|(?:behandlet|behandla|handsama) (?:søknad|klag|sak)|gi oss beskjed|gje oss beskjed|gi beskjed|gje beskjed|skriv under|lever(?:e|er)?(?!\p{L})|logg inn|gå inn|fyll ut|last opp|bestill|meld(?!\p{L})|tinga(?!\p{L})|tingar`,
);
/** Begins with what is granted, and tells how it is used. */
export const aboutGrant =
  /^\s*(?:kortet|plassen|tilskuddet|tilskotet|støtten|støtta|stønaden|tillatelsen|løyvet|hjelpen|hjelpa|timen|beløpet|pengene|pengane|ordningen|ordninga|skyssen|bevillingen|lånet|\p{L}*kontrakten|avtalen|avtala|gebyret|fakturaen|mulkta|mulkten|utbetaling\p{L}*|innflytting\p{L}*|oppstart\p{L}*|opptaket)(?!\p{L})/iu;
/** Begins with the rule or the decision, and tells where it stands. */
export const aboutRule =
  /^\s*(?:regel\p{L}*|regl(?:ene|ane)|hjemmel\p{L}*|heimel\p{L}*|pålegget|tiltaket er (?:gitt|gjeve|hjemlet|heimla)|(?:vi|kommunen|nav) kan [^.]*(?:når|hvis|dersom|viss)|vedtaket|avgjørelsen|avgjerda|kravet står|det(?:te)? følg\p{L}*|vi har (?:brukt|nytta)|se|sjå|jf|(?:rett(?:en|a)?|krav(?:et|ene|a)?) til [^.]{0,40}(?:står|følg\p{L}*|går fram))(?!\p{L})/iu;
/** What a law says in general, told with the law as the one who speaks. */
export const lawSpeaks =
  /(?:\p{L}+lov(?:en|a)|(?<!\p{L})lov(?:en|a)|\p{L}*forskrift(?:en|a)?)(?:\s*§+[^,.]{0,30}?)?\s(?:gir|gjev|sier|seier|krever|krev|skal|bestemmer|regulerer|opnar|åpner)(?!\p{L})/iu;
/** What everyone may do in a case: read it, speak, appeal. It is no result. */
export const ownRights = stems(
  String.raw`(?:rett til å|lov til å|kan|høve til å) (?:\p{L}+ ){0,2}?(?:se|sjå|lese|uttale|klage|gjøre (?:deg|dere) kjent|gjere (?:deg|dykk) kjend)(?!\p{L})`,
);
/** Tells of a decision that was appealed, not of the one in this letter. */
export const earlierDecision = stems(`klag\\p{L}* (?:\\p{L}+ ){0,2}(?:på|over|mot) (?:\\p{L}+ )?(?:avslag|vedtak|avgjørels|avgjerd)`);
/** Fills the place of a reason and gives none. */
export const emptyReason = stems(
  String.raw`(?:vi|kommunen) (?:har )?(?:foretatt|gjort|føreteke) (?:en|ei|ein) (?:\p{L}+ )?vurdering|saken er (?:\p{L}+ )?(?:vurdert|behandlet)|saka er (?:\p{L}+ )?(?:vurdert|behandla)|vi har (?:\p{L}+ )?(?:vurdert|behandlet|behandla|sett på) (?:saken|saka|søknaden)(?: din)?\.?\s*$|etter en (?:samlet|helhetlig|konkret) vurdering(?: er| har| blir)?|etter ei (?:samla|heilskapleg|konkret) vurdering|(?:det|de) (?:er )?(?:bedt|be) om (?:en )?(?:begrunnelse|grunngiving|grunngjeving)`,
);
/** What was weighed where the law leaves a choice. */
export const consideration = stems(
  String.raw`lag(?:t|d)? (?:\p{L}+ )?vekt|legg(?:er)? (?:\p{L}+ )?vekt|avvei|aveg|avveg|veid|vege(?:n|t)? opp|vog|hensyn|omsyn|helhetsvurdering|heilskapsvurdering|samlet vurdering|samla vurdering|skjønn|fordel\p{L}*[^.]{0,40}ulemp|ulemp|(?:tungt|mest|størst|avgjørende|avgjerande) (?:for|at)|viktigst|prioriter`,
);
/** A fact of this case: figures, what the reader has told, what we have seen. */
export const fact = stems(
  String.raw`\d+(?:[.,]\d+)?(?! \.)\s*(?:kroner|kr|meter|km|kilometer|kvadratmeter|m²|prosent|%|år|timer|timar|minutt|barn|søkere|søkjarar|plasser|plassar|elever|elevar|dager|dagar|måneder|månader|personer|personar|rom)|(?:du|dere|de|dykk) (?:har )?(?:\p{L}+ )?(?:opply|skriv|skrev|skreiv|søk|fort|oppg|dokument|send|bor|bur|tjen|tente|eie|eig|er (?!velkom)|har(?! (?:rett|spørsmål))|mangl|treng|hadde|var|jobb|arbeid|få(?:r|tt) )|(?:ifølge|ifølgje|i følge|etter det|av|i) (?:\p{L}+ )?(?:søknad|legen?|legeerklæring|teikning|tegning|skattemelding|dokumentasjon|vedlegg|kart|folkeregister|opplysning|rapport|skjema)\p{L}*|(?:\p{L}+(?:en|et|a|ane|ene)) (?:din|ditt|di|dine|deres|dykkar) |(?:barn|datter|dotter|sønn|son|mor|far|elev|garasje|eiendom|eigedom|tomt|inntekt|bolig|bustad|bygg|tiltak|hus|veg|vei|inntekt|formue)\p{L}* (?:\p{L}+ ){0,3}?(?:er|har|ligger|ligg|blir|var|bor|bur|går|trenger|treng|skal|mangler|manglar|vil)(?!\p{L})|vi (?:har )?(?:\p{L}+ )?(?:sett|målt|snakket|snakka|møtt|møtte|så|såg|besøk|hentet|henta|fått|innhent|undersøk)|\d{1,2}\. ?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|[\[{«]`,
);

/** A law, a regulation or other rules that are cited. */
export const paragraph = /§+\s*\d|(?<!\p{L})paragraf(?:en|ane|ene)?\s+\d|[§]\s*[[{«]/iu;
/** The name of a law or of other rules, with no paragraph. */
export const ruleName = words(
  String.raw`(?!forvaltnings|offentle|ulov|lovl)\p{L}{4,}lov(?:en|a)|\p{L}*forskrift(?:en|a|i)?|retningslinje(?:r|ne|ar)?(?: for)?|vedtekt(?:er|ene|ane|ar)?|reglement(?:et)?|reguleringsplan(?:en)?|kommuneplan(?:en)?|regl(?:er|ene|ane|ar|a)? for|\p{L}*kriteri(?:er|ene|a|ar)|(?:kommunens|kommunen sine) regl\p{L}*|gebyrregulativ(?:et)?|instruks(?:en)?`,
);
/** An order of supervision, or what breaks a law. */
export const deviation = words(
  `avvik(?:et|a|ene)?|lovbrudd(?:et|ene)?|lovbrot(?:et|a)?|brudd på|brot på|pålegg(?:et)?|mangler|manglar|må rettes|må rettast`,
);
/** None of that was found. */
export const noDeviation = stems(String.raw`(?:ingen|inga|ikke|ikkje)(?: \p{L}+){0,3} (?:avvik|lovbrudd|lovbrot|brudd|brot|pålegg|mangl)`);
