import type { Form, Format } from '@klarsyn/core';
import { placesIn, placesNamed, shapeFaults, straysAmong } from '@klarsyn/core/testing';
import { attachmentsOf } from '@klarsyn/reader-eml';
import { check, readDocument, sayFault } from '@klarsyn/toolkit';
import { partsOf } from './parts-of-mail.ts';
import type { Verdict } from './verdict.ts';

/** A folder without a config above it, so that the recommended preset holds. */
const cwd = '/';

/**
 * Reads a file. A document must be sound, and every place in it inside its source. What cannot be read must be one line that names why, in both forms of
 * Norwegian. Every fourth file is also checked with all rules, as the command would: no rule may break, and every place in the report is inside the source.
 */
export async function judgeDocument(bytes: Uint8Array, name: string, format: Format): Promise<Verdict> {
  const read = await readDocument(name, bytes, format);
  if (!read.ok)
    return { refused: read.fault.code, faults: notOneLine(['nb', 'nn'].map((form) => sayFault(read.fault, form as Form).message)) };
  const { document } = read;
  const reach = format === 'eml' ? await partsOf(bytes) : (read.source ?? {});
  if (format === 'eml') await attachmentsOf(bytes);
  const faults = [...shapeFaults(document), ...straysAmong(placesIn(document), document, reach)];
  if (bytes.reduce((sum, byte) => sum + byte, 0) % 4 !== 0) return { faults };
  const { documents } = await check({ name, content: bytes }, { static: true, cwd });
  const broken = documents.flatMap(({ uri, errors, crashes }) => [
    ...errors.filter(({ code }) => code === 'internal').map(({ message }) => `${uri}: ${message}`),
    ...crashes.map(({ rule, error }) => `${uri}: ${rule}: ${error}`),
  ]);
  const [report] = documents;
  return { faults: [...faults, ...broken, ...(report === undefined ? ['no report'] : straysAmong(placesNamed(report), document, reach))] };
}

const notOneLine = (messages: readonly string[]): readonly string[] =>
  messages.filter((message) => /[\n\r]|\{\w+\}/.test(message)).map((message) => `not one whole line: ${message}`);
