import type { Paragraph, Step, XmlElement } from '@klarsyn/office';

/** What a condition shows, and what it would show otherwise. */
export interface Ways {
  readonly key: object;
  readonly condition: string;
  readonly shown: string;
  readonly other: string;
}

/** The other way out of a condition, and the characters of the paragraph that stand there instead. */
export interface Unshown extends Pick<Ways, 'key' | 'condition' | 'other'> {
  readonly start: number;
  readonly end: number;
}

/** Reads `text:conditional-text` and `text:hidden-text`: LibreOffice keeps both ways out beside each other. */
export function waysOf({ name, attributes }: XmlElement, shown: string): Ways {
  const condition = (attributes['text:condition'] ?? '').replace(/^[a-z]+:/i, '');
  const values =
    name === 'text:hidden-text'
      ? [attributes['text:string-value'] ?? '', '']
      : [attributes['text:string-value-if-true'] ?? '', attributes['text:string-value-if-false'] ?? ''];
  return { key: {}, condition, shown, other: values.find((value) => value.trim() !== shown.trim()) ?? '' };
}

/** What a condition does not show, as a paragraph in a branch of its own after the paragraph that it stands in. */
export function branchSteps(host: Paragraph, { key, condition, other, start, end }: Unshown): readonly Step[] {
  const { look, language } = host;
  const inlines = [{ kind: 'text', text: other, look, language } as const];
  const paragraph: Paragraph = { ...host, heading: undefined, isCaption: false, inlines, hidden: { start, end, condition } };
  return [{ kind: 'branch', key, condition }, { kind: 'paragraph', paragraph }, { kind: 'close' }];
}
