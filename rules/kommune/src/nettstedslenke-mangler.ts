import { defineRule } from '@klarsyn/core';
import { hostOf, isKind, linksOf, ownHosts, textOf } from './shared/page.ts';

export default defineRule({
  id: 'kommune/nettstedslenke-mangler',
  over: 'document',
  needs: ['kind', 'profile'],
  severity: 'hint',
  tags: ['SEED-MOD-31', 'SEED-SKI-06', 'SEED-ASK-15'],
  docs: {
    nb: {
      title: 'Teksten viser ikke til kommunens nettsted',
      why: 'Nettstedet er hovedkanalen. Der skal leseren finne resten, og se at det er sant.',
      advice: 'Legg inn en lenke til siden det gjelder.',
    },
    nn: {
      title: 'Teksten viser ikkje til nettstaden til kommunen',
      why: 'Nettstaden er hovudkanalen. Der skal lesaren finne resten, og sjå at det er sant.',
      advice: 'Legg inn ei lenke til sida det gjeld.',
    },
  },
  sources: [
    { title: 'Kommunikasjonsstrategien til Modum kommune: hjemmesiden er primær informasjonskanal' },
    { title: 'Kommunikasjonsstrategien til Ski kommune: saker publiseres først på nettsidene' },
    { title: 'Kommunikasjonsstrategien til Asker kommune: nettsidene er hovedkanalen' },
  ],
  messages: {
    nb: { missing: 'Teksten har ingen lenke til {host}.' },
    nn: { missing: 'Teksten har inga lenke til {host}.' },
  },
  applies: (document, { profile }) => isKind(document, 'innlegg', 'pressemelding') && ownHosts(profile).length > 0,
  check(document, { profile }) {
    const hosts = ownHosts(profile);
    const text = textOf(document).toLowerCase();
    const isLinked =
      linksOf(document).some(({ href }) => hosts.some((host) => hostOf(href) === host)) ||
      hosts.some((host) => new RegExp(`(?<![@\\p{L}])${host.replace(/[.]/g, '\\.')}`, 'u').test(text));
    return isLinked ? undefined : { message: 'missing', values: { host: hosts[0] ?? '' } };
  },
  examples: [
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: '⟦⟧Konto: Fjordvik kommune\nVeien er stengt mandag.',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: '⟦⟧Pressemelding\n\nVi bygger ny skole. Kontakt: post@fjordvik.example',
    },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: '⟦⟧Les mer på www.avisa.example',
    },
    {
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: 'Veien er stengt. Les mer: https://www.fjordvik.example/vei',
    },
    {
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: 'Pressemelding\n\nLes mer på fjordvik.example/skole',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: 'Veien er stengt.',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: '⟦⟧Konto: Fjordvik kommune\nVegen er ikkje open måndag.',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: '⟦⟧Pressemelding\n\nVi byggjer ikkje skule. Kontakt: post@fjordvik.example',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: '⟦⟧Les ikkje meir på www.avisa.example',
    },
    {
      language: 'nn',
      kind: 'innlegg',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: 'Vegen er ikkje open. Les meir: https://www.fjordvik.example/veg',
    },
    {
      language: 'nn',
      kind: 'pressemelding',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: 'Pressemelding\n\nLes meir på fjordvik.example/skule, ikkje her',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { hosts: ['fjordvik.example'] } },
      text: 'Vegen er ikkje open.',
    },
  ],
});
