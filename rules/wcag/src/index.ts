import type { Pack } from '@klarsyn/core';
import bildeUtenAlternativ from './bilde-uten-alternativ.ts';
import dokumenttittelMangler from './dokumenttittel-mangler.ts';
import falskOverskrift from './falsk-overskrift.ts';
import feilSpraakkode from './feil-spraakkode.ts';
import feltUtenLedetekst from './felt-uten-ledetekst.ts';
import lavKontrast from './lav-kontrast.ts';
import likLenketekstUliktMaal from './lik-lenketekst-ulikt-maal.ts';
import likSidetittel from './lik-sidetittel.ts';
import overskriftHierarki from './overskrift-hierarki.ts';
import uklarLenketekst from './uklar-lenketekst.ts';

export default {
  name: 'wcag',
  rules: [
    bildeUtenAlternativ,
    dokumenttittelMangler,
    falskOverskrift,
    feilSpraakkode,
    feltUtenLedetekst,
    lavKontrast,
    likLenketekstUliktMaal,
    likSidetittel,
    overskriftHierarki,
    uklarLenketekst,
  ],
  files: [],
} satisfies Pack;
