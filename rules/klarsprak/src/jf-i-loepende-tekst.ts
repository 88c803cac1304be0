import { defineRule } from '@klarsyn/core';
import { findInProse, isRunning } from './shared/prose.ts';

const short = /(?<![\p{L}\p{N}.-])jfr?(?:\.|(?=\s(?:§|\p{L})))(?![\p{L}\p{N}-])/giu;

export default defineRule({
  id: 'klarsprak/jf-i-loepende-tekst',
  over: 'sentence',
  languages: ['nb', 'nn'],
  severity: 'hint',
  tags: ['prove'],
  docs: {
    nb: {
      title: '«jf.» står i løpende tekst',
      why: 'Forkortelsen er juristenes. Mange lesere vet ikke at den betyr «jamfør», eller hva de skal gjøre med den.',
      advice: 'Skriv «se», eller si hva bestemmelsen sier. «jf.» kan stå i en linje med bare henvisninger.',
    },
    nn: {
      title: '«jf.» står i løpande tekst',
      why: 'Forkortinga er juristane si. Mange lesarar veit ikkje at ho tyder «jamfør», eller kva dei skal gjere med ho.',
      advice: 'Skriv «sjå», eller sei kva føresegna seier. «jf.» kan stå i ei linje med berre tilvisingar.',
    },
  },
  sources: [{ title: 'Språkrådet: skriveråd' }],
  messages: {
    nb: { short: '«{found}» betyr «se» for dem som kjenner forkortelsen. Skriv «{right}».' },
    nn: { short: '«{found}» tyder «sjå» for dei som kjenner forkortinga. Skriv «{right}».' },
  },
  applies: (sentence, context) => /jfr?[.\s]/i.test(sentence.plain) && isRunning(sentence, context.document) && isWhole(sentence.plain),
  check(sentence, context) {
    return findInProse(sentence, short, context).map(({ match, span }) => {
      const see = sentence.language === 'nn' ? 'sjå' : 'se';
      const right = /^J/.test(match[0]) ? see.charAt(0).toUpperCase() + see.slice(1) : see;
      const fix = { safe: false, edits: [{ span, replacement: right }] };
      return { message: 'short', values: { found: match[0], right }, at: span, fix };
    });
  },
  examples: [
    { text: 'Vi avslår søknaden, ⟦jf.⟧ vedtektene § 5 i barnehagene.', becomes: 'Vi avslår søknaden, se vedtektene § 5 i barnehagene.' },
    {
      text: 'Du må søke på nytt hvert år, ⟦jfr.⟧ reglene for ordningen.',
      becomes: 'Du må søke på nytt hvert år, se reglene for ordningen.',
    },
    { text: 'Fristen er tre uker (⟦jf.⟧ brevet vi sendte deg i mai).', becomes: 'Fristen er tre uker (se brevet vi sendte deg i mai).' },
    { text: 'Vi avslår søknaden. Se vedtektene § 5.' },
    { text: 'Offl. § 13 jf. fvl. § 13', note: 'En linje med bare henvisninger.' },
    { text: 'Rådmannen sa at «fristen er ute, jf. vedtaket», og gikk.', note: 'Et sitat.' },
    {
      language: 'nn',
      text: 'Vi avslår søknaden, ⟦jf.⟧ vedtektene § 5 i barnehagane.',
      becomes: 'Vi avslår søknaden, sjå vedtektene § 5 i barnehagane.',
    },
    {
      language: 'nn',
      text: 'Du må søkje på nytt kvart år, ⟦jfr.⟧ reglane for ordninga.',
      becomes: 'Du må søkje på nytt kvart år, sjå reglane for ordninga.',
    },
    {
      language: 'nn',
      text: 'Fristen er tre veker (⟦jf.⟧ brevet vi sende deg i mai).',
      becomes: 'Fristen er tre veker (sjå brevet vi sende deg i mai).',
    },
    { language: 'nn', text: 'Vi avslår søknaden. Sjå vedtektene § 5.' },
    { language: 'nn', text: 'Offl. § 13 jf. fvl. § 13' },
    { language: 'nn', text: 'Rådmannen sa at «fristen er ute, jf. vedtaket», og gjekk.' },
  ],
});

/** True for a sentence that says something, and is not only a list of sections. */
const isWhole = (plain: string): boolean =>
  /[.!?:)]$/.test(plain) && (plain.match(/(?<![\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu)?.length ?? 0) > 4;
