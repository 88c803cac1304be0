/** What a model file has, by name. All parts are read where they lie. */
export interface Model {
  readonly header: Header;
  readonly part: (name: string) => Uint8Array;
}

/** The part of a model file that is words, not numbers. */
export interface Header {
  /** UPOS and features, joined by `|`, in the order the tagger numbers them. */
  readonly labels: readonly string[];
  /** Where each part begins, counted from the end of the header, and how long it is. */
  readonly parts: Readonly<Record<string, readonly [number, number]>>;
}

const magic = 0x314d4c4b;

/** Opens a model. Throws when the bytes are something else. */
export function openModel(bytes: Uint8Array): Model {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8 || view.getUint32(0, true) !== magic) throw new TypeError('not a model of Klarsyn');
  const length = view.getUint32(4, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Header;
  const start = 8 + length;
  return {
    header,
    part: (name) => {
      const [offset, size] = header.parts[name] ?? [0, 0];
      return bytes.subarray(start + offset, start + offset + size);
    },
  };
}
