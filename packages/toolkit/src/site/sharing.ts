import type { Json } from '@klarsyn/core';

/** Gives the same value in memory for what is equal: menus, names and states of criteria are alike on thousands of pages. */
export interface Sharing {
  /** For a small value that often comes again as a whole. */
  whole<T>(value: T): T;
  /** For the texts in a larger value. */
  texts(value: Json): Json;
}

/** Begins to share. */
export function createSharing(): Sharing {
  const known = new Map<string, unknown>();
  const whole = <T>(value: T): T => {
    const key = JSON.stringify(value);
    const before = known.get(key);
    if (before !== undefined) return before as T;
    known.set(key, value);
    return value;
  };
  const texts = (value: Json): Json => {
    if (typeof value === 'string') return whole(value);
    if (Array.isArray(value)) return value.map(texts);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, own === undefined ? own : texts(own)]));
  };
  return { whole, texts };
}
