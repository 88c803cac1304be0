/** Chance that is the same for the same seed. */
export interface Chance {
  /** A whole number from 0 to below `limit`. */
  below(limit: number): number;
  /** One of them. */
  one<T>(from: readonly T[]): T;
  /** True about so many times of a hundred. */
  percent(share: number): boolean;
}

/** Numbers by mulberry32. */
export function chance(seed: number): Chance {
  let state = seed * 2_654_435_761;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    one<T>(from: readonly T[]): T {
      return from[below(from.length)] as T;
    },
    percent: (share) => below(100) < share,
  };
}
