declare module 'hunspell-spellchecker' {
  /** Reads Hunspell dictionaries. The table has every form, each with the flag lists of the entries it is itself the stem of. */
  export default class Spellchecker {
    parse(source: { readonly aff: string; readonly dic: string }): {
      readonly dictionaryTable: Readonly<Record<string, readonly (readonly string[])[]>>;
    };
    /** Uses what was parsed for `check`. */
    use(parsed: object): void;
    check(word: string): boolean;
  }
}
