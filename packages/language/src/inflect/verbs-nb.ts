/** Verbs of bokmål that go their own way: infinitive, present, past, participle, s-form. `|` parts forms that are all right, `-` says there is none. */
export const strongNb = `
be ber ba|bad bedt bes
bety betyr betydde betydd -
binde binder bandt|batt bundet bindes
bli blir ble|blei blitt -
bringe bringer brakte|bragte brakt|bragt bringes
burde bør burde burdet -
by byr bød|bydde budt|bydd bys
bære bærer bar båret bæres
dra drar dro|drog dratt|dradd dras
drive driver drev drevet drives
falle faller falt falt -
finne finner fant funnet finnes
flyte flyter fløt flytt -
fortelle forteller fortalte fortalt fortelles
følge følger fulgte fulgt følges
få får fikk fått -
gi gir ga|gav gitt gis
gjelde gjelder gjaldt gjeldt -
gjøre gjør gjorde gjort gjøres
gripe griper grep|greip grepet gripes
gå går gikk gått -
ha har hadde hatt -
hjelpe hjelper hjalp hjulpet hjelpes
holde holder holdt holdt holdes
komme kommer kom kommet -
kunne kan kunne kunnet -
la lar lot latt -
late later lot latt lates
legge legger la lagt legges
ligge ligger lå ligget -
love lover lovet|lovte lovet|lovt loves
løpe løper løp løpt|løpet -
møte møter møtte møtt møtes
måtte må måtte måttet -
nyte nyter nøt nytt nytes
se ser så sett ses|sees
selge selger solgte solgt selges
sette setter satte satt settes
si sier sa sagt sies
sitte sitter satt sittet -
skje skjer skjedde skjedd -
skrive skriver skrev skrevet skrives
skulle skal skulle skullet -
slippe slipper slapp sluppet -
slå slår slo slått slås
spørre spør spurte spurt spørres
stå står sto|stod stått -
ta tar tok tatt tas
trekke trekker trakk trukket trekkes
tre trer trådte trådt -
treffe treffer traff truffet treffes
tvinge tvinger tvang tvunget tvinges
velge velger valgte valgt velges
vike viker vek|veik veket vikes
ville vil ville villet -
vite vet visste visst vites
være er var vært -`;

/** Weak verbs of bokmål by the ending of their past. A verb on -ere takes -te and need not stand here. */
export const weakNb = {
  te: `bestemme bruke fylle føre høre kalle kjenne kjøpe kjøre like lese lyse løse lære låne lønne mene minne nevne peke rope røre sende skille
    stille stemme styre søke telle tenke tjene trenge vende vise tale dele dømme glemme drømme forsømme erkjenne male skylle sende spise reise`,
  de: 'bygge eie kreve leie leve pleie prøve veie øve greie',
  dde: 'bo tro ro nå spå',
  et: `arbeide anmode anskaffe avslutte avvente bekrefte belaste berettige bevilge bytte dekke endre fatte forberede frakte
    granske handle hente hevde hindre hjemle håndtere innhente jobbe klage koste kopiere lagre lage
    merke miste motarbeide nekte ordne oppfordre oppfylle oppmode passe plage påvirke rette sikre samle samarbeide sjekke skaffe snakke
    slutte stanse starte stoppe støtte svekke sørge tilby undre utbedre vaske veilede vente virke volde ønske åpne skape øke blande
    påklage veksle forklare omfatte benytte beramme henvende utarbeide regne love anvende behandle forhandle grunne begrunne`,
} as const;
