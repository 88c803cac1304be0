import { not, stems, words } from './words.ts';

/** That the reader may say something before it is decided. */
export const comment = stems(
  String.raw`\p{L}*uttal(?:e|else|elser|elsar|t|elsen|er|ar)|merknad|synspunkt|meining|mening|innspill|innspel|kommenter|kommentar|tilsvar|(?:din|deres|dykkar|di) (?:versjon|syn|utgåve)|(?:mener|meiner|syns|synes|tykkjer)(?!\p{L})|synet (?:ditt|deres|dykkar)|før (?:vi|kommunen|rektor|saken|saka) (?:tar|tek|bestemmer|bestemmar|avgjør|avgjer|fatter|fattar|gjør|gjer|blir avgjort|er avgjort|blir avgjord|vert avgjord)|fortell?(?:e)? (?:oss|meg|hva|kva|om)|forklar|innvend|motsegn|imøtegå|din side|di side|(?:svare|svar|tilbakemelding)(?!\p{L})|uttrykk|høre fra deg|høyre frå deg|protest`,
);
/** The reader is let or asked to. */
export const invited = words(
  `kan|rett|høve|anledning|mulighet|mulegheit|moglegheit|vil|ønsker|ønskjer|ber|be|frist(?:en)?|skriv|send|gi|gje|må|hvis|dersom|har|inviterer|velkommen|fortell|fortel|si|sei|seie|gjerne|hører|høyrer`,
);
/** What the case is about. */
export const matter = stems(
  String.raw`(?:saken|saka|dette|brevet|varselet|tilsynet) (?:her )?(?:gjelder|gjeld|handler om|handlar om|dreier seg)|gjelder|gjeld |vi (?:har )?(?:\p{L}+ )?(?:sett|fått|oppdag|registrert|funnet|funne|observert|mottatt|motteke|blitt|vart|ble|blei|befar|synfar|kontrollert|undersøkt|avdekket|avdekt)|(?:under|på|ved|etter|i) (?:befaring|synfaring|tilsyn|kontroll|eit tilsyn|et tilsyn)|(?:kommunen|vi) er (?:\p{L}+ )?(?:kjent|kjend|gjort)|viser at|syner at|(?:er|ble|vart|blei) (?:\p{L}+ )?(?:bygd|bygget|satt opp|sett opp|oppført|oppdaga|oppdaget|plassert|tatt i bruk|teken i bruk)|(?:uten|utan) (?:at|tillatelse|løyve|søknad)|ulovlig|ulovleg|du har (?!rett|mulig|høve|anledning|frist)`,
);
/** What the reader may get of us on the way: papers, answers. */
export const getsPapers = stems(
  `(?:kan|får|vil) (?:\\p{L}+ ){0,3}?få (?:\\p{L}+ )?(?:det|dei|dem|den|de|alt|svar|kopi|dokument|papir|tilsendt|sjå|se|lese)`,
);
/** What we do if the reader asks for it. */
export const offersPapers = /^\s*(?:ring|skriv|spør|ta (?:gjerne )?kontakt|si (?:i)?fra|sei (?:i)?frå|kontakt)(?!\p{L})/iu;
/** What we may come to decide. */
export const outcome = stems(
  String.raw`vurder(?:er|ar)\s+(?:\p{L}+ ){0,3}(?:å|om|pålegg|gebyr|mulkt)|planlegg|(?:kan|vil|kommer til å|kjem til å) (?:\p{L}+ ){0,4}?(?:bli|føre|få|gi|gje|fatte|vedta|ilegge|kreve|krevje|stanse|stoppe|pålegge|gjere|treffe|miste|avslå|trekke|trekkje|ta)(?!\p{L})|varsl(?:er|ar)(?:\s+(?:\p{L}+)){0,6}?\s+(?:om|at)|varsel om at|mulig (?:følge|utfall)|har tenkt|tenk(?:er|jer) (?:\p{L}+ )?å|akter|aktar|ønsker å|overveier|går inn for`,
);
/** Reads as if all were decided. */
export const finished = stems(
  String.raw`(?!stortinget|regjeringen|regjeringa|departementet)\p{L}+ har (?:\p{L}+ )?(?:vedtatt|vedteke|bestemt|besluttet|beslutta|fattet (?:\p{L}+ )?vedtak|fatta (?:\p{L}+ )?vedtak|gjort (?:\p{L}+ )?vedtak)|(?:du|dere|de|eier\p{L}*|eigar\p{L}*|tiltakshaver) (?:pålegges|ilegges|bortvises|utvises|fratas|pålegg(?:as|ast)|ilegg(?:as|ast)|mister (?!ikke))|(?:du|dere|de|eier\p{L}*|eigar\p{L}*|tiltakshaver|tiltakshavar) (?:blir|vert|er|ble) (?:\p{L}+ ){0,3}?(?:pålagt|pålagd|ilagt|ilagd|bortvist|utvist)|(?:vi|kommunen) (?:gir|gjev|pålegger|pålegg) (?:\p{L}+ )?(?:deg|dere|dykk) (?:\p{L}+ ){0,2}?(?:pålegg|herved|hermed|med dette|å )|(?:følgende|slikt|følgjande) vedtak (?:er|ble|vart)|(?:fatter|fattar|gjør|gjer) (?:\p{L}+ ){0,2}?vedtak|vedtak(?:et)?:|(?:det|dette) er (?:nå |no )?(?:vedtatt|vedteke|bestemt|besluttet)|(?:søknaden|tillatelsen|løyvet|bevillingen) (?:er|blir|vert) (?:\p{L}+ )?(?:avslått|avslegen|inndratt|inndregen|trukket|trekt)|vi har (?:\p{L}+ )?(?:stanset|stansa|stoppet|stoppa|inndratt|inndrege|trukket|trekt|avslått|redusert|kuttet|kutta)(?!\p{L})|vi (?:avslår|stanser|stansar|inndrar|inndreg|krever tilbake|krev tilbake)`,
);
/** Said before it: what might be decided, or what was not. */
export const mightBe = stems(
  String.raw`før vi|hvis|dersom|viss|(?:ikke|ikkje|ennå|enno)(?: \p{L}+){0,2} (?:bestemt|vedt|avgjort|besluttet)|tidligere|tidlegare|tidleg i|vurder(?:er|ar)|vil |kan `,
);
/** Said right after it: a plan or a rule, or a step on the way. What was decided there is no decision in this case. */
export const decidedElsewhere = stems(
  String.raw`ikke vedtatt|ikkje vedteke|kommuneplan|reguleringsplan|arealplan|forskrift|reglement|budsjett|økonomiplan|(?:bestemt|besluttet|vedtatt|vedteke) å (?:\p{L}+ )?(?:vurdere|varsle|undersøke|sjå|se|føre|opne|åpne|kontrollere|følge|følgje)(?!\p{L})`,
);

