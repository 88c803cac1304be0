import type { Analyse } from '@klarsyn/core';
import { createAnalyser } from '@klarsyn/language';

/** Reads the language of a document; each document once in a process. */
export const analyse: Analyse = createAnalyser();
