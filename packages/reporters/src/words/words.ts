import type { nb } from './nb.ts';

type Worded<T> = { readonly [K in keyof T]: T[K] extends string ? string : Worded<T[K]> };

/** All that the reports say in one form of Norwegian. The compiler holds both forms to the same keys. */
export type Words = Worded<typeof nb>;
