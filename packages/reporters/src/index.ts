export { github } from './github.ts';
export { json } from './json.ts';
export { rulePage } from './rule-page/page.ts';
export type { RuleText } from './text/finding.ts';
export { type TextOptions, text } from './text/text.ts';
export { severityLabel } from './words/index.ts';
