import { gap, not, stems } from './words.ts';

/** Speaks of appealing what the letter decides. */
export const appeals = stems(
  String.raw`klag|påklag|\p{L}+klage(?!\p{L})|klage\p{L}*|anke[rns]?(?!\p{L})|omgjør|${not} (?:er |var )?(?:enig|einig|samd)|uenig|ueinig|usamd`,
);
/** Speaks of an appeal that somebody has already sent, or of a body by its name. */
export const earlierAppeal = stems(
  `klag(?:en|a) (?:din|di|deres|dykkar|fra|frå|av|over)|klagesak|klage(?:nemnda?|instansen|organet) (?:har|tok|behandlet|handsama|vedtok|kom) |(?:fått|mottatt|motteke|fikk|fekk|behandlet|behandla|avgjort|avgjord)${gap(3)}klag`,
);

/** That one may appeal. */
export const right = stems(
  String.raw`(?:kan|har|vil|ønsk\p{L}*|dersom|hvis|viss|om|må|rett|frist\p{L}*|adgang|høve|mulig\p{L}*|mogleg\p{L}*|anledning|den som)${gap(8)}(?:på)?klag(?:e|es|ast|er|ar)(?!\p{L})|(?:på)?klag(?:e|es|ast)(?!\p{L})[^.]{0,60}(?:kan|frist|innen|innan|må)|klage(?:rett|adgang|frist|mulig|mogleg|høve)\p{L}*|slik klag(?:er|ar)|klag(?:er|ar) (?:du|de|dere|man|ein)(?!\p{L})|klag(?:en|a) (?:må|skal|bør|sendes|kan)(?!\p{L})|klage\?|går (?:klagen|klaga) (?:\p{L}+ )?til|påklag|(?:kan|be)${gap(6)}(?:ny vurdering|omgjør\p{L}*|(?:vurder\p{L}*|se|sjå|ser|gå|går|prøv\p{L}*|behandl\p{L}*|handsam\p{L}*) (?:gjennom )?(?:på )?(?:(?:saken|saka|søknaden|vedtaket|det|avgjørelsen|avgjerda) )?(?:din |di )?(?:vurder\p{L}* |prøvd |behandl\p{L}* )?(?:på nytt|på ny|om igjen|ein gong til|en gang til))|overprøv`,
);
/** That nobody may appeal. */
export const denied = stems(
  String.raw`(?:kan|har) (?:\p{L}+ ){0,2}?${not} (?:\p{L}+ ){0,6}?(?:på)?klag|${not} (?:\p{L}+ ){0,3}?påklag|kan ${not}${gap(4)}klag|ingen klagerett|inga klagerett|unntatt fra klage|unnateke frå klage|(?:vedtaket|avgjørelsen|avgjerda) er endelig|(?:vedtaket|avgjerda) er endeleg`,
);
/** Time that somebody else than the one who appeals will use. */
export const othersTime = stems(
  String.raw`behandlingstid|handsamingstid|(?:du får|får du|dere får|de får) svar|ta(?:r|ke)? (?:det )?(?:vanligvis|vanlegvis|om lag|omtrent|rundt)|tek det|tar det|bruk(?:er|ar)(?!\p{L})|avgjort (?:innen|innan)|svarer (?:deg|dere)|svarar (?:deg|dykk)`,
);

const since = `(?:fra|frå|etter|ved|når|da|då|dagen|datoen)`;
/** Counted from when the letter came to its reader. */
export const fromArrival = stems(
  String.raw`${since}\s[^.;]{0,70}?(?:mottat|mottok|mott?ek|mottar|mottak|fått|fikk|fekk|får|(?:kom|kommer|kommet|kome|komen|komne|kjem)(?!\p{L})|fram(?!\p{L})|frem(?!\p{L})|framme|te(?:ke|ken) imot|tatt imot|tok imot|tar imot|tek imot|kunnskap|kjennskap|kjent med|underret|kunngj|gjort kjen|lest|lese|levert|leverte?|tilgj|opna|åpne|nådd|i hende)`,
);
/** Counted from when it was written, dated, sent or decided. */
export const fromWriting = stems(
  String.raw`(?:fra|frå|etter)(?: og med)?\s[^.;,]{0,50}?(?:\p{L}*dato(?:en)?(?!\p{L})|datert|sendt|sende|sendinga|skrevet|skrive|skreiv|skrev|fattet|fatta|vedtatt|vedteke|gjort|avgjort|avgjord|undertegn|underteikn|underskr|signert|postlagt|avsend|i dag|utsted|utferd|besluttet|beslutta|bestemt)`,
);
/** What is counted, when it is told on its own: «Fristen løper fra …». */
export const speaksOfDeadline = stems(String.raw`\p{L}*frist|uke|veke|regne|rekn|løper|løpe|spring|tell|gjeld`);

