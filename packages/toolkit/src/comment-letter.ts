import { basename, extname, join } from 'node:path';
import type { Note } from '@klarsyn/reader-docx';
import type { Fault } from './errors.ts';
import { fileErrorCode, isMissing, writeWhole } from './files.ts';
import { readFileOf } from './read/file-bytes.ts';
import { formatOf } from './read/formats.ts';

/** A letter to comment: what to say in it, and where to write it. `to` may be `from`, when the caller means that. */
export interface LetterComments {
  readonly from: string;
  readonly to: string;
  readonly notes: readonly Note[];
  /** When, as Word writes it: `2026-11-24T12:00:00Z`. */
  readonly date: string;
}

/** How many comments and tracked changes a letter got. `isWritten` is false when there was nothing to write. */
export type CommentedLetter =
  | { readonly ok: true; readonly comments: number; readonly changes: number; readonly isWritten: boolean }
  | { readonly ok: false; readonly fault: Fault };

/** Stands at the end of the copies we write. Word leaves it out when somebody saves in the copy, so that we never write over their work. */
const mark = 'klarsyn';

/** Writes comments into a letter: into a copy, or into the letter itself. */
export async function commentLetter({ from, to, notes, date }: LetterComments): Promise<CommentedLetter> {
  const failed = (code: Fault['code'], values: Fault['values'] = {}) => ({ ok: false, fault: { code, values } }) as const;
  if (formatOf(from) !== 'docx') return failed('comment-not-word');
  const isCopy = from !== to;
  if (isCopy && /\.klarsyn$/i.test(stem(from))) return failed('comment-own-copy');
  const { commentOf, openArchive, replaceParts } = await import('@klarsyn/archive');
  const { commentDocx } = await import('@klarsyn/reader-docx');
  try {
    const there = isCopy ? await readIfThere(to) : undefined;
    if (there !== undefined && (await commentOf(there)) !== mark) return failed('comment-taken', { file: basename(to) });
    const bytes = readFileOf(from, 'docx');
    const archive = await openArchive(bytes);
    if (!archive.ok) return failed('not-docx', { cause: archive.code });
    const commented = commentDocx(archive.parts, notes, date);
    if (!commented.ok) return failed(commented.code === 'signed' ? 'comment-signed' : 'comment-damaged');
    const { parts, comments, changes } = commented;
    const isWritten = parts.size > 0 || there !== undefined;
    if (isWritten) await writeWhole(to, await replaceParts(bytes, parts, isCopy ? mark : ''));
    return { ok: true, comments, changes, isWritten };
  } catch (error) {
    const cause = fileErrorCode(error);
    if (cause === undefined) throw error;
    return failed('comment-locked', { file: basename(to), cause });
  }
}

/** `brev.docx` → `brev.klarsyn.docx`, beside it or in another folder. */
export const copyName = (path: string, folder: string): string => join(folder, `${stem(path)}.klarsyn${extname(path)}`);

const stem = (path: string): string => basename(path, extname(path));

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return readFileOf(path, 'docx');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
