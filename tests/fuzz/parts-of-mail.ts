import type { Reach } from '@klarsyn/core/testing';
import { readEml } from '@klarsyn/reader-eml';
import { readHtml } from '@klarsyn/reader-html';
import { readText } from '@klarsyn/reader-text';

/** The texts of the parts of an e-mail, as its readers are given them; headers are read a byte a character. */
export async function partsOf(bytes: Uint8Array): Promise<Reach> {
  const parts: Record<string, string> = { headers: Buffer.from(bytes).toString('latin1') };
  const kept = (name: string, source: string) => {
    if (source.length > (parts[name]?.length ?? -1)) parts[name] = source;
    return source;
  };
  await readEml({
    uri: '',
    bytes,
    readers: {
      html: (source) => readHtml({ uri: '', source: kept('html', source) }),
      text: (source) => readText({ uri: '', source: kept('text', source) }),
    },
  });
  return parts;
}
