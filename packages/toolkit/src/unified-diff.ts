/** What has changed in a file, as a unified diff; empty when nothing has. The library behind it is loaded when it is needed. */
export const unifiedDiff = async (name: string, before: string, after: string): Promise<string> =>
  (await import('@klarsyn/fixer/diff')).unifiedDiff(name, before, after);
