import type { Sentence } from '@klarsyn/core';

const fault = '(?:(?:en|ein|ei)\\s)?(?:(?!ikk?j?e)\\p{L}+\\s)?(?:feil|glipp|misforståelse|misforståing|svikt|forveksling|tabbe)';
const happened = '(?:oppstått|skjedd|inntruffet|hendt|forekommet|førekome|blitt\\s(?:gjort|begått)|vorte\\sgjort|vært|vore)';
const pattern = new RegExp(
  String.raw`(?<!\p{L})(?:det\s(?:har|hadde)|har\sdet)\s(?:(?!ikk)\p{L}+\s)?${happened}\s${fault}(?!\p{L})|(?<!\p{L})(?:det\s(?:er|ble|blei|vart)|(?:er|ble|blei|vart)\sdet)\s(?:(?!ikk)\p{L}+\s)?(?:gjort|begått|skjedd|oppstått)\s${fault}(?!\p{L})`,
  'iu',
);
const cheap = /feil|glipp|misforst|svikt|forveksling|tabbe/u;
const notYet = /^(?:hvis|dersom|viss|om|når|kan|kunne)(?!\p{L})|\?$/iu;

/** Where a sentence tells of something gone wrong that nobody has done: «det har oppstått en feil». Places in its text. */
export function apologyIn({ plain }: Sentence): { readonly start: number; readonly end: number } | undefined {
  if (!cheap.test(plain)) return undefined;
  const found = pattern.exec(plain);
  if (found === null || notYet.test(plain)) return undefined;
  return { start: found.index, end: found.index + found[0].length };
}

/** True when a sentence tells of something gone wrong that nobody has done. */
export const isApology = (sentence: Sentence): boolean => apologyIn(sentence) !== undefined;
