import type { Fault } from '../errors.ts';

/** What to say of a file that is too large; both sizes in bytes. */
export function tooLarge(size: number, limit: number): Fault {
  const mega = (bytes: number) => Math.ceil(bytes / (1024 * 1024));
  return { code: 'too-large', values: { size: mega(size), limit: mega(limit) } };
}
