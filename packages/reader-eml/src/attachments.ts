import { parse } from './parse.ts';

/** A file that hangs on an e-mail. */
export interface Attachment {
  /** Without folders; '' when the e-mail gives it none. An e-mail inside an e-mail is named after its subject. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files that hang on an e-mail, in the order they stand; none for what is no e-mail. */
export async function attachmentsOf(bytes: Uint8Array): Promise<readonly Attachment[]> {
  const parsed = await parse(bytes);
  if (!parsed.ok) return [];
  return parsed.mail.attachments.map(({ filename, mimeType, content }) => ({
    name: fileName(filename ?? '', mimeType),
    bytes: bytesOf(content),
  }));
}

/** What a sender calls a file is no path here: folders and signs that could be taken for something else are left out. */
function fileName(given: string, mimeType: string): string {
  const name = (given.split(/[\\/]/).at(-1) ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim();
  if (mimeType === 'message/rfc822' && !/\.eml$/i.test(name)) return `${name === '' ? 'e-post' : name}.eml`;
  return name === '' && mimeType === 'text/html' ? 'vedlegg.html' : name;
}

/** The parser gives bytes as long as nobody asks it for text. */
function bytesOf(content: Uint8Array | ArrayBuffer | string): Uint8Array {
  if (content instanceof Uint8Array) return content;
  return typeof content === 'string' ? new Uint8Array() : new Uint8Array(content);
}
