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