/** Why an answer takes time. */
export const delay = stems(
  String.raw`fordi(?!\p{L})|grunnen (?:er|til)|årsak|på grunn av|skyldes|skuldast|kommer av|kjem av|siden (?:vi|saken|det)|sidan (?:vi|saka|det)|ettersom|venter på|ventar på|vente på|avventer|avventar|(?:må|skal) (?:\p{L}+ ){0,2}?(?:innhente|hente inn|vente|undersøke|høre|høyre|spørre|spørje|ha (?:uttal|svar|opply)|avklare|sjekke)|(?:har|har fått|kommer|kjem|kom) (?:\p{L}+ )?(?:mange|uvanlig mange|uvanleg mange|svært mange|flere|fleire) (?:\p{L}+ )?(?:saker|søknader|søknad|henvend|klager|saka|førespurn)|(?:har|kom) (?:\p{L}+ ){0,3}?\d[\d ]* (?:\p{L}+ )?(?:saker|søknader|søknadar|henvendelser|klager|saker|førespurnader|førespurnadar)|stor (?:pågang|saksmengde|mengde|arbeidsmengde)|(?:derfor|difor|dermed) (?:\p{L}+ ){0,4}?(?:lengre|lenger|ikke|ikkje)|kan (?:\p{L}+ )?(?:først|fyrst)|må (?:\p{L}+ )?(?:først|fyrst)|(?:har|er) (?:\p{L}+ )?(?:bedt|bede|bestilt|tinga|sendt (?:saken|saka|søknaden))|(?:ennå|enno) (?:ikke|ikkje)|(?:ikke|ikkje) (?:\p{L}+ )?(?:ferdig|klar|fått|sendt|kommet|kome)|(?:må|skal) (?:\p{L}+ ){0,3}?(?:behandles|behandlast|handsamast|opp|avgjøres|avgjerast) (?:i|av|til)(?!\p{L})|(?:vi|saken|saka|søknaden|det) (?:mangler|manglar)|(?:mangler|manglar) (?:opplysning|dokument|uttal|noen|nokre|en |ein )|trenger (?:mer|flere|en uttal)|treng (?:meir|fleire)|(?:lang|lange|stor|store) kø|kø(?:en|ar|er)?(?!\p{L})|(?:mange|flere|fleire) (?:\p{L}+ )?(?:som )?(?:venter|ventar|søker|søkjer|har søkt)|tilbake (?:på jobb|fra|frå)|(?:er|har) (?:\p{L}+ )?(?:ferie|fri|permisjon|sjuk|syk|sjukmeld\p{L}*|sykmeld\p{L}*)(?!\p{L})|i den rekkefølgen|i den rekkjefølgja|rekkefølge|rekkjefølgj|bemanning|permisjon|(?:komplisert|omfattende|omfattande|uvanlig|uvanleg) sak|sykdom|sjukdom|\p{L}*ferie|(?:gjør|gjer) at|fører til at`,
);
/** We answer, decide or handle. */
export const answer = stems(
  String.raw`svar|\p{L}*avgjør|\p{L}*avgjer|\p{L}*behandl|\p{L}*handsam|ferdig|vedtak|hører? (?:\p{L}+ )?fra|høyrer? (?:\p{L}+ )?frå|beskjed|tilbakemelding|tar (?:\p{L}+ )?(?:kontakt|opp)|tek (?:\p{L}+ )?(?:kontakt|opp)|ta kontakt med deg|saksbehandlingstid|rekn(?:ar|er) med|regner med|forvent|møte|konklu|(?:tar|tek) (?:det|oss|vanlig|vanleg|normalt|om lag|cirka|ca)`,
);
/** People who handle cases; they are no answer. */
export const caseworkers = /saks(?:behandler|behandlar|handsamar)\p{L}*/giu;
/** Asks the reader for something. */
export const asksReader = stems(
  String.raw`(?:du|dere|de) må|må (?:du|dere|de)(?!\p{L})|^\s*(?:send|lever|gi|gje|skriv|betal|rett|meld)(?!\p{L})|(?:ber|be) (?:vi )?(?:deg|dere|dykk|om)|ettersend|frist(?:en)? for å (?:sende|levere|gi|gje)`,
);

