import type { Pack } from '@klarsyn/core';
import klageMangler from './klage-mangler.ts';
import klagefristFeilStart from './klagefrist-feil-start.ts';

export default {
  name: 'brev',
  rules: [klageMangler, klagefristFeilStart],
  files: [],
} satisfies Pack;
