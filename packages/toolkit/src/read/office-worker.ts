import { Worker } from 'node:worker_threads';
import type { Document } from '@klarsyn/core';

/** The parts of a DOCX or ODT as `archive` gives them, and the name to report it by. */
export interface OfficeSource {
  readonly uri: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** The formats whose files are archives of parts. */
export type OfficeFormat = 'docx' | 'odt';

/** Bytes of XML that are read where we are. A letter has some hundred thousand; what is larger is read apart, where it can be stopped. */
export const largestInPlace = 4 * 1024 * 1024;

/** How long a document may take to read, and how much memory. */
export interface OfficeLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const limits: OfficeLimits = { milliseconds: 20_000, megabytes: 512 };

/** The package that reads each format, and the name of its function. */
const readers = { docx: ['@klarsyn/reader-docx', 'readDocx'], odt: ['@klarsyn/reader-odt', 'readOdt'] } as const;

/** Reads a document in a thread of its own. Undefined when it took too long or too much memory; then the thread is gone. */
export function readApart(
  format: OfficeFormat,
  source: OfficeSource,
  { milliseconds, megabytes }: OfficeLimits = limits,
): Promise<Document | undefined> {
  const [reader, read] = readers[format];
  const worker = new Worker(code, {
    eval: true,
    workerData: { reader: import.meta.resolve(reader), read, source },
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(undefined), milliseconds);
    const end = (document: Document | undefined) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(document);
    };
    worker.once('message', end);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      clearTimeout(timer);
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(undefined);
      else reject(error);
    });
  });
}

const code = `
  const { parentPort, workerData } = require('node:worker_threads');
  import(workerData.reader).then((reader) => parentPort.postMessage(reader[workerData.read](workerData.source)));
`;
