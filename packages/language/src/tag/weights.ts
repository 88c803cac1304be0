/** Sparse weights over their own bytes: for each feature a few labels with a weight from -127 to 127. */
export interface SparseWeights {
  /** Where each bucket begins, and where the last ends. */
  readonly starts: Uint32Array;
  readonly entries: Uint8Array;
}

/** Number of bits of a feature that choose its bucket; the next sixteen tell it from others there. */
const bucketBits = 15;

/** Opens weights: bucket starts, then entries of check (2 bytes), count (1), and count times label (1) and weight (1). */
export function openWeights(bytes: Uint8Array): SparseWeights {
  const size = ((1 << bucketBits) + 1) * 4;
  const copy = new Uint8Array(bytes.subarray(0, size));
  return { starts: new Uint32Array(copy.buffer), entries: bytes.subarray(size) };
}

/** Adds a feature's weights to the scores of the labels. */
export function addTo(scores: Int32Array, { starts, entries }: SparseWeights, feature: number): void {
  const bucket = feature >>> (32 - bucketBits);
  const end = starts[bucket + 1] as number;
  const low = feature & 255;
  const high = (feature >>> 8) & 255;
  for (let at = starts[bucket] as number; at < end; ) {
    const count = entries[at + 2] as number;
    if (entries[at] === low && entries[at + 1] === high) {
      for (let pair = at + 3; pair < at + 3 + 2 * count; pair += 2) {
        const label = entries[pair] as number;
        scores[label] = (scores[label] as number) + (((entries[pair + 1] as number) << 24) >> 24);
      }
      return;
    }
    at += 3 + 2 * count;
  }
}
