/**
 * The figures that hold hostile documents back: what is larger, deeper or slower is cut or refused, and said. Which addresses are
 * inside a network stands in `packages/browser`. Tests that hold a guard begin with its name, such as «guard 1:». This file imports nothing.
 */

const mebi = 1024 * 1024;

/** Guard 1: archives (DOCX, ODT). Counted while inflating; what an archive says of its own sizes is never trusted. */
export const zipLimits = {
  /** Most entries that an archive may list. A letter has some thirty. */
  entries: 2000,
  /** Most bytes that one part may have when inflated. */
  partBytes: 64 * mebi,
  /** Most bytes that all parts may have together. */
  totalBytes: 256 * mebi,
  /** Most bytes out for each byte in, once a part is over `ratioFreeBytes`. Word's own XML stays below 40. */
  ratio: 100,
  /** Below this size, in bytes, a part may be packed as tightly as it likes. */
  ratioFreeBytes: mebi,
} as const;

/** Guard 2: XML in a part of an archive. */
export const xmlLimits = {
  /** Deepest nesting of elements that is read. */
  depth: 1000,
  /** Most tokens (tags and runs of text) that are read of one part. */
  tokens: 5_000_000,
} as const;

/** Guard 3: input of every kind. */
export const inputLimits = {
  /** Largest document that is opened, in bytes. */
  documentBytes: 50 * mebi,
  /** Largest text (Markdown, HTML, plain text, a part of an e-mail) that is read, in bytes. */
  textBytes: 10 * mebi,
  /** Largest config, profile, rule file or list of files to leave alone, in bytes. */
  dataBytes: 2 * mebi,
  /** Longest YAML that is read, in characters. Reading it takes time in the square of its keys. */
  yamlCharacters: 256 * 1024,
  /** Largest report, baseline or recording that is read again, in bytes. V8 holds no string over 512 MiB. */
  reportBytes: 400 * mebi,
  /** Longest block of text (a paragraph, a cell, a line of a plain text) that is checked, in characters. */
  blockCharacters: 1024 * 1024,
  /** Longest stretch without a space that is checked, in characters. What is longer is no word, and no address. */
  wordCharacters: 2000,
  /** How deep HTML elements may stand in each other. What is deeper is read as if its tags were not there. Chromium stops at 512 too. */
  htmlDepth: 512,
  /** Most elements, texts and comments of a page that are read. */
  htmlNodes: 100_000,
} as const;

/** Guard 3: what hangs on an e-mail. What is more is counted, and said. */
export const attachedLimits = {
  /** Most files of one e-mail that are looked at. */
  ofOne: 100,
  /** Most files of an e-mail and of those that hang on it. */
  inAll: 500,
  /** How deep e-mails may hang on each other. */
  depth: 4,
} as const;

/** Guard 4: reading a document in a thread of its own. */
export const readingLimits = {
  /** How long a document may take to read, in milliseconds. */
  milliseconds: 20_000,
  /** How large the heap of the thread may grow, in megabytes. */
  heapMegabytes: 512,
  /** Bytes of XML that are read without a thread. A letter has some hundred thousand. */
  inPlaceBytes: 4 * mebi,
  /** Characters of text (bytes of an e-mail) that are read without a thread. A letter has some thousand. */
  inPlaceCharacters: 10_000,
  /** Most pages that are read of a PDF. */
  pdfPages: 500,
  /** Most runs of text that are read of a page of a PDF. A page of small print has some thousand. */
  pdfRuns: 50_000,
  /** Largest image that is unpacked, in pixels. A page of A4 scanned at 600 dots an inch has 35 million. */
  pdfPixels: 40_000_000,
} as const;

/** Guard 5: a page in a browser. */
export const pageLimits = {
  /** From asking for the address to the DOM being there, in milliseconds. */
  navigationMs: 30_000,
  /** From there to all it loads being there. What has not come by then is not waited for. */
  loadMs: 10_000,
  /** How long the DOM must have been left alone, and how long to wait for that. */
  quietMs: 100,
  settleMs: 1500,
  /** How long the scripts of a page may keep it from answering, once the DOM is there. */
  answerMs: 10_000,
  /** How long a page may take to write down: one of fifty thousand elements takes some seconds. */
  captureMs: 20_000,
  /** How long one engine, or one probe, may look. */
  engineMs: 20_000,
  /** After so long nothing more is looked at: what was seen is written down. */
  lookMs: 35_000,
  /** All in all, a second try with it. With the start of the browser and the report, a run on one page is over within 60 s. */
  totalMs: 55_000,
  /** Most redirects that are followed, or pages that a script leads to. */
  redirects: 10,
  /** Largest answer that is taken, unpacked, in bytes. */
  responseBytes: 20 * mebi,
  /** Longest word, longest run of text and most text of a frame in all that are read, in UTF-16 units. */
  wordLength: 5000,
  textLength: 100_000,
  totalLength: 1_000_000,
  /** From so many nodes on, or when not all of it is read, a page is heavy: what engines leave behind is cleared away, and its tab is not used again. */
  heavyNodes: 20_000,
  /** Most nodes of a page that Alfa is asked about: it needs twenty seconds for twice as many, and ten kilobytes for each. */
  alfaNodes: 30_000,
  /** Longest page that Alfa is asked about, in characters, as it writes pages out. One of thirty thousand nodes has some five million. */
  alfaCharacters: 16 * mebi,
  /** Most requests of a page and its frames. */
  requests: 2000,
  /** Most lines that a document may write to the console, errors with them. */
  consoleLines: 1000,
  /** Most memory of a browser with all its processes, in bytes. Above it, the page that takes most is ended. Only Linux tells. */
  browserBytes: 1536 * mebi,
} as const;

/** Guard 4: checking what was read, and all that is told of its language. What is heavy is done in a thread of its own. */
export const checkingLimits = {
  /** How long a heavy document may take to check, in milliseconds. */
  milliseconds: 40_000,
  /** How large the heap of the thread may grow, in megabytes. */
  heapMegabytes: 1024,
  /** Characters that are checked without a thread. A long letter has ten thousand. */
  inPlaceCharacters: 100_000,
  /** What a node weighs beside its text, in characters. */
  nodeCharacters: 10,
} as const;

/** Guard 4: mending what was checked. A fix may open for another, so a document is checked again after each round of them. */
export const mendingLimits = {
  /** How long all rounds together may take, in milliseconds: some of the longest checks. What takes longer stays as it was. */
  milliseconds: 120_000,
} as const;

/** Guard 7: what a report may hold. */
export const toldLimits = {
  /** Most findings of one rule in one document that are told one by one, those that weigh most first. The rest are counted. */
  ofRule: 1000,
} as const;

/** Guard 12: what a report may quote. */
export const quoteLimits = {
  /** Longest excerpt in a report, in characters. */
  excerptLength: 80,
} as const;
