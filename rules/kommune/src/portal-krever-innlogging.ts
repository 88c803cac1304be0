import { defineRule, nodesOf } from '@klarsyn/core';
import { addressOf, hostOf } from './shared/page.ts';

export default defineRule({
  id: 'kommune/portal-krever-innlogging',
  over: 'document',
  needs: ['html', 'profile'],
  severity: 'hint',
  tags: ['SEED-MOD-29'],
  docs: {
    nb: {
      title: 'Ansattportalen krever innlogging',
      why: 'Portalen skal være åpen for alle, uten passord.',
      advice: 'Åpne portalen, eller endre løftet i profilen («web.intranet»). Sikkerhet kan være en god grunn.',
    },
    nn: {
      title: 'Tilsettportalen krev innlogging',
      why: 'Portalen skal vere open for alle, utan passord.',
      advice: 'Opne portalen, eller endre løftet i profilen («web.intranet»). Sikkerheit kan vere ein god grunn.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Modum kommune: portalen skal være åpen for alle, uten passord' }],
  messages: {
    nb: { found: 'Siden ber om passord. Kommunen har lovet at portalen er åpen.' },
    nn: { found: 'Sida ber om passord. Kommunen har lova at portalen er open.' },
  },
  applies: (document, { profile }) =>
    profile.web.intranet.some((host) => hostOf(addressOf(document)) === host.replace(/^www\./, '').toLowerCase()),
  check(document) {
    const field = nodesOf(document, 'control').find(({ type }) => type === 'password');
    return field === undefined ? undefined : { message: 'found', at: field.id, certainty: 'review' };
  },
  examples: [
    {
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nb"><head><title>Portal</title><link rel="canonical" href="https://ansatt.fjordvik.example/"></head><body><form><input name="navn">⟦<input type="password">⟧</form></body></html>',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nb"><head><title>Portal</title><link rel="canonical" href="https://ansatt.fjordvik.example/"></head><body><h1>Logg inn</h1>⟦<input type="password" name="p">⟧</body></html>',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nb"><head><title>Portal</title><link rel="canonical" href="https://ansatt.fjordvik.example/"></head><body><p>Ansatte</p><form>⟦<input type="password" id="x">⟧</form></body></html>',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nb"><head><title>Portal</title><link rel="canonical" href="https://ansatt.fjordvik.example/"></head><body><h1>Ansattportalen</h1><p>Velkommen.</p></body></html>',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nb"><head><title>Portal</title><link rel="canonical" href="https://fjordvik.example/"></head><body><form><input type="password"></form></body></html>',
    },
    {
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nb"><head><title>Portal</title><link rel="canonical" href="https://ansatt.fjordvik.example/"></head><body><form><input name="q"></form></body></html>',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nn"><head><title>Portal</title><link rel="canonical" href="https://ansatt.fjordvik.example/"></head><body><form><input name="namn">⟦<input type="password">⟧</form></body></html>',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nn"><head><title>Portal</title><link rel="canonical" href="https://ansatt.fjordvik.example/"></head><body><h1>Logg inn, ikkje vent</h1>⟦<input type="password" name="p">⟧</body></html>',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nn"><head><title>Portal</title><link rel="canonical" href="https://ansatt.fjordvik.example/"></head><body><p>Tilsette, ikkje andre</p><form>⟦<input type="password" id="x">⟧</form></body></html>',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nn"><head><title>Portal</title><link rel="canonical" href="https://ansatt.fjordvik.example/"></head><body><h1>Tilsettportalen</h1><p>Ikkje vent.</p></body></html>',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nn"><head><title>Portal</title><link rel="canonical" href="https://fjordvik.example/"></head><body><form><input type="password"></form></body></html>',
    },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' }, web: { intranet: ['ansatt.fjordvik.example'] } },
      html: '<html lang="nn"><head><title>Portal</title><link rel="canonical" href="https://ansatt.fjordvik.example/"></head><body><form><input name="q"></form></body></html>',
    },
  ],
});
