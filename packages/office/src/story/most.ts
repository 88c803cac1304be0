import type { Look } from '@klarsyn/core';
import type { Inline } from './story.ts';

/** The look and the language that most signs have; undefined where there is no text. */
export function mostOf(inlines: readonly Inline[]): { readonly look: Look; readonly language: string | undefined } | undefined {
  const texts = inlines.filter((inline) => inline.kind === 'text');
  const [first] = texts;
  if (first === undefined || texts.every(({ look, language }) => look === first.look && language === first.language)) return first;
  const looks = new Map<Look, number>();
  const languages = new Map<string | undefined, number>();
  for (const { text, look, language } of texts) {
    const signs = text.replace(/\s/g, '').length;
    looks.set(look, (looks.get(look) ?? 0) + signs);
    languages.set(language, (languages.get(language) ?? 0) + signs);
  }
  return { look: most(looks) ?? first.look, language: most(languages) };
}

function most<T>(counts: ReadonlyMap<T, number>): T | undefined {
  let found: T | undefined;
  let highest = -1;
  for (const [value, count] of counts) {
    if (count <= highest) continue;
    found = value;
    highest = count;
  }
  return found;
}
