/** What a field does in a template with conditions: opens a branch, opens the next way out, or closes. */
export interface Control {
  readonly does: 'open' | 'else' | 'close';
  /** `if`, `unless`, `each`, `for`, `case`, `with`; for `{#navn}` and `{{^navn}}`, which may repeat or decide, `section`. */
  readonly word: string;
  /** What decides: «innvilget» in `{{#if innvilget}}`; '' where nothing is said. */
  readonly condition: string;
}

const handlebars = /^~?\s*(?<sign>[#^/])\s*(?:(?<word>if|unless|each|with)(?![\p{L}\p{N}_.]))?\s*(?<rest>[\s\S]*?)\s*~?$/u;
const liquid =
  /^[~-]?\s*(?<word>if|unless|for|case|elsif|elseif|when|else if|else|endif|endunless|endfor|endcase|end)(?![\p{L}\p{N}_.])\s*(?<rest>[\s\S]*?)\s*[~-]?$/u;

/**
 * What the name of a field says when it is no value but a condition: `#if x`, `else`, `/if` (Handlebars), `#navn`, `^navn`, `/navn` (Mustache),
 * `if x`, `elsif y`, `endif` (Liquid). Undefined for a field that stands for a value.
 */
export function controlOf(name: string): Control | undefined {
  const stroke = handlebars.exec(name)?.groups;
  if (stroke !== undefined) {
    const { sign, word = 'section', rest = '' } = stroke;
    if (sign === '^' && rest === '') return { does: 'else', word: 'if', condition: '' };
    return { does: sign === '/' ? 'close' : 'open', word, condition: rest };
  }
  const said = liquid.exec(name)?.groups;
  if (said === undefined) return undefined;
  const { word = '', rest = '' } = said;
  if (word.startsWith('end')) return { does: 'close', word: word.slice(3) || 'section', condition: '' };
  if (/^(?:else|els)/.test(word) || word === 'when') return { does: 'else', word: word === 'when' ? 'case' : 'if', condition: rest };
  return rest === '' ? undefined : { does: 'open', word, condition: rest };
}
