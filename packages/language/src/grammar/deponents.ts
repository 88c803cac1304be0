/** Verbs that end like a passive and are none (Norsk referansegrammatikk, 6.6.3: s-verb). Both forms of Norwegian. */
export const deponents: ReadonlySet<string> = new Set(
  `finnes finns fins fantes synes syns syntes lykkes lyktes mislykkes mislyktes trives trivdes minnes mintes møtes møttes slåss sloss kappes høres
  hørtes føles føltes undres undredes eldes enes ferdes omgås skyldes skyldtes trenges trengs behøves ryktes grues gremmes blyges skammes nærmes hanskes
  mistrives oppholdes tykkes innbyrdes kjennes kjentes
  finnast fanst finst synast synest syntest lukkast lukkest lukkast mislukkast trivast trivst minnast minnest møtast møtest møttest slåast slåst høyrast
  høyrest høyrdest kjennast kjennest undrast eldast semjast ferdast omgåast skuldast skuldest tykkjast tykkjest vonast ottast kappast tevlast trengst trengast
  følgjast`.split(/\s+/),
);
