// The few globals that browsers and Node have in common and the lower floors may use. Everything else is unknown to them.

/** Decodes bytes as the WHATWG Encoding Standard says. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes?: Uint8Array): string;
}

/** Encodes text as UTF-8. */
declare class TextEncoder {
  encode(text?: string): Uint8Array;
}

/** Reads an address as the WHATWG URL Standard says. */
declare class URL {
  static canParse(address: string, base?: string): boolean;
  constructor(address: string, base?: string);
  hash: string;
  readonly host: string;
  readonly hostname: string;
  readonly href: string;
  readonly origin: string;
  readonly pathname: string;
  readonly protocol: string;
  readonly search: string;
}
