/**
 * The plain `key: value` lines of front matter; keys in small letters. Lists, maps and texts over several lines are left out:
 * Klarsyn asks front matter for a few short words only, so it needs no YAML parser.
 */
export function frontMatter(source: string): Readonly<Record<string, string>> {
  const properties: Record<string, string> = {};
  for (const line of source.split(/\r\n|\r|\n/)) {
    const match = /^(?<key>[\p{L}_][\p{L}\p{N}_-]*):(?:[ \t]+(?<value>.*))?$/u.exec(line);
    const key = match?.groups?.['key']?.toLowerCase();
    const value = plain(match?.groups?.['value'] ?? '');
    if (key !== undefined && key !== '__proto__' && value !== '') properties[key] = value;
  }
  return properties;
}

/** A YAML scalar without its quotes, or without the comment behind it. */
function plain(written: string): string {
  const text = written.trim();
  const double = /^"(?<inner>(?:[^"\\]|\\.)*)"/.exec(text)?.groups?.['inner'];
  if (double !== undefined) return double.replace(/\\(.)/g, '$1');
  const single = /^'(?<inner>(?:[^']|'')*)'/.exec(text)?.groups?.['inner'];
  if (single !== undefined) return single.replaceAll("''", "'");
  return /^[[{|>&*]/.test(text) ? '' : text.replace(/\s+#.*$/, '');
}

const names: Readonly<Record<string, string>> = { bokmål: 'nb', nynorsk: 'nn', engelsk: 'en', nordsamisk: 'se' };

/** The language that front matter declares. */
export function declaredIn(properties: Readonly<Record<string, string>>): string | undefined {
  const tag = properties['lang'] ?? properties['language'] ?? properties['språk'] ?? properties['målform'];
  return tag === undefined ? undefined : (names[tag.toLowerCase()] ?? tag);
}
