/** Words that say that what follows is about a private person. Bokmål and nynorsk together. */
export const privateCue =
  /(?<!\p{L})(?:søker(?:en|ne|ens)?|søkjar(?:en|ane)?|nabo(?:en|er|ene|ar|ane)?|forelder|forelderen|foreldre(?:ne)?|foresatte?|føresette?|pårørende|pårørande|klager(?:en)?|klagar(?:en)?|tiltakshaver(?:en)?|tiltakshavar(?:en)?|hjemmelshaver(?:en)?|heimelshavar(?:en)?|beboer(?:en)?|bebuar(?:en)?|leietaker(?:en)?|leigetakar(?:en)?|pasient(?:en)?|bruker(?:en)?|brukar(?:en)?|eleven|barnet|mor|far|privat(?:nummer|telefon|mobil)?|avsender er en nabo)(?!\p{L})/iu;

/** Words that say that it belongs to the organisation after all. */
export const publicCue =
  /(?<!\p{L})(?:saksbehandl[ae]r\p{L}*|rådg(?:iver|ivar|jevar)\p{L}*|kommune\p{L}*|servicetorg\p{L}*|innbyggertorg\p{L}*|innbyggjartorg\p{L}*|sentralbord\p{L}*|vakttelefon\p{L}*|kontor\p{L}*|rektor\p{L}*|styr[ae]r(?:en)?|\p{L}*leder(?:en)?|\p{L}*leiar(?:en)?|kontakt oss|ring oss|oss)(?!\p{L})/iu;
