import { defineRule, isLetterKind, type Problem } from '@klarsyn/core';
import { has } from '@klarsyn/language/letter';
import { letterOf } from './shared/letter.ts';
import { notSaid } from './shared/missing.ts';
import { goodPractice } from './shared/sources.ts';

export default defineRule({
  id: 'brev/hilsen-mangler',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['SEED-MOD-08'],
  docs: {
    nb: {
      title: 'Brevet mangler hilsen, eller tilbud om hjelp',
      why: 'Et brev som begynner og slutter vennlig og sier hvem leseren kan spørre, er lettere å ta imot.',
      advice: 'Begynn med «Hei», si hvem leseren kan spørre, og slutt med «Vennlig hilsen».',
    },
    nn: {
      title: 'Brevet manglar helsing, eller tilbod om hjelp',
      why: 'Eit brev som byrjar og sluttar vennleg og seier kven lesaren kan spørje, er lettare å ta imot.',
      advice: 'Byrj med «Hei», sei kven lesaren kan spørje, og slutt med «Vennleg helsing».',
    },
  },
  sources: [goodPractice, { title: 'Kommunikasjonsstrategien til Modum kommune: brev skal være klare, vennlige og veiledende' }],
  messages: {
    nb: {
      opening: 'Brevet begynner uten hilsen.',
      closing: 'Brevet slutter uten hilsen.',
      help: 'Brevet sier ikke hvem leseren kan spørre.',
    },
    nn: {
      opening: 'Brevet byrjar utan helsing.',
      closing: 'Brevet sluttar utan helsing.',
      help: 'Brevet seier ikkje kven lesaren kan spørje.',
    },
  },
  applies: (document) => document.kind !== undefined && isLetterKind(document.kind.value),
  check(_document, context): readonly Problem<'opening' | 'closing' | 'help'>[] {
    const letter = letterOf(context);
    if (!has(letter, 'closing')) return [notSaid('closing', letter, { part: 'closing', severity: 'warning' })];
    return [
      ...(has(letter, 'opening') ? [] : [notSaid('opening', letter, { severity: 'hint' })]),
      ...(has(letter, 'contact') ? [] : [notSaid('help', letter, { severity: 'hint' })]),
    ];
  },
  examples: [
    { kind: 'vedtak', text: '⟦⟧Vi innvilger søknaden din.\n\nRing oss på 32 00 00 00.\n\nKari Moe\nFjordvik kommune' },
    { kind: 'avslag', text: '⟦⟧Vi avslår søknaden din. Har du spørsmål, kan du ringe oss.' },
    { kind: 'vedtak', text: '⟦⟧Hei Per\n\nVi innvilger søknaden din.\n\nMed vennlig hilsen\nKari Moe' },
    { kind: 'avslag', text: '⟦⟧Vi avslår søknaden. Ta kontakt hvis du har spørsmål.\n\nMed hilsen\nKari Moe', note: 'Her mangler «Hei».' },
    { kind: 'vedtak', text: 'Hei Per\n\nVi innvilger søknaden din. Ring oss hvis du lurer på noe.\n\nVennlig hilsen\nKari Moe' },
    { kind: 'avslag', text: 'Kjære Per Ås\n\nVi avslår søknaden. Ta kontakt hvis du har spørsmål.\n\nMed hilsen\nKari Moe' },
    { kind: 'orientering', text: 'Til deg som bor i Åsveien\n\nVannet er borte mandag. Ring oss på 32 00 00 00.\n\nHilsen Kari Moe' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Vi innvilgar søknaden din.\n\nRing oss på 32 00 00 00.\n\nKari Moe\nFjordvik kommune' },
    { language: 'nn', kind: 'avslag', text: '⟦⟧Vi avslår søknaden din. Har du spørsmål, kan du ringje oss.' },
    { language: 'nn', kind: 'vedtak', text: '⟦⟧Hei Per\n\nVi innvilgar søknaden din.\n\nMed vennleg helsing\nKari Moe' },
    {
      language: 'nn',
      kind: 'vedtak',
      text: 'Hei Per\n\nVi innvilgar søknaden din. Ring oss om du lurer på noko.\n\nVennleg helsing\nKari Moe',
    },
    { language: 'nn', kind: 'avslag', text: 'Kjære Per Ås\n\nVi avslår søknaden. Ta kontakt om du har spørsmål.\n\nMed helsing\nKari Moe' },
    {
      language: 'nn',
      kind: 'orientering',
      text: 'Til deg som bur i Åsvegen\n\nVatnet er borte måndag. Ring oss på 32 00 00 00.\n\nHelsing Kari Moe',
    },
  ],
});
