/** A table in Markdown. Cells are Markdown already: see `cellText`. */
export const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Text that can stand in a cell. */
export const cellText = (text: string): string => text.replaceAll('|', '\\|');
