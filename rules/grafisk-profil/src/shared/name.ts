const remembered = new Map<string, RegExp>();

/** Finds a name as it is written, alone or in the genitive, and not inside a longer word or an address. */
export function namePattern(name: string): RegExp {
  const known = remembered.get(name) ?? new RegExp(String.raw`(?<![\p{L}\p{N}@./-])${escaped(name)}(?=s?(?![\p{L}\p{N}@-]))`, 'gu');
  remembered.set(name, known);
  return known;
}

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/\s+/g, String.raw`\s+`);