/** Words of a place to meet. */
export const place = stems(
  String.raw`(?:møte)?(?:sted|stad|hvor|kor|kvar|adresse|oppmøte\p{L}*|lokale)\s*:|\p{L}*rådhus|kommunehus|\p{L}*møterom|(?:på|i) rom|teams|zoom|digitalt|videomøte|nettmøte|telefonmøte|(?:møtet?|samtalen?) (?:\p{L}+ )?på telefon(?!en? ?\d| \d)|ring(?:j)?er (?:vi )?(?:deg|dere|dykk)|\p{L}*biblioteket|(?:på|ved|i|til|hos) (?:\p{L}+ ){0,3}?\p{L}*(?:skole|skule|barnehage|helsestasjon|legekontor|kontor|sykehjem|sjukeheim|senter|hus|sal|torg|lokale|etasje|bygg|park|kulturhus)(?:en|a|et|n|s|e)?(?:t|ne)?(?!\p{L})|hos oss|hjemme hos|heime hos|(?:på|i|ved) [\p{L} ]+(?:gata?|gate|veien?|vegen?|plass|torg(?:et)?) \d|på (?:denne )?adress`,
);
/** What to do when one cannot come. */
export const absence = stems(
  String.raw`${not} (?:\p{L}+ ){0,3}?(?:kan|kom|møte|møter|høve|passer|passar|anledning)|kan (?:\p{L}+ ){0,2}?${not}|forfall|hindr|forhindr|passer (?:det )?(?:dårlig|ikke)|passar (?:det )?(?:dårleg|ikkje)|avbud|(?:blir|er) (?:du|dere|de|barnet|eleven) (?:syk|sjuk|borte|bortreist|opptatt|oppteken)|annen (?:tid|dag)|anna tid|annan dag|ny (?:tid|time|avtale)|nytt (?:tidspunkt|møte)|annet tidspunkt|anna tidspunkt|bytte (?:time|tid|dag)|meld(?:e|er)? (?:\p{L}+ )?(?:fra|frå|ifra|ifrå)|(?:gi|gir|gje|gjev)(?: \p{L}+)? (?:beskjed|melding|bod)|sei (?:\p{L}+ )?(?:i)?frå|si (?:\p{L}+ )?(?:i)?fra|avbestill|flytte (?:møtet|timen|samtalen|time)|endre (?:tid|time|møte)|varamedlem|vara(?:representant)?`,
);
/** What the reader does in the case it speaks of: calls, writes, sends word. */
export const sendsWord = stems(
  String.raw`(?:hvis|dersom|viss|blir (?:du|dere|de)|passer|passar|(?:kan|får) (?:du|dere|de) (?:ikke|ikkje))(?!\p{L})[^.]{0,80}(?<!\p{L})(?:ring|send|meld(?:e)? (?:i?fra|i?frå|deg|avbud)|si (?:i)?fra|sei (?:i)?frå|beskjed|kontakt|skriv|sms|e-post)`,
);
/** Offers to answer questions. */
export const asks = stems(`spørsmål|spør|lurer|lurar|uklar|noe|noko|hjelp`);
/** Calls for an answer. */
export const callsFor = words(
  `svar|svare|skriv|skrive|ring|ringe|ringje|si fra|sei frå|gi beskjed|gje beskjed|høre|høyre|tilbakemelding|uttalelse|fråsegn`,
);

