import type { Weights } from './learn.ts';

/** The bytes of a model file: header, then its parts. */
export function packModel(labels: readonly string[], parts: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const places: Record<string, readonly [number, number]> = {};
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    places[name] = [offset, part.length];
    offset += part.length;
  }
  const header = new TextEncoder().encode(JSON.stringify({ labels, parts: places }));
  const bytes = new Uint8Array(8 + header.length + offset);
  new DataView(bytes.buffer).setUint32(0, 0x314d4c4b, true);
  new DataView(bytes.buffer).setUint32(4, header.length, true);
  bytes.set(header, 8);
  for (const [name, part] of Object.entries(parts)) bytes.set(part, 8 + header.length + (places[name]?.[0] ?? 0));
  return bytes;
}

const bucketBits = 15;

/** Leaves out weights nearer zero than `least`, and writes the rest as whole numbers of `1 / scale`. */
export function packWeights({ features, values, labels }: Weights, least: number, scale: number): Uint8Array {
  const buckets: number[][] = Array.from({ length: 1 << bucketBits }, () => []);
  for (const [index, feature] of features.entries()) {
    const pairs: number[] = [];
    for (let label = 0; label < labels; label += 1) {
      const value = values[index * labels + label] as number;
      const weight = Math.max(-127, Math.min(127, Math.round(value * scale)));
      if (Math.abs(value) >= least && weight !== 0) pairs.push(label, weight & 255);
    }
    if (pairs.length > 0) buckets[feature >>> (32 - bucketBits)]?.push(feature & 255, (feature >>> 8) & 255, pairs.length / 2, ...pairs);
  }
  const starts = new Uint32Array((1 << bucketBits) + 1);
  for (const [index, bucket] of buckets.entries()) starts[index + 1] = (starts[index] as number) + bucket.length;
  const entries = buckets.flat();
  const bytes = new Uint8Array(starts.length * 4 + entries.length);
  bytes.set(new Uint8Array(starts.buffer));
  bytes.set(entries, starts.length * 4);
  return bytes;
}
