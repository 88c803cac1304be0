import type { Pack } from '@klarsyn/core';
import fargeUtenforPalett from './farge-utenfor-palett.ts';
import feilNavneform from './feil-navneform.ts';
import feilSkrift from './feil-skrift.ts';
import forLitenSkrift from './for-liten-skrift.ts';

export default {
  name: 'grafisk-profil',
  rules: [fargeUtenforPalett, feilNavneform, feilSkrift, forLitenSkrift],
  files: [],
} satisfies Pack;
