import { acts } from '@klarsyn/dictionary-lov';

/** The act that tells how public bodies handle cases, and the sections that are meant. */
export const fvl = (where: string) => source('fvl', where);
/** The act on public access to documents, and the sections that are meant. */
export const offl = (where: string) => source('offl', where);

/** What good letters do; no law. */
export const goodPractice = { title: 'Språkrådet: klarspråk i brev og vedtak', url: 'https://sprakradet.no/klarsprak/' } as const;
/** Public bodies write clearly and fittingly for those who read. */
export const plainLanguageAct = { title: 'Språklova § 9: klart språk', url: 'https://lovdata.no/lov/2021-05-21-42' } as const;

function source(id: string, where: string) {
  const act = acts.find((one) => one.id === id);
  if (act === undefined) throw new Error(`dictionaries/lov has no act «${id}»`);
  return {
    title: `${act.name.nb.charAt(0).toUpperCase()}${act.name.nb.slice(1)} (${act.number.slice(4, 8)}) ${where}`,
    url: `https://lovdata.no/lov/${act.number.slice(4)}`,
  };
}
