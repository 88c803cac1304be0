import type { Anatomy } from '../damage.ts';
import { entities, names, numbers, signs, utf8 } from './hurts.ts';

export const xml: Anatomy = {
  pieces: /<[^<>]*>?|[^<]+/g,
  holes: [
    { where: /(?<==")[^"]*(?=")/g, put: [...numbers, ...names, ...entities, ...signs, '"', '<', 'A'.repeat(5000)] },
    { where: /\d+/g, put: numbers },
    {
      where: /(?<=<\/?)[\w:]+/g,
      put: [...names, 'w:p', 'w:tbl', 'w:tc', 'text:p', 'text:list', 'table:table-cell', 'w:t', 'x:ukjent', 'xml'],
    },
    {
      where: /\s[\w:]+(?==")/g,
      put: [...names.map((name) => ` ${name}`), ' w:val', ' xmlns', ' xmlns:w', ' r:id', ' text:style-name', ''],
    },
    { where: /(?<=>)[^<>]+(?=<)/g, put: [...entities, ...signs, '{', '{{#if x}}', '{{/if}}', utf8('«'), '[x', 'ord '.repeat(3000)] },
  ],
  marks: [
    ...[
      '<w:p>',
      '</w:p>',
      '</w:tbl>',
      '<w:tc>',
      '<w:tbl>',
      '<w:sdt>',
      '</w:sdt>',
      '<w:fldChar w:fldCharType="begin"/>',
      '<w:fldChar w:fldCharType="end"/>',
    ],
    ...[
      '<w:txbxContent>',
      '<w:instrText> IF 1 = 1 "a" "b" </w:instrText>',
      '<w:r',
      '<w:ins>',
      '<w:del>',
      '<mc:AlternateContent>',
      '<mc:Choice>',
    ],
    ...[
      '<text:p>',
      '</text:p>',
      '<text:list>',
      '</text:list-item>',
      '<table:table-cell table:number-columns-repeated="99999999">',
      '</table:table>',
    ],
    ...[
      '<draw:frame>',
      '<draw:text-box>',
      '<text:change-start text:change-id="i1"/>',
      '<text:s text:c="99999999"/>',
      '<text:span',
      '<office:text>',
    ],
    ...[
      '<!DOCTYPE x [<!ENTITY a "b">]>',
      '<?xml version="1.0" encoding="UTF-16"?>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?x ?>',
      '<x xmlns="y">',
      '<',
    ],
    ...entities,
    ...signs,
  ],
};
