import { type Context, isQuoted, type Passive, type Sentence } from '@klarsyn/core';
import { hidesActor } from './deeds.ts';
import { impersonals, isNamedBefore } from './impersonal.ts';
import { timesDu } from './reader.ts';
import { isProse } from './where.ts';
import { lowerOf, posOf, setOf, spanOf } from './words.ts';

const sForm = /\p{L}(?:[eaåiy]s|[aå]st)(?!\p{L})/u;
const becoming = /(?<!\p{L})(?:bli|blir|ble|blei|blitt|verte|vert|verta|vart|vorte)(?!\p{L})/iu;

/**
 * The passive of a sentence that hides who has a duty, a deadline or a decision. One for each sentence, s-passive before «bli»: who rewrites the
 * sentence mends both. A sentence that `det-passiv` takes has none.
 */
export function hiddenActor(sentence: Sentence, context: Context): Passive | undefined {
  if (!sForm.test(sentence.plain) && !becoming.test(sentence.plain)) return undefined;
  const hiding = (sentence.facts?.passives ?? []).filter(
    (passive) =>
      hidesActor(sentence, passive) &&
      !isNamedBefore(sentence.tokens, passive.auxiliary ?? passive.verb) &&
      !isHistory(sentence, passive, context),
  );
  const first =
    hiding.find(({ kind, verb }) => kind === 's' && !isFiniteNynorsk(sentence, verb)) ?? hiding.find(({ kind }) => kind === 'bli');
  if (first === undefined || impersonals(sentence).length > 0) return undefined;
  if (!isProse(context.document, sentence)) return undefined;
  return isQuoted(context.document, spanOf(sentence, first.auxiliary ?? first.verb, first.verb)) ? undefined : first;
}

/** True for «ble opprettet» in a text that speaks to nobody: what happened once, and no reader asks who did it. */
function isHistory({ tokens }: Sentence, { auxiliary }: Passive, context: Context): boolean {
  return auxiliary !== undefined && past.has(lowerOf(tokens[auxiliary])) && timesDu(context.analysis) === 0;
}

const past = setOf('ble blei vart');

/** True for what `nn-s-passiv-presens` takes: an s-passive in nynorsk that hangs on no helper and no «å». */
export function isFiniteNynorsk({ language, tokens }: Sentence, verb: number): boolean {
  if (language !== 'nn') return false;
  for (let at = verb - 1; at >= Math.max(0, verb - furthest); at -= 1) {
    const word = lowerOf(tokens[at]);
    if (carriers.has(word)) return false;
    if (/^[.;:!?–]$/.test(word)) break;
    // «Skal inntekta di før du blei ufør ikkje fastsetjast», «skal som hovudregel ikkje graderast»: what opens here ends before the verb.
    if (posOf(tokens[at]) === 'SCONJ' && word !== 'som' && word !== 'før') break;
  }
  return true;
}

/** Tokens looked back over for a modal verb. */
const furthest = 30;
const carriers = setOf('må måtte skal skulle bør burde lyt kan kann kunne vil ville får fekk å treng tør torer la lat lar lèt');
