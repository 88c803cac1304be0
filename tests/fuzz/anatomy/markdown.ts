import type { Anatomy } from '../damage.ts';
import { entities, names, numbers, signs } from './hurts.ts';

export const markdown: Anatomy = {
  pieces: /[^\n]*\n|[^\n]+/g,
  holes: [
    {
      where: /[\w\u0080-\u00ff]+/g,
      put: [...entities, ...signs, ...numbers, ...names, 'www.x', 'a@b.no', 'https://[', '{{felt}}', '{', 'ord '.repeat(3000)],
    },
    {
      where: /^[#>*\-\d. ]+/gm,
      put: ['> '.repeat(500), '- '.repeat(500), '#'.repeat(7), '\t', ' '.repeat(9), '999999999999. ', '+ ', '* * *', '    '],
    },
    { where: /[[\](){}*_`|<>!]/g, put: ['[', ']', '(', ')', '*', '_', '`', '|', '<', '>', '![', '](', '\\', '~~', '^'] },
  ],
  marks: [
    ...['[', '![', '*_', '<', '`', '[[]', '> ', '|'].map((sign) => sign.repeat(2000)),
    ...[
      '---\n',
      '```\n',
      '~~~~\n',
      '| a | b |\n|--|--|\n',
      '| a |\n|:-:|\n',
      '[r]: y\n',
      '[^1]: x\n',
      '[^1]',
      '<div>\n',
      '</div>\n',
      '<!-- ',
      '-->',
      '<script>\n',
      '<a href=x>',
    ],
    ...[
      '<!-- klarsyn-av a/b: c -->\n',
      '<!-- klarsyn-av -->',
      '{{#if x}}',
      '{{else}}',
      '{{/if}}',
      '***\n',
      '===\n',
      '\r',
      '\r\n',
      '\f',
      '&#0;',
      '---\nlang: [\n---\n',
    ],
    ...signs,
  ],
};
