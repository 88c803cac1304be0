import {
  type Analysis,
  children,
  type Document,
  defineRule,
  descendants,
  isBlock,
  type Node,
  type NodeOf,
  nodeOf,
  oncePer,
} from '@klarsyn/core';
import { isMenu } from './shared/list.ts';

export default defineRule({
  id: 'klarsprak/punktliste-lang',
  over: 'node',
  kinds: ['list'],
  languages: ['nb', 'nn'],
  severity: 'warning',
  options: { maxItems: 9, maxSentences: 2 },
  docs: {
    nb: {
      title: 'Punktlista er lang, eller punktene er det',
      why: 'En punktliste skal kunne leses i ett blikk. Er punktene mange eller lange, er den bare tett tekst med prikker foran.',
      advice: 'Del lista i grupper med hver sin overskrift. Hold deg til én setning i hvert punkt, og flytt resten ut i teksten.',
    },
    nn: {
      title: 'Punktlista er lang, eller punkta er det',
      why: 'Ei punktliste skal kunne lesast i eitt blikk. Er punkta mange eller lange, er ho berre tett tekst med prikkar framfor.',
      advice: 'Del lista i grupper med kvar si overskrift. Hald deg til éi setning i kvart punkt, og flytt resten ut i teksten.',
    },
  },
  sources: [{ title: 'Digdirs designsystem: høyst én setning i hvert punkt', url: 'https://github.com/digdir/designsystemet' }],
  messages: {
    nb: {
      items: 'Lista har {count} punkter. Prøv å holde deg til {max}, eller del den i grupper.',
      sentences: 'Punktet har {count} setninger. Prøv å holde deg til {max}.',
    },
    nn: {
      items: 'Lista har {count} punkt. Prøv å halde deg til {max}, eller del ho i grupper.',
      sentences: 'Punktet har {count} setningar. Prøv å halde deg til {max}.',
    },
  },
  check(list, { document, analysis, options }) {
    const items = children(document, list).filter((node): node is NodeOf<'item'> => node.kind === 'item');
    if (items.length === 0 || isMenu(document, list, items)) return undefined;
    const many = items.length > options.maxItems && !areNames(document, items) ? items.length : undefined;
    const long = items.flatMap((item) => {
      const count = sentencesIn(analysis, document, item);
      return count > options.maxSentences
        ? [{ message: 'sentences', values: { count, max: options.maxSentences }, at: item.id } as const]
        : [];
    });
    if (many !== undefined) return [{ message: 'items', values: { count: many, max: options.maxItems } }, ...long];
    return long;
  },
  examples: [
    {
      options: { maxItems: 2 },
      markdown: 'Ta med dette:\n\n⟦- pass eller førerkort\n- kvittering for betalt gebyr\n- skjemaet i underskrevet stand⟧',
    },
    { markdown: 'Slik gjør du:\n\n- Fyll ut skjemaet.\n⟦- Send det til oss. Vi leser det med en gang. Du får svar i mai.⟧' },
    { html: '<ul>⟦<li>Ring oss. Vi svarer hele dagen. Vi tar imot på kontoret også.</li>⟧<li>Skriv til oss.</li></ul>' },
    { markdown: 'Slik gjør du:\n\n- Fyll ut skjemaet.\n- Send det til oss.\n- Vent på svar.' },
    {
      options: { maxItems: 2 },
      html: '<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skole</a></li><li><a href="/c">Helse</a></li></ul></nav>',
      note: 'En meny er ikke en punktliste.',
    },
    { options: { maxItems: 2 }, markdown: 'Møt opp:\n\n- Bergen\n- Oslo\n- Tromsø', note: 'Korte navn leses i ett blikk.' },
    {
      options: { maxItems: 2 },
      language: 'nn',
      markdown: 'Ta med dette:\n\n⟦- pass eller førarkort\n- kvittering for betalt gebyr\n- skjemaet i underskriven stand⟧',
    },
    { language: 'nn', markdown: 'Slik gjer du:\n\n- Fyll ut skjemaet.\n⟦- Send det til oss. Vi les det med ein gong. Du får svar i mai.⟧' },
    { language: 'nn', html: '<ul>⟦<li>Ring oss. Vi svarar heile dagen. Vi tek imot på kontoret òg.</li>⟧<li>Skriv til oss.</li></ul>' },
    { language: 'nn', markdown: 'Slik gjer du:\n\n- Fyll ut skjemaet.\n- Send det til oss.\n- Vent på svar.' },
    {
      options: { maxItems: 2 },
      language: 'nn',
      html: '<nav><ul><li><a href="/a">Barnehage</a></li><li><a href="/b">Skule</a></li><li><a href="/c">Helse</a></li></ul></nav>',
    },
    { options: { maxItems: 2 }, language: 'nn', markdown: 'Møt opp:\n\n- Bergen\n- Oslo\n- Tromsø' },
  ],
});

/** How many whole sentences an item holds, lists inside it left out. */
function sentencesIn(analysis: Analysis, document: Document, item: Node): number {
  const counts = countsOf(analysis);
  let count = 0;
  for (let id = item.id + 1; id < item.end; ) {
    const node = nodeOf(document, id);
    count += node.kind === 'list' ? 0 : (counts.get(id) ?? 0);
    id = node.kind === 'list' ? node.end : id + 1;
  }
  return count;
}

/** Whole sentences by the node they stand in, counted once for all lists of a document. */
const countsOf = oncePer(({ sentences }: Analysis): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const { span, plain, tokens } of sentences)
    if (/[.!?]["»”)]*$/.test(plain) && tokens.length > 2) counts.set(span.node, (counts.get(span.node) ?? 0) + 1);
  return counts;
});

/** True when the items are names and short words: many of them are still read at a glance. */
const areNames = (document: Document, items: readonly Node[]): boolean =>
  items.every((item) => (descendants(document, item).find(isBlock)?.text.plain.split(/\s+/).length ?? 0) <= 3);
