import { defineRule, type Sentence } from '@klarsyn/core';

const decided =
  /(?<!\p{L})det\s+(?:er|ble|blir|vart|vert|har blitt|har vorte)\s+(?:(?:nå|no|derfor|difor|også|òg|dessverre|diverre|videre|vidare|i dag|endelig|endeleg)\s+)?(?:besluttet|beslutta|vedtatt|vedteke|bestemt|avgjort|avgjort)(?:,)?\s+(?:at|å)(?!\p{L})/iu;
/** Those who decide in a municipality, and «vi». */
const actor =
  /(?<!\p{L})(?:vi|kommunen|kommunestyr\p{L}*|bystyr\p{L}*|fylkesting\p{L}*|formannskap\p{L}*|\p{L}*utvalg(?:et|ene|s)?|\p{L}*utval(?:et|a)?|styret|\p{L}*styret|\p{L}*rådet|\p{L}*nemnda?|kommunedirektør\p{L}*|rådmann\p{L}*|ordfør[ea]r\p{L}*|byråd\p{L}*|regjering\p{L}*|stortinget|statsforvalt\p{L}*|fylkesmann\p{L}*|\p{L}*departement\p{L}*|\p{L}*direktorat\p{L}*|\p{L}*tilsynet|rektor\p{L}*|ledelsen|leiinga|\p{L}*leder(?:en)?|\p{L}*leiar(?:en)?|\p{L}*sjef(?:en)?|enheten|eininga|etaten|retten|tingretten|politiet|\p{Lu}\p{L}+ kommune)(?!\p{L})/iu;

export default defineRule({
  id: 'avsender/beslutning-uten-aktoer',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'hint',
  tags: ['SEND-AGENTLESS'],
  docs: {
    nb: {
      title: 'Det står ikke hvem som har bestemt',
      why: 'Leseren vil vite om det er politikerne, ledelsen eller saksbehandleren, og hvem hun kan klage til.',
      advice: 'Skriv hvem: «Kommunestyret har vedtatt at gebyret øker.»',
    },
    nn: {
      title: 'Det står ikkje kven som har bestemt',
      why: 'Lesaren vil vite om det er politikarane, leiinga eller saksbehandlaren, og kven ho kan klage til.',
      advice: 'Skriv kven: «Kommunestyret har vedteke at gebyret aukar.»',
    },
  },
  sources: [{ title: 'Språkrådet: klarspråk, skriv hvem som handler', url: 'https://sprakradet.no/klarsprak/' }],
  messages: {
    nb: { found: '«{words}» sier ikke hvem som har bestemt det.' },
    nn: { found: '«{words}» seier ikkje kven som har bestemt det.' },
  },
  check(sentence, context) {
    const match = decided.exec(sentence.plain);
    if (match === null) return undefined;
    const before = context.analysis.sentences[context.analysis.sentences.indexOf(sentence) - 1];
    const beside = `${sentence.plain.slice(0, match.index)}\n${withoutUs(sentence.plain.slice(match.index + match[0].length))}`;
    if (actor.test(beside) || (before !== undefined && isBeside(before, sentence) && namesActor(before.plain))) return undefined;
    const start = sentence.span.start + match.index;
    const words = match[0].replace(/,?\s+(?:at|å)$/iu, '');
    return { message: 'found', values: { words }, at: { ...sentence.span, start, end: start + words.length } };
  },
  examples: [
    { text: '⟦Det er besluttet⟧ at biblioteket stenger.' },
    { text: '⟦Det ble bestemt⟧ at gebyret øker.' },
    { text: 'Skolen er gammel. ⟦Det er nå vedtatt⟧ å bygge ny.' },
    { text: 'Kommunestyret møttes i går. Det ble vedtatt at gebyret øker.', note: 'Setningen foran sier hvem.' },
    { text: 'Det er bestemt av formannskapet at veien stenges.' },
    { text: 'Det er fint at skolen er åpen.' },
    { text: '⟦Det er bestemt⟧ at vi skal grave i veien.', note: 'De som graver, er ikke de som har bestemt.' },
    { language: 'nn', text: '⟦Det er vedteke⟧ at biblioteket ikkje er ope.' },
    { language: 'nn', text: '⟦Det vart bestemt⟧ at gebyret ikkje aukar.' },
    { language: 'nn', text: 'Skulen er ikkje ny. ⟦Det er no beslutta⟧ å byggje ein annan.' },
    { language: 'nn', text: 'Kommunestyret møttest ikkje i går. Det vart vedteke at gebyret aukar.' },
    { language: 'nn', text: 'Det er ikkje bestemt av formannskapet at vegen blir stengd.' },
    { language: 'nn', text: 'Det er fint at skulen ikkje er stengd.' },
  ],
});

/** «Vi» and «kommunen» in what was decided, or in the sentence before, need not be those who decided. */
const withoutUs = (text: string): string => text.replace(/(?<!\p{L})(?:vi|kommunen)(?!\p{L})/giu, '');

const namesActor = (text: string): boolean => actor.test(text.replace(/(?<!\p{L})vi(?!\p{L})/giu, ''));

/** True for the sentence just before, in the same block or the one above it. */
const isBeside = (before: Sentence, sentence: Sentence): boolean => sentence.span.node - before.span.node <= 3;
