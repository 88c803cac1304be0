import { type Document, defineRule } from '@klarsyn/core';
import { has, type Letter } from '@klarsyn/language/letter';
import { isDecision, isKind, letterOf, tellsOfAppeal } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/utsettelse-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['LET-VED-UTSETTELSE'],
  docs: {
    nb: {
      title: 'Det står ikke at leseren kan be om utsettelse',
      why: 'Kan vedtaket gjennomføres før klagen er avgjort, kan skaden være skjedd. Da skal leseren vite at hun kan be dere vente.',
      advice: 'Skriv «Du kan be om at vi utsetter gjennomføringen av vedtaket til klagen er avgjort.»',
    },
    nn: {
      title: 'Det står ikkje at lesaren kan be om utsetjing',
      why: 'Kan vedtaket gjennomførast før klaga er avgjord, kan skaden vere skjedd. Då skal lesaren vite at ho kan be dykk vente.',
      advice: 'Skriv «Du kan be om at vi utset gjennomføringa av vedtaket til klaga er avgjord.»',
    },
  },
  sources: [fvl('§ 27 tredje ledd og § 42')],
  messages: {
    nb: { missing: 'Vedtaket legger noe på leseren. Brevet sier ikke at hun kan be om utsettelse til klagen er avgjort.' },
    nn: { missing: 'Vedtaket legg noko på lesaren. Brevet seier ikkje at ho kan be om utsetjing til klaga er avgjord.' },
  },
  applies: (document, context) =>
    isDecision(document, letterOf(context)) && laysSomething(document, letterOf(context)) && tellsOfAppeal(letterOf(context)),
  check(_document, context) {
    const letter = letterOf(context);
    return has(letter, 'postponement') ? undefined : notSaid('missing', letter, { part: 'postponement', severity: 'warning' });
  },
  examples: [
    { kind: 'vedtak', text: '⟦⟧Du får pålegg om å rive gjerdet.\n\nDu kan klage innen tre uker fra du fikk brevet.' },
    { kind: 'vedtak', text: '⟦⟧Vi stanser støtten fra 1. mai.\n\nEr du uenig, kan du klage til oss.' },
    { kind: 'vedtak', text: '⟦⟧Vedtak om tilbakebetaling\n\nDu må betale tilbake 4 000 kroner. Du kan klage innen tre uker.' },
    {
      kind: 'vedtak',
      text: 'Du får pålegg om å rive gjerdet.\n\nDu kan klage. Du kan be om at gjennomføringen blir utsatt til klagen er avgjort.',
    },
    { kind: 'vedtak', text: 'Vi stanser støtten fra 1. mai.\n\nKlager du, kan du be oss vente med å gjennomføre vedtaket.' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden din.\n\nDu kan klage innen tre uker.', note: 'Dette legger ingenting på leseren.' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Du får pålegg om å rive gjerdet.\n\nDu kan klage innan tre veker frå du fekk brevet.' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Vi stansar stønaden frå 1. mai.\n\nEr du usamd, kan du klage til oss.' },
    {
      language: 'nn',
      kind: 'vedtak',
      text: '⟦⟧Vedtak om tilbakebetaling\n\nDu må betale tilbake 4 000 kroner. Du kan klage innan tre veker.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Du får pålegg om å rive gjerdet.\n\nDu kan klage. Du kan be om at gjennomføringa blir utsett til klaga er avgjord.',
    },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Vi stansar stønaden frå 1. mai.\n\nKlagar du, kan du be oss vente med å gjennomføre vedtaket.',
    },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden din.\n\nDu kan klage innan tre veker.' },
  ],
});

/** The decision takes something away or lays a duty on somebody, as every order after a supervision does. */
const laysSomething = (document: Document, { outcome }: Letter): boolean => outcome === 'burden' || isKind(document, 'tilsyn');
