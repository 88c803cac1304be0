import { type Document, defineRule, nodesOf } from '@klarsyn/core';
import { hasLink, isKind } from './shared/page.ts';

const chat = /(?<!\p{L})(?:chat|prat med oss|nettprat|chatbot|kommune-kari)/iu;

export default defineRule({
  id: 'kommune/chat-mangler',
  over: 'document',
  needs: ['kind', 'profile'],
  severity: 'warning',
  tags: ['SEED-MOD-26'],
  docs: {
    nb: {
      title: 'Siden har ingen chat',
      why: 'Kommunen har lovet en chat. Da må leseren finne den.',
      advice: 'Legg inn chatten, og gi knappen et navn som skjermlesere kan lese.',
    },
    nn: {
      title: 'Sida har ingen chat',
      why: 'Kommunen har lova ein chat. Då må lesaren finne han.',
      advice: 'Legg inn chatten, og gje knappen eit namn som skjermlesarar kan lese.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Modum kommune: chat-løsning for mulig direkte kommunikasjon' }],
  messages: {
    nb: { missing: 'Profilen sier at dere har chat, men siden har ingen.' },
    nn: { missing: 'Profilen seier at de har chat, men sida har ingen.' },
  },
  applies: (document, { profile }) => profile.contact.chat !== undefined && isKind(document, 'kontakt', 'forside'),
  check(document, { profile }) {
    const address = profile.contact.chat ?? '';
    if (hasLink(document, chat, address) || hasWidget(document, address)) return undefined;
    return { message: 'missing', certainty: document.format === 'page' ? 'certain' : 'review' };
  },
  examples: [
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { chat: 'https://chat.example/fjordvik' } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Ring 32 00 00 00.</p>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { chat: 'https://chat.example/fjordvik' } },
      html: '⟦⟧<h1>Kontakt oss</h1><button>Send</button>',
    },
    {
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { chat: 'https://chat.example/fjordvik' } },
      html: '⟦⟧<h1>Velkommen</h1><a href="/kontakt">Kontakt</a>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { chat: 'https://chat.example/fjordvik' } },
      html: '<h1>Kontakt oss</h1><button>Chat med oss</button>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { chat: 'https://chat.example/fjordvik' } },
      html: '<h1>Kontakt oss</h1><iframe src="https://chat.example/fjordvik" title="Chat"></iframe>',
    },
    {
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>Kontakt oss</h1>',
      note: 'Profilen lover ingen chat.',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { chat: 'https://chat.example/fjordvik' } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Ring 32 00 00 00, ikkje skriv.</p>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { chat: 'https://chat.example/fjordvik' } },
      html: '⟦⟧<h1>Kontakt oss</h1><p>Ikkje vent.</p><button>Send</button>',
    },
    {
      language: 'nn',
      kind: 'forside',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { chat: 'https://chat.example/fjordvik' } },
      html: '⟦⟧<h1>Velkomen</h1><p>Ikkje vent.</p>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { chat: 'https://chat.example/fjordvik' } },
      html: '<h1>Kontakt oss</h1><p>Ikkje vent.</p><button>Chat med oss</button>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' }, contact: { chat: 'https://chat.example/fjordvik' } },
      html: '<h1>Kontakt oss</h1><p>Ikkje vent.</p><iframe src="https://chat.example/fjordvik" title="Chat"></iframe>',
    },
    {
      language: 'nn',
      kind: 'kontakt',
      profile: { name: { official: 'Fjordvik kommune' } },
      html: '<h1>Kontakt oss</h1><p>Ikkje vent.</p>',
    },
  ],
});

/** A button, a frame or a script that is the chat. */
const hasWidget = (document: Document, address: string): boolean =>
  nodesOf(document, 'frame').some(({ title, src }) => chat.test(title ?? '') || (address !== '' && (src ?? '').includes(address))) ||
  nodesOf(document, 'control').some(
    ({ label, access, id, end }) =>
      chat.test(`${label ?? ''} ${access?.name ?? ''}`) ||
      document.nodes.slice(id, end).some((node) => 'text' in node && chat.test(node.text.plain)),
  ) ||
  (document.elements ?? []).some(
    ({ tag, attributes, content }) =>
      (tag === 'script' && address !== '' && (attributes['src'] ?? '').includes(address)) ||
      (tag === 'button' && chat.test(content.join(' '))),
  );
