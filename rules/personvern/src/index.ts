import type { Pack } from '@klarsyn/core';
import foedselsnummer from './foedselsnummer.ts';

export default {
  name: 'personvern',
  rules: [foedselsnummer],
  files: [],
} satisfies Pack;
