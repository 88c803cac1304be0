import { type Document, type Form, inputLimits } from '@klarsyn/core';
import { bytesOfFile, type Fault, formatOf, readDocument, sayFault, tooLarge } from '@klarsyn/toolkit';
import type { Given, Surroundings } from './command.ts';
import { plainDocument } from './plain-document.ts';
import { readAll } from './standard-input.ts';
import { say } from './texts.ts';

/** The document of a text file, or of what comes in on standard input (`-`). Says what is wrong and gives undefined when there is none. */
export async function documentFrom(name: string | undefined, { form, streams }: Surroundings): Promise<Document | undefined> {
  if (name === undefined) {
    streams.stderr.write(`klarsyn: ${say('nothingToCheck', form)}\n`);
    return undefined;
  }
  const refuse = (fault: Fault) => {
    streams.stderr.write(`klarsyn: ${name}: ${sayFault(fault, form).message}\n`);
    return undefined;
  };
  if (name === '-') {
    const bytes = await readAll(streams.stdin);
    if (bytes.length > inputLimits.textBytes) return refuse(tooLarge(bytes.length, inputLimits.textBytes));
    return plainDocument('stdin.txt', new TextDecoder().decode(bytes));
  }
  const format = formatOf(name) ?? 'text';
  const file = bytesOfFile(name, format);
  if (!file.ok) return refuse(file.fault);
  if (format === 'text') return plainDocument(name, new TextDecoder().decode(file.bytes));
  const read = await readDocument(name, file.bytes, format);
  return read.ok ? read.document : refuse(read.fault);
}

/** The form of Norwegian that a call says a text is in. */
export const toldForm = ({ lang }: Given): Form | undefined => (lang === 'nb' || lang === 'nn' ? lang : undefined);

/** Says that a document is too much, and gives the code that a command ends with. */
export function tooHeavy({ uri }: Document, { form, streams }: Surroundings): 2 {
  streams.stderr.write(`klarsyn: ${uri}: ${sayFault({ code: 'check-stopped' }, form).message}\n`);
  return 2;
}
