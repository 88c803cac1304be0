import { type Document, defineRule, type Sentence } from '@klarsyn/core';
import { isRunning } from './shared/prose.ts';
import { sections } from './shared/section.ts';

export default defineRule({
  id: 'klarsprak/lovhenvisning-foerst',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['SEED-BAE-07'],
  docs: {
    nb: {
      title: 'Brevet begynner med en paragraf',
      why: 'Leseren vil først vite hva dere har bestemt eller ber om. En lovhenvisning foran budskapet er et hinder.',
      advice: 'Begynn med det leseren skal vite eller gjøre. Sett lovhenvisningen etterpå eller til slutt.',
    },
    nn: {
      title: 'Brevet byrjar med ein paragraf',
      why: 'Lesaren vil først vite kva de har bestemt eller bed om. Ei lovtilvising framfor bodskapen er eit hinder.',
      advice: 'Byrj med det lesaren skal vite eller gjere. Set lovtilvisinga etterpå eller til slutt.',
    },
  },
  sources: [{ title: 'Indre Fosen kommune: rekkefølge i brev' }, { title: 'Digdirs språkprofil, prinsipp 1: det viktigste først' }],
  messages: {
    nb: { first: 'Det første leseren møter, er «{found}». Begynn med budskapet.' },
    nn: { first: 'Det første lesaren møter, er «{found}». Byrj med bodskapen.' },
  },
  applies: (document) => document.nodes.some((node) => node.kind === 'paragraph' && node.text.plain.includes('§')),
  check(document, { analysis }) {
    const opening = analysis.sentences.find((sentence) => isMessage(sentence, document));
    if (opening === undefined || !opening.plain.includes('§')) return undefined;
    const [reference] = opening.plain.matchAll(sections);
    if (reference === undefined || !isBeforeVerb(opening, reference.index)) return undefined;
    const start = opening.span.start + reference.index;
    const found = reference[0].trimEnd();
    return { message: 'first', values: { found }, at: { ...opening.span, start, end: start + found.length } };
  },
  examples: [
    { text: 'Hei!\n\nEtter plan- og bygningsloven ⟦§ 20-1⟧ er søknaden din avslått.\n\nHilsen Fjordvik kommune' },
    { text: 'Med hjemmel i barnehageloven ⟦§ 16⟧ gir vi barnet ditt plass fra august.' },
    { text: 'I medhold av forvaltningsloven ⟦§§ 16 og 17⟧ varsler vi deg om at støtten kan bli mindre.' },
    { text: 'Hei!\n\nVi kan ikke gi deg byggetillatelse. Det følger av plan- og bygningsloven § 20-1.' },
    { text: 'Vi avslår søknaden din etter barnehageloven § 16.', note: 'Budskapet står før paragrafen.' },
    { text: 'Unntatt offentlighet, offentleglova § 13\n\nDu har fått plass i barnehagen fra august.', note: 'En linje i brevhodet.' },
    { language: 'nn', text: 'Hei!\n\nEtter plan- og bygningslova ⟦§ 20-1⟧ er søknaden din avslått.\n\nHelsing Fjordvik kommune' },
    { language: 'nn', text: 'Med heimel i barnehagelova ⟦§ 16⟧ gir vi barnet ditt plass frå august.' },
    { language: 'nn', text: 'I medhald av forvaltningslova ⟦§§ 16 og 17⟧ varslar vi deg om at støtta kan bli mindre.' },
    { language: 'nn', text: 'Hei!\n\nVi kan ikkje gi deg byggjeløyve. Det følgjer av plan- og bygningslova § 20-1.' },
    { language: 'nn', text: 'Vi avslår søknaden din etter barnehagelova § 16.' },
    { language: 'nn', text: 'Unnateke offentlegheit, offentleglova § 13\n\nDu har fått plass i barnehagen frå august.' },
  ],
});

/** Lines of a letterhead that may run on into the text. */
const letterhead =
  /^(?:(?:vår|var|dykkar|deres|dato|ref|saksnr|sak\s|arkiv|u\.off|gradert)|\p{L}+\.?\s?§)|(?:unntatt|unnateke)\s(?:fra\s)?offentl/iu;

/** The first sentence that says something: not a greeting, a heading or a line of the letterhead. */
const isMessage = (sentence: Sentence, document: Document): boolean =>
  isRunning(sentence, document) && /[.?!]$/.test(sentence.plain) && sentence.tokens.length > 5 && !letterhead.test(sentence.plain);

/** True when the reference stands before the finite verb of the main clause, or near the start where no verb is known. */
function isBeforeVerb({ tokens, facts, span }: Sentence, at: number): boolean {
  const verb = facts?.mainVerb === undefined ? undefined : tokens[facts.mainVerb];
  return verb === undefined ? at < 60 : span.start + at < verb.span.start;
}
