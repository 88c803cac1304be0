/** The values that fill the placeholders of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** The names of the placeholders in a message, sorted. */
export function placeholders(message: string): readonly string[] {
  return [...new Set([...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ''))].sort();
}

/** Fills the placeholders of a message. A placeholder without a value stays as it is, so that a test sees it. */
export function fill(message: string, values: Values = {}): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => formatValue(values[name]) ?? whole);
}

/** Numbers the Norwegian way: decimal comma. */
const formatValue = (value: string | number | undefined): string | undefined =>
  typeof value === 'number' ? String(value).replace('.', ',') : value;
