import type { Profile } from '@klarsyn/core';

/** The family as its maker writes it: without the letters a PDF puts before it, and without quotation marks. */
export const familyOf = (font: string): string =>
  font
    .replace(/^[A-Z]{6}\+/, '')
    .replace(/["']/g, '')
    .trim();

/** The family to compare by: «ABCDEF+OpenSans-Bold», «Open Sans» and «"Open Sans"» are one. */
export const familyName = (font: string): string =>
  familyOf(font)
    .replace(/[-,](?:regular|bold|italic|oblique|light|medium|semi|black|book|roman|psmt|mt).*$/i, '')
    .replace(/(?:PS)?MT$/, '')
    .replace(/[\s_-]/g, '')
    .toLowerCase();

/** Families that letters may have: the brand's own, and those that stand in for them in an office. */
export const letterFonts = ({ fonts, officeFonts }: Profile['brand']): readonly string[] => [...new Set([...officeFonts, ...fonts])];
