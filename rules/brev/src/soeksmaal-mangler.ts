import { defineRule } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { isDecision, letterOf, tellsOfAppeal } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/soeksmaal-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'hint',
  tags: ['LET-VED-SOKSMAL'],
  options: { appealFirst: false },
  docs: {
    nb: {
      title: 'Det står ikke at leseren må klage før hun går til sak',
      why: 'Krever dere at klageretten er brukt før søksmål, gjelder det bare når leseren har fått vite det. Slå på valget appealFirst hvis dere bruker regelen.',
      advice: 'Skriv «Du må ha klaget før du kan gå til søksmål om vedtaket.»',
    },
    nn: {
      title: 'Det står ikkje at lesaren må klage før ho går til sak',
      why: 'Krev de at klageretten er brukt før søksmål, gjeld det berre når lesaren har fått vite det. Slå på valet appealFirst dersom de bruker regelen.',
      advice: 'Skriv «Du må ha klaga før du kan gå til søksmål om vedtaket.»',
    },
  },
  sources: [fvl('§§ 27 og 27 b')],
  messages: {
    nb: { missing: 'Brevet sier ikke at leseren må klage før hun kan gå til søksmål.' },
    nn: { missing: 'Brevet seier ikkje at lesaren må klage før ho kan gå til søksmål.' },
  },
  applies: (document, context) =>
    context.options.appealFirst && isDecision(document, letterOf(context)) && tellsOfAppeal(letterOf(context)),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'lawsuit') ? undefined : notSaid('missing', letter, { severity: 'hint' });
  },
  examples: [
    { kind: 'avslag', options: { appealFirst: true }, text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage innen tre uker.' },
    { kind: 'avslag', options: { appealFirst: true }, text: '⟦⟧Du får ikke plass.\n\nVedtaket kan påklages til klagenemnda.' },
    { kind: 'vedtak', options: { appealFirst: true }, text: '⟦⟧Du får pålegg om å rydde tomten.\n\nDu kan klage til oss.' },
    { kind: 'avslag', options: { appealFirst: true }, text: 'Vi avslår søknaden.\n\nDu må ha klaget før du kan gå til søksmål.' },
    {
      kind: 'avslag',
      options: { appealFirst: true },
      text: 'Vi avslår søknaden.\n\nDu kan klage. Domstolene kan prøve saken når klagen er avgjort.',
    },
    { kind: 'avslag', text: 'Vi avslår søknaden.\n\nDu kan klage innen tre uker.', note: 'Valget er av.' },
    { language: 'nn', kind: 'avslag', options: { appealFirst: true }, text: '⟦⟧Vi avslår søknaden din.\n\nDu kan klage innan tre veker.' },
    {
      language: 'nn',
      kind: 'avslag',
      options: { appealFirst: true },
      text: '⟦⟧Du får ikkje plass.\n\nVedtaket kan påklagast til klagenemnda.',
    },
    { language: 'nn', kind: 'vedtak', options: { appealFirst: true }, text: '⟦⟧Du får pålegg om å rydde tomta.\n\nDu kan klage til oss.' },
    {
      language: 'nn',
      kind: 'avslag',
      options: { appealFirst: true },
      text: 'Vi avslår søknaden.\n\nDu må ha klaga før du kan gå til søksmål.',
    },
    {
      language: 'nn',
      kind: 'avslag',
      options: { appealFirst: true },
      text: 'Vi avslår søknaden.\n\nDu kan klage. Domstolane kan prøve saka når klaga er avgjord.',
    },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden.\n\nDu kan klage innan tre veker.' },
  ],
});
