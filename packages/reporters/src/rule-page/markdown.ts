import type { Stretch } from './marks.ts';

/** A line of text as Markdown that shows exactly that text. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2')
    .replace(/^(\s*)([-+#=])/gm, '$1\\$2');

/** Text as Markdown, with the marked stretches in bold. */
export const showMarked = (stretches: readonly Stretch[]): string =>
  stretches
    .map(({ text, isMarked }, at) => (isMarked ? embolden(text, stretches[at - 1]?.text, stretches[at + 1]?.text) : escapeMarkdown(text)))
    .join('');

/** Lines in a block quote, each on a line of its own. */
export function quote(text: string): string {
  const lines = text.split('\n');
  return lines.map((line, index) => (line === '' ? '>' : `> ${line}${lines[index + 1] ? '  ' : ''}`)).join('\n');
}

/** Source text in a fence that no fence inside it can end. */
export function fence(source: string, language: string): string {
  const longest = Math.max(2, ...[...source.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}${language}\n${source}\n${ticks}`;
}

/** Text as code. */
export const code = (text: string): string => {
  const flat = text.replace(/\s+/g, ' ');
  return flat.includes('`') ? `\`\` ${flat} \`\`` : `\`${flat}\``;
};

/** Bold, line by line. Asterisks do not count between a letter and a sign, so there it is written as HTML. */
function embolden(text: string, before = '', after = ''): string {
  const isTight = (endsInLetter.test(before) && beginsWithSign.test(text)) || (beginsWithLetter.test(after) && endsInSign.test(text));
  const [open, close] = isTight ? ['<b>', '</b>'] : ['**', '**'];
  return text.replace(/\S(?:.*\S)?/g, (words) => `${open}${escapeMarkdown(words)}${close}`);
}

const beginsWithLetter = /^[\p{L}\p{N}]/u;
const beginsWithSign = /^[^\p{L}\p{N}\s]/u;
const endsInLetter = /[\p{L}\p{N}]$/u;
const endsInSign = /[^\p{L}\p{N}\s]$/u;
