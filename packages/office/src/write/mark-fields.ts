import { findFields } from '@klarsyn/core';
import type { Inline, TextInline } from '../story/story.ts';

/** Text, and where somebody has taken text away: that cuts no field. */
type Running = TextInline | Extract<Inline, { readonly kind: 'deletion' }>;

/**
 * Opens and closes a field round each merge field that is written as text: `{felt}`, `«felt»`, in any number of runs.
 * What stands inside a field of Word, or is cut by a link or a picture, is none.
 */
export function markFields(inlines: readonly Inline[]): readonly Inline[] {
  const marked: Inline[] = [];
  const open: boolean[] = [];
  let texts: Running[] = [];
  const flush = () => {
    for (const inline of open.includes(true) ? texts : markTexts(texts)) marked.push(inline);
    texts = [];
  };
  for (const inline of inlines) {
    if (inline.kind === 'text' || inline.kind === 'deletion') {
      texts.push(inline);
      continue;
    }
    flush();
    marked.push(inline);
    if (inline.kind === 'close') open.pop();
    else if (inline.kind !== 'image') open.push(inline.kind === 'open-field');
  }
  flush();
  return marked;
}

/** Marks the fields in texts that follow each other. */
function markTexts(texts: readonly Running[]): readonly Inline[] {
  const fields = findFields(texts.map((inline) => (inline.kind === 'text' ? inline.text : '')).join(''));
  if (fields.length === 0) return texts;
  const marked: Inline[] = [];
  let next = 0;
  let offset = 0;
  for (const inline of texts) {
    if (inline.kind === 'deletion') {
      marked.push(inline);
      continue;
    }
    const end = offset + inline.text.length;
    for (let at = offset; at < end; ) {
      const field = fields[next];
      const isInside = field !== undefined && at >= field.start;
      const stop = Math.min(end, (isInside ? field.end : field?.start) ?? end);
      if (isInside && at === field.start) marked.push({ kind: 'open-field', name: field.name, form: field.form });
      marked.push({ ...inline, text: inline.text.slice(at - offset, stop - offset) });
      if (isInside && stop === field.end) {
        marked.push({ kind: 'close' });
        next += 1;
      }
      at = stop;
    }
    offset = end;
  }
  return marked;
}
