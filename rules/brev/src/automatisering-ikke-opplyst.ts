import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isKind, letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';

export default defineRule({
  id: 'brev/automatisering-ikke-opplyst',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['LET-ALL-AUTOMATISK'],
  options: { automated: false },
  docs: {
    nb: {
      title: 'Det står ikke at vedtaket er gjort automatisk',
      why: 'Leseren har rett til å vite at ingen person har behandlet saken. Regelen gjelder når brevet selv eller valget automated sier at et system avgjør.',
      advice: 'Skriv «Søknaden er behandlet automatisk. Du kan be om at en person ser på saken.»',
    },
    nn: {
      title: 'Det står ikkje at vedtaket er gjort automatisk',
      why: 'Lesaren har rett til å vite at ingen person har behandla saka. Regelen gjeld når brevet sjølv eller valet automated seier at eit system avgjer.',
      advice: 'Skriv «Søknaden er behandla automatisk. Du kan be om at ein person ser på saka.»',
    },
  },
  sources: [{ title: 'Personvernforordningen artikkel 13 og 22', url: 'https://lovdata.no/lov/2018-06-15-38' }],
  messages: {
    nb: { missing: 'Vedtaket er gjort av et system, men brevet sier det ikke til leseren.' },
    nn: { missing: 'Vedtaket er gjort av eit system, men brevet seier det ikkje til lesaren.' },
  },
  applies: (document) => isKind(document, 'vedtak', 'avslag'),
  check(_document, context) {
    const letter = letterOf(context);
    const isAutomated = context.options.automated || letter.units.some(({ plain }) => system.test(plain));
    return isAutomated && !has(letter, 'automation') ? notSaid('missing', letter, { severity: 'warning' }) : undefined;
  },
  examples: [
    { kind: 'vedtak', options: { automated: true }, text: '⟦⟧Vi innvilger søknaden din om redusert betaling.' },
    { kind: 'avslag', options: { automated: true }, text: '⟦⟧Vi avslår søknaden din om redusert betaling.' },
    { kind: 'vedtak', text: '⟦⟧Saksbehandler: System\n\nVi innvilger søknaden din.' },
    { kind: 'vedtak', options: { automated: true }, text: 'Søknaden er automatisk behandlet. Vi innvilger den.' },
    {
      kind: 'avslag',
      options: { automated: true },
      text: 'Vi avslår søknaden. Den er behandlet uten at en saksbehandler har sett på den.',
    },
    { kind: 'vedtak', text: 'Vi innvilger søknaden din.' },
    { language: 'nn', kind: 'vedtak', options: { automated: true }, text: '⟦⟧Vi innvilgar søknaden din om redusert betaling.' },
    { language: 'nn', kind: 'avslag', options: { automated: true }, text: '⟦⟧Vi avslår søknaden din om redusert betaling.' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Saksbehandlar: System\n\nVi innvilgar søknaden din.' },
    { language: 'nn', kind: 'vedtak', options: { automated: true }, text: 'Søknaden er automatisk behandla. Vi innvilgar han.' },
    {
      language: 'nn',
      kind: 'avslag',
      options: { automated: true },
      text: 'Vi avslår søknaden. Han er behandla utan at ein saksbehandlar har sett på han.',
    },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden din.' },
  ],
});

/** Names a system where a caseworker should stand. */
const system = /saksbehandl[ae]r\s*:?\s*(?:system|robot|maskin|fagsystem)/iu;
