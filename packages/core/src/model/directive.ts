/** What a comment in the text asks for: `klarsyn-av regel1, regel2: grunn`. The reason is '' when none is given. */
export function readDirective(comment: string): { readonly rules: readonly string[]; readonly reason: string } | undefined {
  const match = /^\s*klarsyn-av(?:\s+([^:]*))?(?::([\s\S]*))?$/.exec(comment);
  if (match === null) return undefined;
  const rules = (match[1] ?? '').split(/[\s,]+/).filter((rule) => rule !== '');
  return { rules, reason: (match[2] ?? '').trim().replace(/\s+/g, ' ') };
}