/** Bodies that may decide an appeal, but are also written to: they count where the sentence says what they do with it. */
const sometimes = String.raw`formannskap|kommunestyre|bystyre|fylkesting|skattekontor|fylkeskommun|\p{L}*utval(?:g|get|et)(?!\p{L})|\p{L}+tilsynet|\p{L}+styret(?!\p{L})|sekretariat|byråd`;
const decidesIt = String.raw`avgjør|avgjer|behandl|handsam|klageinstans|klageorgan|tar stilling|tek stilling|tar klag|tek klag|vurder|endelig|endeleg|videre|vidare|oversend|over til|går (?:klag|sak|ho|den)`;
/** The body that decides the appeal, by its name or its office. */
export const body = stems(
  String.raw`statsforvalt|fylkesmann|\p{L}*nemnd|\p{L}*departement|\p{L}+direktorat|helfo|trygderett|husbanken|\p{L}*klageinstans(?:en)? (?:er|heter|heiter|i denne|for (?:slike|desse|disse))|nav klageinstans|klageorgan(?:et)? er|(?:${sometimes})[^.]{0,80}(?:${decidesIt})|(?:${decidesIt})[^.]{0,80}(?:${sometimes})|(?:\{\{?|«|\[)\s*\p{L}*(?:instans|organ|nemnd)`,
);

/** How the appeal is made: where it goes, what stands in it. */
export const how = stems(
  String.raw`(?:send|lever|skriv|post)(?:e|er|es|ast|st|ar)?(?!\p{L})|skriftl|underskr|underteikn|underteg|signer|\p{L}*skjema|altinn|adress|nettsid|nettstad|logg inn|min side|postkasse|stilast? til|stiles? til|rettes? til|rettast? til|digital|elektronisk|klage(?:r|n)? til (?:oss|kommunen)`,
);
/** What we do with an appeal tells nobody how to make one. */
export const weForward = stems(
  String.raw`vi (?:\p{L}+ ){0,3}?(?:sende|sender|oversende|oversender)|(?:sender|sende) vi|(?:send(?:t|es|ast|d)|oversend(?:t|es|ast)) (?:\p{L}+ ){0,2}(?:videre|vidare|over)|(?:blir|vert|ble) (?:\p{L}+ ){0,2}send|skriv(?:er)? (?:vi|til deg)|vi skriv`,
);

