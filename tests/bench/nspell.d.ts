declare module 'nspell' {
  /** Makes a speller of the two texts of a Hunspell dictionary. */
  export default function nspell(dictionary: { readonly aff: string; readonly dic: string }): { correct(word: string): boolean };
}
