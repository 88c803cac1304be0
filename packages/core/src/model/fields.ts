import type { FieldForm } from './document.ts';

/** A merge field found in a run of source text. */
export interface FoundField {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly form: FieldForm;
}

/** Handlebars and Liquid write their conditions with these first signs; they are fields without a name of their own. */
const name = String.raw`[#/^!>&%]?\s*[\p{L}_$][\p{L}\p{N}_.:$@ -]*`;
const patterns: readonly (readonly [FieldForm, string])[] = [
  ['double-brace', String.raw`\{\{\{?(?<double>[^{}\n]{1,200})\}?\}\}|\{%(?<liquid>[^{}\n]{1,200})%\}`],
  ['brace', String.raw`\$?\{(?<single>${name})\}`],
  ['chevron', String.raw`«(?<chevron>[\p{L}_][\p{L}\p{N}_.]*)»`],
];
const anyField = new RegExp(patterns.map(([, source]) => source).join('|'), 'gu');

/**
 * Merge fields in a run of text, in order, none overlapping: `{{felt}}`, `{felt}`, `${felt}`, `{% … %}` and `«felt»`.
 * A chevron pair round a single word is taken for a field: a quoted word is left alone by the rules either way.
 */
export function findFields(text: string): readonly FoundField[] {
  if (!/[{«]/.test(text)) return [];
  return [...text.matchAll(anyField)].map((match) => {
    const { double, liquid, single, chevron } = match.groups ?? {};
    const form: FieldForm = chevron !== undefined ? 'chevron' : single !== undefined ? 'brace' : 'double-brace';
    return { start: match.index, end: match.index + match[0].length, name: (double ?? liquid ?? single ?? chevron ?? '').trim(), form };
  });
}
