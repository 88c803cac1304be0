import { Worker } from 'node:worker_threads';
import type { Document } from '@klarsyn/core';
import type { DocxSource } from '@klarsyn/reader-docx';

/** Bytes of XML that are read where we are. A letter has some hundred thousand; what is larger is read apart, where it can be stopped. */
export const largestInPlace = 4 * 1024 * 1024;

/** How long a document may take to read, and how much memory. */
export interface WordLimits {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const limits: WordLimits = { milliseconds: 20_000, megabytes: 512 };

/** Reads a document in a thread of its own. Undefined when it took too long or too much memory; then the thread is gone. */
export function readApart(source: DocxSource, { milliseconds, megabytes }: WordLimits = limits): Promise<Document | undefined> {
  const worker = new Worker(code, {
    eval: true,
    workerData: { reader: import.meta.resolve('@klarsyn/reader-docx'), source },
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
  import(workerData.reader).then(({ readDocx }) => parentPort.postMessage(readDocx(workerData.source)));
`;
