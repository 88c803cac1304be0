const start = String.raw`(?<!\p{L})`;
const end = String.raw`(?!\p{L})`;
const pattern = (source: string): RegExp => new RegExp(`${start}(?:${source})`, 'iu');

/** The parts of what a decision must say of appeals, and the ordinary ways to say them; bokmål and nynorsk together. */
const parts = {
  /** That one may appeal, or may not. */
  klagerett: pattern(
    String.raw`(?:du|dere|de|dykk|partene|partane|man|en|ein|alle|den som|eier|eigar|søker|søkjar|foreldre\p{L}*)\s+(?:\p{L}+\s+){0,3}?(?:kan|har (?:\p{L}+ )?(?:rett|høve|mulighet|anledning|adgang)\p{L}*(?: til)? å)\s+(?:\p{L}+\s+){0,3}?klag(?:e|a)${end}|kan (?:\p{L}+ ){0,3}klag(?:e|es|ast)${end}|kan (?:\p{L}+ ){0,2}påklag(?:es|ast|e)${end}|(?:rett|adgang|mulighet|høve)\p{L}*(?: til)? å klage|klage(?:rett|adgang|mulighet|høve)\p{L}*|kan du klage|vil du klage|(?:ønsker|ønskjer) (?:du|dere|de) å klage|slik klag(?:er|ar) du|om å klage|påklages til|klag(?:er|ar) du|unntatt fra klage`,
  ),
  /** The number of weeks, or a date. */
  klagefrist: pattern(
    String.raw`klagefrist\p{L}*|(?:frist\p{L}*[^.]{0,40}klag|klag\p{L}*[^.]{0,120}(?:innen|innan|senest|seinast|frist|i løpet av|før))[^.]{0,60}?(?:\d|to|tre|fire|seks|uke|veke|dag|måned|månad|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)|(?:innen|innan|i løpet av|senest|seinast)\s+(?:\d+|to|tre|fire|seks)\s+(?:uker|veker)[^.]{0,80}klag`,
  ),
  /** Who decides the appeal. */
  klageinstans: pattern(
    String.raw`statsforvalt(?:eren?|aren?)${end}|fylkesmann\p{L}*|klagenemnd\p{L}*|klageinstans\p{L}*|klageorgan\p{L}*|departementet|helfo|klagen?[^.]{0,60}(?:avgjør|avgjer|behandle)\p{L}*`,
  ),
} as const;

/** A part of the appeal text. */
export type Part = keyof typeof parts;

/** The parts that a letter does not say, in the order a reader needs them. */
export const missingParts = (said: string): readonly Part[] => (Object.keys(parts) as Part[]).filter((part) => !parts[part].test(said));

/** True when a letter refuses something, in whole or in part. */
export const refuses = (said: string): boolean =>
  /(?<!\p{L})(?:avslag|avslår|avslått|avslegen|avslege|avvis(?:er|t|ar)|delvis innvilg|(?:ikke|ikkje) innvilg|opphør|pålegg|tilbakebetal)/iu.test(
    said,
  );

/** True when a letter says that nobody can appeal: then there is no deadline to tell. */
export const deniesAppeal = (said: string): boolean =>
  /(?<!\p{L})(?:kan|har) (?:\p{L}+ )?(?:ikke|ikkje) (?:\p{L}+ ){0,3}(?:på)?klag|unntatt fra klage/iu.test(said);
