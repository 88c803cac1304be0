/** Verbs of nynorsk that go their own way: infinitive, present, past, participle, s-form. `|` parts forms that are all right, `-` says there is none. */
export const strongNn = `
be ber|bed bad|ba bedt|bede -
bere ber bar bore berast
bety betyr betydde betydd|betydt -
binde bind batt bunde bindast
bli blir blei|vart blitt -
bringe bringer brakte brakt bringast
bu bur budde budd|butt -
burde bør burde burdt -
by byd|byr baud|bydde bydd|bode bydast
byggje byggjer bygde bygd|bygt byggjast
dra drar|dreg drog dratt|drege dragast
drive driv dreiv drive drivast
eige eig|eiger åtte|eigde ått|eigd eigast
falle fell fall falle -
finne finn fann funne finnast
fortelje fortel fortalde fortalt forteljast
følgje følgjer følgde følgt følgjast
få får fekk fått -
gi gir|gjev gav|ga gitt|gjeve gjevast|gis
gjelde gjeld galdt|gjaldt gjelde -
gjere gjer gjorde gjort gjerast
gripe grip greip gripe gripast
grunngi grunngir grunngav grunngitt|grunngjeve grunngjevast
gå går gjekk gått -
ha har hadde hatt -
halde held heldt halde haldast
hjelpe hjelper|hjelp hjelpte|halp hjelpt|hjelpte hjelpast
kome kjem kom kome -
krevje krev kravde kravd|kravt krevjast
kunne kan kunne kunna -
la lar lét|let late|latt -
late lèt|let lét|let late -
leggje legg la lagt leggjast
liggje ligg låg lege -
løpe løper løp løpt -
måtte må måtte måtta -
møte møter møtte møtt møtast
nyte nyt naut note nytast
oppgi oppgir|oppgjev oppgav oppgitt|oppgjeve oppgjevast
sende sender sende sendt sendast
seie seier sa sagt seiast
selje sel selde selt seljast
setje set sette sett setjast
sitje sit sat sete -
sjå ser såg sett sjåast
skje skjer skjedde skjedd -
skrive skriv skreiv skrive skrivast
skulle skal skulle skulla -
sleppe slepp slapp sloppe -
slå slår|slær slo slått|slege slåast
spørje spør spurde spurt spørjast
stå står stod stått|stade -
søkje søkjer søkte søkt søkjast
ta tek|tar tok teke|tatt takast
tenkje tenkjer tenkte tenkt tenkjast
tre trer tredde tredd|tredt -
treffe treffer|treff trefte|traff treft|treffe treffast
trekkje trekkjer|trekk trekte|trakk trekt|trekt trekkjast
trenge treng|trenger trong|trengte trengt|trunge trengast
tvinge tving|tvingar tvang|tvinga tvunge|tvinga tvingast
velje vel valde valt veljast
vere er var vore -
vike vik veik vike vikast
ville vil ville villa -
vite veit visste visst vitast`;

/** Weak verbs of nynorsk by how they are inflected. A verb on -ere takes -te and need not stand here. */
export const weakNn = {
  /** -er, -te, -t */
  te: `betale bruke fylle føre lese like lyse låne løyse leite peike reise rope rose røre spise stille styre tale vise
    kjøpe kjøyre tene meine skilje late støle male skape tyde`,
  /** -er, -de, -t */
  de: 'kjenne lære gløyme høyre nemne skjøne tømme dømme drøyme døme stemme vende lønne',
  /** -er, -de, -d */
  d: 'leve prøve leige pleie leie greie eie',
  /** -r, -dde, -dd */
  dd: 'nå tru spå ro',
  /** -ar, -a, -a */
  a: `arbeide avslutte avvente bevilge byte dekkje endre fatte forklare førebu granske handsame hente hevde hindre jobbe klage koste kalle
    lage lagre merke miste nekte ordne oppfordre oppmode passe påverke rekne rette rettleie sikre samle samarbeide sjekke skaffe slutte
    snakke stanse starte stoppe støtte tilrå vaske vente verke ønske opne auke kople bekrefte synfare frakte forvente omfatte nytte benytte
    innhente påklage utarbeide anmode avtale grunne plage skade dele`,
} as const;
