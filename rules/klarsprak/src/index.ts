import type { Pack } from '@klarsyn/core';
import datoFormat from './dato-format.ts';
import detPassiv from './det-passiv.ts';
import klokkeslett from './klokkeslett.ts';
import langSetning from './lang-setning.ts';
import langtAvsnitt from './langt-avsnitt.ts';
import paragrafMellomrom from './paragraf-mellomrom.ts';
import telefonnummer from './telefonnummer.ts';

export default {
  name: 'klarsprak',
  rules: [datoFormat, detPassiv, klokkeslett, langSetning, langtAvsnitt, paragrafMellomrom, telefonnummer],
  files: ['forkortelse-unoedvendig.yaml', 'kanselliord.yaml'],
} satisfies Pack;
