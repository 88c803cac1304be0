/** The kinds of files that are damaged, and how a file of the kind ends. `comments` is Word files that comments are written into. */
export const kinds = {
  docx: 'docx',
  comments: 'docx',
  odt: 'odt',
  pdf: 'pdf',
  eml: 'eml',
  html: 'html',
  markdown: 'md',
  config: 'yaml',
  profile: 'yaml',
  baseline: 'json',
} as const;

/** The name of a kind of file that is damaged. */
export type FuzzKind = keyof typeof kinds;

export const kindNames = Object.keys(kinds) as readonly FuzzKind[];
