import { Worker } from 'node:worker_threads';
import { type Document, readingLimits } from '@klarsyn/core';

/** A PDF as a document, or why there is none. */
export type PdfAnswer =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly code: 'password' | 'damaged' | 'too-heavy' };

/** How long a file may take to read, and how much memory. */
export type PdfLimits = Readonly<Record<'milliseconds' | 'heapMegabytes', number>>;

/** The thread that reads, and the file that is read last. Starting a thread takes longer than reading a letter, so it stays for the next one. */
let thread: Worker | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Reads a PDF in a thread of its own, one file at a time. A file that takes too long or too much memory ends the thread, and the next one starts anew. */
export function readPdfApart(uri: string, bytes: Uint8Array, limits: PdfLimits = readingLimits): Promise<PdfAnswer> {
  const read = last.then(() => readNow(uri, bytes, limits));
  last = read.catch(() => undefined);
  return read;
}

function readNow(uri: string, bytes: Uint8Array, { milliseconds, heapMegabytes }: PdfLimits): Promise<PdfAnswer> {
  const worker = limitsOf(thread) === heapMegabytes && thread !== undefined ? thread : start(heapMegabytes);
  worker.ref();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => stop({ ok: false, code: 'too-heavy' }), milliseconds);
    const settle = () => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error');
      worker.unref();
    };
    const stop = (answer: PdfAnswer) => {
      settle();
      thread = undefined;
      void worker.terminate();
      resolve(answer);
    };
    worker.once('message', (answer: PdfAnswer) => {
      settle();
      resolve(answer);
    });
    worker.once('error', (error: NodeJS.ErrnoException) => {
      settle();
      thread = undefined;
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve({ ok: false, code: 'too-heavy' });
      else reject(error);
    });
    worker.postMessage({ uri, bytes });
  });
}

const limitsOf = (worker: Worker | undefined): number | undefined => worker?.resourceLimits?.maxOldGenerationSizeMb;

function start(heapMegabytes: number): Worker {
  void thread?.terminate();
  thread = new Worker(code, {
    eval: true,
    workerData: { edge: import.meta.resolve('@klarsyn/pdf'), reader: import.meta.resolve('@klarsyn/reader-pdf') },
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes },
  });
  return thread;
}

/**
 * What pdf.js says on its way goes nowhere: it is written for those who make pdf.js. A promise for a damaged part that it leaves behind is no reason to stop: it
 * gives what it can of the rest. Nothing is required: a program may have been started with modules alone.
 */
const code = `
  for (const name of ['log', 'info', 'warn', 'error']) console[name] = () => {};
  process.on('unhandledRejection', () => {});
  import('node:worker_threads').then(({ parentPort, workerData }) => {
    const parts = Promise.all([import(workerData.edge), import(workerData.reader)]);
    parentPort.on('message', async ({ uri, bytes }) => {
      const [{ openPdf }, { readPdf }] = await parts;
      const opened = await openPdf(bytes);
      parentPort.postMessage(opened.ok ? { ok: true, document: readPdf({ uri, content: opened.content }) } : opened);
    });
  });
`;
