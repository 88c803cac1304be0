import { Worker } from 'node:worker_threads';
import { type Document, readingLimits } from '@klarsyn/core';

/** The parts of a DOCX or ODT as `archive` gives them, and the name to report it by. */
export interface OfficeSource {
  readonly uri: string;
  readonly parts: ReadonlyMap<string, Uint8Array>;
}

/** The formats whose files are archives of parts. */
export type OfficeFormat = 'docx' | 'odt';

/** How long a document may take to read, and how much memory. */
export type OfficeLimits = Readonly<Record<'milliseconds' | 'heapMegabytes', number>>;

/** The package that reads each format, and the name of its function. */
const readers = { docx: ['@klarsyn/reader-docx', 'readDocx'], odt: ['@klarsyn/reader-odt', 'readOdt'] } as const;

/** Reads a document in a thread of its own. Undefined when it took too long or too much memory; then the thread is gone. */
export function readApart(
  format: OfficeFormat,
  source: OfficeSource,
  { milliseconds, heapMegabytes }: OfficeLimits = readingLimits,
): Promise<Document | undefined> {
  const [reader, read] = readers[format];
  const worker = new Worker(code, {
    eval: true,
    workerData: { reader: import.meta.resolve(reader), read, source },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
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
