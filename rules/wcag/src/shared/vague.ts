const phrases: ReadonlySet<string> = new Set([
  'her',
  'mer',
  'meir',
  'lenke',
  'lenkje',
  'link',
  'denne lenken',
  'denne lenka',
  'denne lenkja',
  'denne linken',
  'denne siden',
  'denne sida',
  'les her',
  'les mer',
  'les meir',
  'les mer her',
  'les meir her',
  'les også',
  'se her',
  'sjå her',
  'se mer',
  'sjå meir',
  'vis mer',
  'vis meir',
  'klikk her',
  'trykk her',
  'gå hit',
  'gå til siden',
  'gå til sida',
  'følg lenken',
  'følg lenka',
  'mer info',
  'meir info',
  'mer informasjon',
  'meir informasjon',
  'info',
  'last ned',
  'last ned her',
  'fortsett',
  'hald fram',
  'finner du her',
  'finn du her',
  'read more',
  'click here',
  'more',
]);

/** True for link texts that could stand on any link. Punctuation, arrows and capitals do not matter. */
export const isVague = (label: string): boolean =>
  phrases.has(
    label
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s]/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
