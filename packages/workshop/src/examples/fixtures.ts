import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recording } from '@klarsyn/core';

/** Where the recordings of page examples lie. */
export const recordingsFolder = join(import.meta.dirname, '..', '..', '..', '..', 'rules', 'wcag', 'fixtures', 'pages');

/** The file of the recording of a page example; its name is a hash of the page, so that a changed example has none. */
export const recordingFile = (source: string): string =>
  join(recordingsFolder, `${createHash('sha256').update(source).digest('hex').slice(0, 16)}.json`);

/** The recording of a page example. Throws with advice when there is none. */
export function readRecording(source: string): Recording {
  try {
    return JSON.parse(readFileSync(recordingFile(source), 'utf8')) as Recording;
  } catch {
    throw new Error('A page example has no recording, or was changed after it was recorded. Run: npm run record-examples');
  }
}
