import { type Contact, defineRule } from '@klarsyn/core';
import { isKind, linksOf, listed, textOf } from './shared/page.ts';

/** The ways that a contact page must have when the profile has them. */
const ways: readonly { readonly way: keyof Contact; readonly name: string }[] = [
  { way: 'visit', name: 'besøksadresse' },
  { way: 'post', name: 'postadresse' },
  { way: 'email', name: 'e-postadresse' },
  { way: 'phone', name: 'telefonnummer' },
  { way: 'sms', name: 'SMS' },
];

export default defineRule({
  id: 'kommune/kontaktkanal-avvik',
  over: 'document',
  needs: ['kind', 'profile'],
  severity: 'hint',
  tags: ['SEED-SOR-19'],
  docs: {
    nb: {
      title: 'Kontaktsiden mangler en kanal',
      why: 'Kontaktsiden skal ha alle måtene leseren kan nå dere på, slik profilen sier.',
      advice: 'Skriv kanalen på siden, eller ta den ut av profilen.',
    },
    nn: {
      title: 'Kontaktsida manglar ein kanal',
      why: 'Kontaktsida skal ha alle måtane lesaren kan nå dykk på, slik profilen seier.',
      advice: 'Skriv kanalen på sida, eller ta han ut av profilen.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Sørum kommune: chat og SMS er andre kommunikasjonskanaler' }],
  messages: {
    nb: { missing: 'Profilen har {parts}. Det står ikke på kontaktsiden.' },
    nn: { missing: 'Profilen har {parts}. Det står ikkje på kontaktsida.' },
  },
  applies: (document) => isKind(document, 'kontakt'),
  check(document, { profile }) {
    const said = [textOf(document), ...linksOf(document).map(({ href }) => href)].join('\n').toLowerCase();
    const digits = said.replace(/[ \u00a0]/g, '');
    const missing = ways.filter(({ way }) => {
      const value = profile.contact[way]?.toLowerCase();
      if (value === undefined || value === '') return false;
      return (
        !said.includes(value) &&
        !digits.includes(value.replace(/[ \u00a0]/g, '').replace(/^\+47/, '')) &&
        !said.includes(value.split(',')[0] ?? value)
      );
    });
    if (missing.length === 0) return undefined;
    return { message: 'missing', values: { parts: listed(missing.map(({ name }) => name)) } };
  },
  examples: [
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Ring 32 00 00 00 eller skriv til post@fjordvik.example.</p>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Ring 32 00 00 00. SMS: 2045</p>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Kom innom rådhuset.</p>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '<h1>Kontakt oss</h1><p>Ring 32 00 00 00, skriv til post@fjordvik.example eller send SMS til 2045.</p>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '<h1>Kontakt oss</h1><p><a href="tel:+4732000000">Ring</a>, <a href="mailto:post@fjordvik.example">skriv</a>, SMS 2045</p>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '<h1>Ny bro</h1>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Ring 32 00 00 00, ikkje skriv til post@fjordvik.example.</p>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Ring ikkje 32 00 00 00. SMS: 2045</p>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Kom ikkje innom rådhuset.</p>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '<h1>Kontakt oss</h1><p>Ring 32 00 00 00, skriv ikkje til post@fjordvik.example, men send SMS til 2045.</p>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '<h1>Kontakt oss</h1><p><a href="tel:+4732000000">Ring</a>, <a href="mailto:post@fjordvik.example">skriv</a>, ikkje SMS 2045</p>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { phone: '32 00 00 00', email: 'post@fjordvik.example', sms: '2045' } },
      html: '<h1>Brua er ikkje open</h1>',
    },
  ],
});
