import { extname } from 'node:path';
import { tool } from './tool.ts';

/** Put in by the bundler: a hash of all that the bundle is made of. */
declare const KLARSYN_BUILD: string | undefined;

/**
 * Tells this program, with its rules, word lists and models, from any other version of it. Undefined when it runs from sources, which may
 * change under it.
 */
export const build: string | undefined =
  typeof KLARSYN_BUILD === 'string' ? KLARSYN_BUILD : extname(import.meta.url) === '.ts' ? undefined : tool.version;