/** The papers of a case. */
const papers = String.raw`\p{L}*dokument(?:a|er|ene|et)?(?!\p{L})|\p{L}*papir(?:a|er|ene|et)?(?!\p{L})|\p{L}*mapp(?:a|en|e)(?!\p{L})|journalen|kopi(?:ar|er)?(?!\p{L})`;
/** What one does to get at them. */
const reach = String.raw`se(?!\p{L}|\s*§)|ses(?!\p{L})|sees(?!\p{L})|sjå(?:ast)?(?!\p{L})|lese[rs]?(?!\p{L})|lesast|får?(?!\p{L})|innsyn|tilsendt|sender (?:dei|dem|den|det|deg|dere|dykk)|vedlagt|følger vedlagt|følgjer vedlagt|tilgjengel\p{L}*|åpen|åpne|open|opne|hente\p{L}*|ligger|ligg(?!\p{L})|finn(?:er|e)?(?!\p{L})|kjen[td](?!\p{L})|bestill|be (?:oss )?om|krev`;
/** The reader is asked for papers. */
const asksForPapers = stems(
  String.raw`må (?:du|dere|de)? ?(?:\p{L}+ ){0,3}?(?:sende|levere|legge|leggje|dokumentere)|legg (?:ved|til)|send (?:oss|inn)|ettersend|mangler|manglar|trenger|treng(?!\p{L})`,
);
const papersInReach = stems(String.raw`(?:${papers})[^.]{0,80}?(?<!\p{L})(?:${reach})|(?:${reach})[^.]{0,80}?(?<!\p{L})(?:${papers})`);
const toldOtherwise = stems(
  String.raw`(?:innsyn|(?:få |å )?(?:se|sjå|lese|lesa)(?!\p{L})(?! (?:\p{L}+ )?på (?:saken|saka|søknad))|kjen(?:t|d) med|kopi)[^.]{0,60}?(?:\p{L}*dokument|\p{L}*papir|saksmapp|(?:saken|saka)(?!\p{L})|opplysning|mappa|mappen)|(?:\p{L}*dokument|\p{L}*papir|saksmapp|opplysning)\p{L}*[^.]{0,60}?(?:innsyn|(?:få |å |kan )(?:\p{L}+ )?(?:se|sjå|lese)(?!\p{L}))|(?:rett (?:til|på)|kan (?:\p{L}+ )?(?:be om|krevje|kreve|få)|be (?:oss )?om|høve til|krav på|krav om) innsyn|innsynsrett|partsinnsyn|(?:\p{L}*dokument|\p{L}*papir|saksmapp)\p{L}*[^.]{0,80}?(?:få |sender |sende |be om |bestille )(?:\p{L}+ ){0,3}?kopi|(?:\p{L}*dokument|\p{L}*papir|saksmapp)\p{L}*[^.]{0,60}?(?:tilgjengelig\p{L}*|tilgjengeleg\p{L}*|ligger|ligg|finner du|finn du|hentes|hentast|leses|lesast|ses|sees|sjåast)(?!\p{L})|(?:saken|saka|sak|journalen|rapporten|mappa|mappen)[^.]{0,30} (?:kan|får) (?:du|dere|de) (?:\p{L}+ )?(?:lese|se|sjå)(?!\p{L})|(?:rett|lov) til å (?:få )?(?:se|sjå|lese)(?!\p{L})|(?:se|sjå|lese|vite)(?:\p{L}* ){1,3}(?:alt )?(?:vi|kommunen|nav) har (?:om|på|i)(?!\p{L})`,
);
/** That the reader may see the papers of the case. */
export const access = {
  test: (plain: string): boolean => toldOtherwise.test(plain) || (papersInReach.test(plain) && !asksForPapers.test(plain)),
};
/** That what is decided can wait until the appeal is. */
export const postponement = stems(
  String.raw`${not} (?:\p{L}+ ){0,3}?(?:iverksett|iverkset|gjennomfør|i verk|settes i verk|begynne|startes)[^.]{0,60}(?:før|til|mens|medan)[^.]{0,40}klag|(?:utset|utsett|utsatt|oppsett|oppset|vent(?:e|er|ar) med)\p{L}*[^.]{0,80}(?:gjennomfør|iverks|iverkset|vedtak|virkning|verknad|klag|pålegg|betal|krav|avgjør|avgjer)|(?:gjennomfør|iverks|vedtak|virkning|verknad|klag|pålegg|betal)\p{L}*[^.]{0,80}(?:utset|utsett|utsatt|oppsett|oppset|vent(?:e|er|ar) )`,
);
/** Costs, free legal aid, guidance. */
export const costs = stems(
  String.raw`sakskost|rettshjelp|rettsråd|advokat|dek(?:ket|t|ke|kje|ker|kjer)\p{L}*${gap(5)}(?:kostnad|utgift)|veiled|rettlei|hjelp(?:e|er|ar)? (?:deg |dere |dykk )?(?:til |med )?(?:å )?(?:skrive )?(?:klage|klaga)`,
);
/** That one must have appealed before one goes to court. */
export const lawsuit = stems(
  String.raw`søksmål|domstol|(?:gå|bring\p{L}*|ta\p{L}*|reis\p{L}*)${gap(4)}(?:retten|sak mot|for retten)|stevn`,
);
