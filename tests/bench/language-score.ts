import { type Analyse, type Analysis, type Document, DocumentBuilder, type Form, textPlaces } from '@klarsyn/core';
import type { GoldBlock, GoldSentence } from './language-gold.ts';

/** What was found, what should have been, and how many are in both. */
export interface Hits {
  readonly right: number;
  readonly found: number;
  readonly gold: number;
}

/** F1, precision and recall in per cent. */
export function figures({ right, found, gold }: Hits): string {
  const per = (part: number, whole: number) => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(2));
  return `F1 ${per(2 * right, found + gold)} (precision ${per(right, found)}, recall ${per(right, gold)}, gold ${gold})`;
}

/** A document whose paragraphs are these texts. */
export function documentOf(texts: readonly string[], declared?: string): Document {
  const source = texts.join('\n\n');
  const { lines, place } = textPlaces(source);
  const builder = new DocumentBuilder();
  builder.open({ kind: 'root', declared, place: place(0, source.length) });
  for (const text of texts) {
    builder.open({ kind: 'paragraph', declared: undefined, place: place(0, 0) });
    builder.block?.add(text, builder.current, 0, text.length);
    builder.close();
  }
  return builder.finish({ uri: 'bench', format: 'text', declared, title: undefined, meta: {}, lines, directives: [], complaints: [] });
}

/** Everything measured against the words of the gold: each a set of keys in both. */
export function compare(analysis: Analysis, blocks: readonly GoldBlock[], form: Form): Readonly<Record<string, Hits>> {
  const found = new Map<string, Set<string>>();
  const gold = new Map<string, Set<string>>();
  const put = (into: Map<string, Set<string>>, name: string, key: string) => into.set(name, (into.get(name) ?? new Set()).add(key));
  const order = [...analysis.blocks.keys()];
  for (const sentence of analysis.sentences) {
    const block = order.indexOf(sentence.span.node);
    const at = (token: number) => `${block}:${sentence.tokens[token]?.span.start}-${sentence.tokens[token]?.span.end}`;
    put(found, 'sentence ends', `${block}:${sentence.span.end}`);
    put(found, 'whole sentences', `${block}:${sentence.span.start}-${sentence.span.end}`);
    for (const [index, { readings }] of sentence.tokens.entries()) {
      put(found, 'tokens', at(index));
      put(found, 'UPOS', `${at(index)} ${readings[0]?.pos}`);
      put(found, 'lemmas', `${at(index)} ${readings[0]?.lemma}`);
    }
    const { facts } = sentence;
    if (facts === undefined) continue;
    for (const { kind, verb, impersonal, agent } of facts.passives) {
      put(found, `${kind}-passive`, at(verb));
      if (impersonal) put(found, '«det» + passive', at(verb));
      if (agent !== undefined) put(found, 'agent phrases', at(verb));
    }
    if (facts.mainVerb !== undefined) put(found, 'main finite verb', at(facts.mainVerb));
    for (const clause of facts.clauses.slice(1)) put(found, 'subordinate clauses (finite verb)', at(clause.finite ?? 0));
    if (facts.person === 1 || facts.person === 2) put(found, 'subject in first or second person', at(facts.mainVerb ?? 0) + facts.person);
  }
  for (const [block, { sentences }] of blocks.entries()) {
    for (const sentence of sentences) {
      put(gold, 'sentence ends', `${block}:${sentence.end}`);
      put(gold, 'whole sentences', `${block}:${sentence.start}-${sentence.end}`);
      for (const [name, key] of factsOf(sentence, form)) put(gold, name, `${block}:${key}`);
    }
  }
  return Object.fromEntries(
    [...gold].map(([name, keys]) => {
      const own = found.get(name) ?? new Set();
      return [name, { right: [...own].filter((key) => keys.has(key)).length, found: own.size, gold: keys.size }];
    }),
  );
}

/** What the trees of the gold say, in the terms of our facts. Nynorsk has no Voice=Pass in UD: there the form and the lemma tell. */
function factsOf({ words }: GoldSentence, form: Form): readonly (readonly [string, string])[] {
  const at = (index: number) => `${words[index]?.start}-${words[index]?.end}`;
  return words.flatMap((word, index): readonly (readonly [string, string])[] => {
    const facts: (readonly [string, string])[] = [
      ['tokens', at(index)],
      ['UPOS', `${at(index)} ${word.pos}`],
      ['lemmas', `${at(index)} ${word.lemma}`],
    ];
    const children = words.map((other, child) => ({ ...other, child })).filter((other) => other.head === index + 1);
    const bli = children.some(({ relation }) => relation === 'aux:pass');
    const st =
      word.pos === 'VERB' &&
      /st$/.test(word.form.toLowerCase()) &&
      /VerbForm=Inf|Tense=Pres/.test(word.features) &&
      !/st$/.test(word.lemma);
    const s = form === 'nb' ? /Voice=Pass/.test(word.features) : st;
    if (s) facts.push(['s-passive', at(index)]);
    if (bli) facts.push(['bli-passive', at(index)]);
    if (s || bli) {
      if (
        children.some(
          ({ relation, form: text }) =>
            relation === 'expl' ||
            (relation.startsWith('nsubj') && /^det$/i.test(text) && children.some((one) => /^(?:ccomp|csubj|xcomp)/.test(one.relation))),
        )
      )
        facts.push(['«det» + passive', at(index)]);
      const agent = children.some(
        ({ relation, child }) =>
          relation.startsWith('obl') && words.some((one) => one.head === child + 1 && one.relation === 'case' && /^av$/i.test(one.form)),
      );
      if (agent) facts.push(['agent phrases', at(index)]);
    }
    const hasFinite = /VerbForm=Fin/.test(word.features);
    const finite = hasFinite
      ? index
      : children.find(({ relation, features }) => /^(?:aux|cop)/.test(relation) && /VerbForm=Fin/.test(features))?.child;
    if (finite === undefined) return facts;
    if (word.head === 0) {
      facts.push(['main finite verb', at(finite)]);
      const subject = children.find(({ relation }) => relation === 'nsubj' || relation === 'nsubj:pass');
      const person = /Person=([12])/.exec(subject?.features ?? '')?.[1];
      if (person !== undefined) facts.push(['subject in first or second person', at(finite) + person]);
    }
    if (/^(?:advcl|acl:relcl|ccomp|csubj)/.test(word.relation)) facts.push(['subordinate clauses (finite verb)', at(finite)]);
    return facts;
  });
}

/** Share of texts whose form is judged right, each text by itself with nothing declared. */
export function formShare(analyse: Analyse, texts: readonly string[], form: Form): number {
  return texts.filter((text) => analyse(documentOf([text])).language.language === form).length / texts.length;
}