/** Speaks of the reader or of the case itself. */
export const ownCase = stems(`(?:du|deg|dere|de|dykk)(?!\\p{L})|sak(?:en|a)|søknad|klag|brev|henvend|førespurn`);

/** What must be put right. */
export const correct = stems(
  `rett|lukk|svar|tilbakemeld|send|plan|dokument|redegj|gjer(?:e)? greie|orden|utbedr|utbetr|frist|bring|stans|fjern|ryd|tiltak|melde?|bekreft|stadfest|ferdig|oppfyl|pålegg`,
);

/** Lays a duty on somebody. */
export const duty = words(`må|skal|pålegg(?:es|ast)?|pålagt|pålagd|plikt(?:er|ar)?`);
/** Tells somebody to do it, or by when it must be done; what was found is told otherwise. */
export const directs = words(
  String.raw`må|skal|ber|be|bes|send|sende|rett|rette|rettes|rettast|lukk|lukkes|lukkast|lever|levere|gi|gje|meld|svar|\p{L}*frist\p{L}*|pålegg\p{L}*|pålagt|pålagd|forventer|ventar|ønsker|ønskjer|plikt\p{L}*`,
);

/** Says that it will not be done in time. */
export const notInTime = stems(
  `(?:rekker|rekk|klarer|klarar|greier|kan|får|fekk|fikk) (?:\\p{L}+ ){0,2}${not}|${not} (?:\\p{L}+ ){0,4}(?:innen|innan)`,
);

