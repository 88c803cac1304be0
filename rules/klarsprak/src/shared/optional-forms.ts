import type { ByForm } from '@klarsyn/core';

/** A word that may be written in two ways in one form of Norwegian. */
export interface OptionalWord {
  /** The two ways, as an organisation names its choice. */
  readonly ways: readonly [string, string];
  /** All spellings, pair by pair. `where`: the whole word, its beginning, or any part of it. */
  readonly pairs: readonly { readonly spelt: readonly [string, string]; readonly where: 'whole' | 'start' | 'part' }[];
}

/**
 * The words that both dictionaries list with two forms (Bokmålsordboka and Nynorskordboka, ordbokene.no), one word to a line, a pair for each
 * inflection. «framtid~» is how words begin, «~skule~» may stand anywhere in them.
 */
const lines: ByForm<string> = {
  nb: `
    fram/frem
    framtid~/fremtid~
    framover/fremover
    framgang~/fremgang~
    framdrift~/fremdrift~
    framsett~/fremsett~
    framstill~/fremstill~
    framlegg~/fremlegg~
    framhev~/fremhev~
    framskritt~/fremskritt~
    deltaker~/deltager~
    mottaker~/mottager~
    arbeidstaker~/arbeidstager~
    sykehus~/sjukehus~
    sykdom~/sjukdom~
    sykmeld~/sjukmeld~
    sju/syv
    tjue/tyve
    seinere/senere
    selv/sjøl
    alene/aleine
    vei/veg veien/vegen veier/veger veiene/vegene
    høy/høg høyt/høgt høye/høge høyere/høgere
    ble/blei
    melk/mjølk melka/mjølka`,
  nn: `
    ~nødvendig~/~naudsynt~
    ~skule~/~skole~
    mogleg~/mogeleg~
    vi/me
    no/nå
    då/da
    sjølv/sjøl
    først/fyrst
    bli/verte
    blir/vert
    blei/vart
    gi/gje gir/gjev
    søkje/søke søkjer/søker søkjar/søkar søkjaren/søkaren søkjarar/søkarar
    ønskje/ønske ønskjer/ønsker
    følgje/fylgje følgjer/fylgjer
    tenkje/tenke tenkjer/tenker
    byggje/bygge byggjer/bygger
    leggje/legge
    trengje/trenge
    ringje/ringe ringjer/ringer`,
};

const bare = (spelling: string): string => spelling.replaceAll('~', '');

/** One line of the list as data. */
function wordOf(line: string): OptionalWord {
  const pairs = line.split(/\s+/).map((pair) => {
    const [first = '', second = ''] = pair.split('/');
    const where = first.startsWith('~') ? ('part' as const) : first.endsWith('~') ? ('start' as const) : ('whole' as const);
    return { spelt: [bare(first), bare(second)] as const, where };
  });
  return { ways: pairs[0]?.spelt ?? ['', ''], pairs };
}

const read = (text: string): readonly OptionalWord[] => text.trim().split(/\n\s*/).map(wordOf);

/** The words of each form of Norwegian that may be written in two ways. */
export const optionalWords: ByForm<readonly OptionalWord[]> = { nb: read(lines.nb), nn: read(lines.nn) };
