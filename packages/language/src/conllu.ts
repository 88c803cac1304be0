import type { Analysis, Passive, Reading, Sentence, Token } from '@klarsyn/core';

/** An analysis as CoNLL-U: text, form, lemma, UPOS, features; `Passive=s` or `Passive=bli` on the verb and `SpaceAfter=No` in MISC. No syntax. */
export function toConllu(analysis: Analysis): string {
  let block: number | undefined;
  const parts = analysis.sentences.map((sentence, index) => {
    const opens = sentence.span.node !== block;
    block = sentence.span.node;
    const next = analysis.sentences[index + 1];
    const glued = next !== undefined && next.span.node === block && next.span.start === sentence.span.end;
    return [...(opens ? ['# newpar'] : []), ...linesOf(sentence, index + 1, glued), ''].join('\n');
  });
  return parts.map((part) => `${part}\n`).join('');
}

function linesOf(sentence: Sentence, number: number, glued: boolean): readonly string[] {
  const { tokens, facts, plain } = sentence;
  const passives = new Map((facts?.passives ?? []).map(({ verb, kind }) => [verb, kind]));
  const rows = tokens.map((token, at) => {
    const after = tokens[at + 1];
    const touches = after === undefined ? glued : after.span.start === token.span.end;
    return rowOf(at + 1, token, touches, passives.get(at));
  });
  return [`# sent_id = ${number}`, `# text = ${oneLine(plain)}`, `# lang = ${sentence.language}`, ...rows];
}

function rowOf(id: number, token: Token, touches: boolean, passive: Passive['kind'] | undefined): string {
  const reading: Reading = token.readings[0] ?? { lemma: '_', pos: token.kind === 'punctuation' ? 'PUNCT' : 'X', features: [] };
  const features = [...reading.features].sort((one, other) => (one.toLowerCase() < other.toLowerCase() ? -1 : 1)).join('|');
  const misc = [...(passive === undefined ? [] : [`Passive=${passive}`]), ...(touches ? ['SpaceAfter=No'] : [])].join('|');
  return [id, oneLine(token.form), oneLine(reading.lemma), reading.pos, '_', features || '_', '_', '_', '_', misc || '_'].join('\t');
}

const oneLine = (text: string): string => text.replace(/[\t\n\r\u2028\u2029]+/g, ' ').trim() || '_';
