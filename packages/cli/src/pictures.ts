import { readFile } from 'node:fs/promises';
import type { Finding, Report } from '@klarsyn/core';

/** Most that the pictures of one HTML report take, in bytes before they are written as text. Findings after that have none. */
export const mostEmbedded = 20 * 1024 * 1024;

/** A picture as a `data:` address. */
export const asAddress = (bytes: Uint8Array): string => `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`;

const isEmbedded = (picture: string | undefined): boolean => picture?.startsWith('data:') === true;

/** The report without pictures that only an HTML report can show. */
export function withoutEmbedded(report: Report): Report {
  if (!report.documents.some(({ findings }) => findings.some(({ picture }) => picture !== undefined))) return report;
  const plain = <F extends Finding>({ picture, ...finding }: F) =>
    picture === undefined || isEmbedded(picture) ? finding : { ...finding, picture };
  return { ...report, documents: report.documents.map((document) => ({ ...document, findings: document.findings.map(plain) })) };
}

/** The pictures of a report by their files, as `data:` addresses. A file that has gone since, and what is no picture of ours, is left out. */
export async function picturesOf({ documents }: Report): Promise<(finding: Finding) => string | undefined> {
  const files = new Set(documents.flatMap(({ findings }) => findings.flatMap(({ picture }) => picture ?? [])));
  const read = new Map<string, string>();
  let size = 0;
  for (const file of files) {
    if (isEmbedded(file)) read.set(file, file);
    else if (file.endsWith('.webp')) {
      const bytes = await readFile(file).catch(() => undefined);
      size += bytes?.length ?? 0;
      if (bytes !== undefined && isWebp(bytes) && size <= mostEmbedded) read.set(file, asAddress(bytes));
    }
  }
  return ({ picture }) => (picture === undefined ? undefined : read.get(picture));
}

const isWebp = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(8, 12)).toString('latin1') === 'WEBP';
