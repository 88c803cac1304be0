/** What we use of jsonld, which has no types of its own. */
declare module 'jsonld' {
  interface Loaded {
    readonly documentUrl: string;
    readonly document: unknown;
    readonly contextUrl: string | undefined;
  }
  const jsonld: {
    frame(document: object, frame: object, options: { readonly documentLoader: (url: string) => Promise<Loaded> }): Promise<unknown>;
  };
  export default jsonld;
}
