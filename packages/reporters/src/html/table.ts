import { esc } from './escape.ts';

/** A heading and a table that can be scrolled, with a keyboard too, where it is too wide. */
export const table = (
  id: string,
  title: string,
  head: string,
  rows: readonly string[],
  note = '',
): string => `<section aria-labelledby="${id}">
<h2 id="${id}">${esc(title)}</h2>
${note === '' ? '' : `<p class="soft">${esc(note)}</p>\n`}<div class="wide" role="region" aria-labelledby="${id}" tabindex="0"><table>
<thead>${head}</thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>
</section>`;
