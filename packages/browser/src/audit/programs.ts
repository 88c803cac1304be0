import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** The text of a program that an engine runs in the page, by its package and file. The bundle of the Action has it beside itself. */
export const readProgram = (name: string): Promise<string> => readFile(createRequire(import.meta.url).resolve(name), 'utf8');