/** Tells of what came in, and when. */
export const cameIn = stems(
  String.raw`\p{L}+ (?:mottok|fikk|fekk|har (?:fått|mottatt|motteke))(?!\p{L})|kom (?:til oss|inn)|(?:er|ble|blei|vart) (?:mottatt|motteken|motteke|registrert|sendt)|(?:du|dere|de) (?:sendte|sende|skrev|skreiv)(?!\p{L})|(?:søknad|henvend|brev|klag|førespurn)\p{L}* (?:din |ditt |di )?(?:av|fra|frå|datert) `,
);
/** Tells of what is to come. */
export const toCome = words(
  String.raw`innen|innan|i løpet av|regner med|reknar med|senest|seinast|forvent\p{L}*|behandlingstid\p{L}*|handsamingstid\p{L}*|vil|får|skal|blir|om (?:\p{L}+ )?(?:\d+|to|tre|fire|fem|seks|åtte|ti|tolv)`,
);

/** Access wider than the law demands was considered. */
export const wider = stems(
  String.raw`meroffentl|meiroffentl|sladd|(?:vurdert|tenkt|sett på)[^.]{0,40}(?:deler|delar|delvis|likevel|utvid|merinnsyn|meirinnsyn)|(?<!\p{L})§ ?11(?!\d)|likevel (?:\p{L}+ ){0,3}(?:gis|gjevast|gi|gje|gitt|gjeve|utlever|se|sjå|få|fått)(?!\p{L})|merinnsyn|meirinnsyn|(?:offl\.?|offentleg?lova|offentleglova)[^.]{0,20}§ ?11(?!\d)|(?:gi|gje|gir|gjev)(?: \p{L}+){0,5} innsyn(?: \p{L}+){0,4} (?:likevel|allikevel)|likevel (?:\p{L}+ ){0,4}innsyn|innsyn likevel|utvidet innsyn|utvida innsyn|delvis innsyn`,
);
/** Done by a machine. */
export const automated = stems(
  String.raw`automatisk (?:\p{L}+ )?(?:behandl|avgj|saksbehandl|vedtak)|(?:behandl\p{L}+|avgjort|avgjord|fattet|fatta|laget|laga) (?:helt |heilt )?automatisk|automatisert|ut[ea]n at (?:en|ein|noen|nokon) (?:saksbehandl|person|menneske)|maskinell?|datasystem`,
);
/** How personal data are used. */
export const privacy = stems(`personvern|personopplysning|opplysningene (?:om deg|dine)|opplysningane (?:om deg|dine)`);
/** How to reach us, and that we help. */
export const contact = stems(
  String.raw`spørsmål|spør (?:oss|meg|gjerne|vi)|spør|ta (?:gjerne )?kontakt|kontakt (?:oss|meg)|ring (?:oss|meg|gjerne)|ring(?!\p{L})|lurer (?:du|dere|de) på|(?:du|dere|de) (?:når|når oss|treffer|treff|kan ringe)|hjelpe? (?:deg|dere|dykk|gjerne)|trenger du hjelp|treng du hjelp|skriv til (?:oss|meg)|e-post|telefon|tlf|mobil`,
);
/** What comes next. */
export const next = stems(
  String.raw`(?:hva|kva|dette) skjer|videre|vidare|deretter|så (?:vil|sender|får)|etterpå|neste (?:steg|gang)|(?:du|dere|de) (?:får|vil få) (?:en |ein |eit |et )?(?:faktura|svar|brev|melding|beskjed|tilbud|tilbod)|vi (?:sender|kontakter|kontaktar|ringer|tar kontakt|tek kontakt|kommer|kjem)|når (?:vi|du|fristen) |etter (?:fristen|at fristen)|(?:gjelder|gjeld) (?:fra|frå|til)|begynner|byrjar|starter|startar|\p{L}*utbetal|på konto|faktura|i posten|(?:kan|får) (?:du|dere|de) (?:begynne|byrje|starte|flytte|hente)`,
);
/** Papers that are kept from the public. */
export const exempt = stems(
  String.raw`unntatt (?:fra )?(?:offentlig|innsyn)|unn?ateke (?:frå )?(?:offentleg|innsyn)|unntatt off(?!\p{L})|u\.?\s?off(?!\p{L})|unntas (?:fra )?offentlig`,
);
/** Says that nobody has to sign. */
export const approval = stems(
  `(?:elektronisk|digitalt) (?:godkjen|signer|underskr)|godkjen[td] (?:elektronisk|digitalt)|ut[ea]n (?:underskrift|signatur)`,
);
