import { defineRule, isQuoted } from '@klarsyn/core';
import { isFiniteVerb, lowerOf, setOf, spanOf } from './shared/words.ts';

const openers = setOf('hvis dersom når viss fordi siden sidan etter for da då om');
const cheap = /, så\s/u;

export default defineRule({
  id: 'klarsprak/overfloedig-saa',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'warning',
  docs: {
    nb: {
      title: '«Så» er overflødig',
      why: 'Kommaet skiller allerede leddsetningen fra resten. Uten «så» kommer poenget fortere.',
      advice: 'Stryk «så»: «Når du har søkt, får du svar.»',
    },
    nn: {
      title: '«Så» er overflødig',
      why: 'Kommaet skil alt leddsetninga frå resten. Utan «så» kjem poenget fortare.',
      advice: 'Stryk «så»: «Når du har søkt, får du svar.»',
    },
  },
  sources: [{ title: 'Språkrådet: skriveråd' }],
  messages: {
    nb: { needless: '«Så» kan strykes etter kommaet.' },
    nn: { needless: '«Så» kan strykast etter kommaet.' },
  },
  check(sentence, context) {
    const { tokens, plain } = sentence;
    if (!cheap.test(plain) || !openers.has(lowerOf(tokens[0])) || isFiniteVerb(tokens[1])) return undefined;
    const at = tokens.findIndex(
      (token, index) => token.form === 'så' && tokens[index - 1]?.form === ',' && isFiniteVerb(tokens[index + 1]),
    );
    const before = tokens.slice(1, at);
    const hasMainVerb = before.some((token, index) => token.form === ',' && isFiniteVerb(before[index + 1]));
    if (at < 0 || !before.some(isFiniteVerb) || hasMainVerb) return undefined;
    const span = spanOf(sentence, at, at);
    if (isQuoted(context.document, span)) return undefined;
    const edit = { span: { ...span, end: tokens[at + 1]?.span.start ?? span.end }, replacement: '' };
    return { message: 'needless', at: span, fix: { safe: true, edits: [edit] } };
  },
  examples: [
    { text: 'Når du har søkt, ⟦så⟧ får du svar.', becomes: 'Når du har søkt, får du svar.' },
    { text: 'Hvis du ikke kan komme, ⟦så⟧ må du si fra.', becomes: 'Hvis du ikke kan komme, må du si fra.' },
    { text: 'Dersom dere flytter, ⟦så⟧ gjelder ikke avtalen.', becomes: 'Dersom dere flytter, gjelder ikke avtalen.' },
    { text: 'Når du har søkt, får du svar.' },
    { text: 'Hvis du flytter, så snart som mulig gi beskjed.', note: '«Så snart som» er noe annet.' },
    { text: 'Når vi får svar, ringer vi, så vær klar.', note: 'Her binder «så» to setninger.' },
    { text: 'Vi ringer deg, så får du svar.' },
    { language: 'nn', text: 'Når du har søkt, ⟦så⟧ får du svar.', becomes: 'Når du har søkt, får du svar.' },
    { language: 'nn', text: 'Dersom du ikkje kan kome, ⟦så⟧ må du seie frå.', becomes: 'Dersom du ikkje kan kome, må du seie frå.' },
    { language: 'nn', text: 'Viss de flyttar, ⟦så⟧ gjeld ikkje avtalen.', becomes: 'Viss de flyttar, gjeld ikkje avtalen.' },
    { language: 'nn', text: 'Når du har søkt, får du svar.' },
    { language: 'nn', text: 'Når vi får svar, ringjer vi, så ver klar.' },
    { language: 'nn', text: 'Vi ringjer deg, så får du svar.' },
  ],
});
