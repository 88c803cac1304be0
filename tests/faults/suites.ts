import { documents } from './documents/suite.ts';
import { pages } from './pages/suite.ts';
import type { Suite } from './run/case.ts';

/** Every kind of hostile input there is. */
export const suites: readonly Suite[] = [documents, pages];
