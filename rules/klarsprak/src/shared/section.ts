const number = String.raw`\d+(?:-\d+)*(?:\s?[a-z](?!\p{L}))?`;

/** A reference to sections of a law: «§ 3», «§§ 14-6, 14-7 og 14-9». */
export const sections = new RegExp(String.raw`§{1,2}\s?${number}(?:(?:\s?,\s?|\s(?:og|eller|til|–)\s|–)(?:§{1,2}\s?)?${number})*`, 'gu');

/** How many sections a reference names. */
export const countSections = (reference: string): number => reference.match(/\d+(?:-\d+)*/g)?.length ?? 0;
