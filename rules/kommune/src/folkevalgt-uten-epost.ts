import { type Document, defineRule, textWithin } from '@klarsyn/core';
import { isPage, textOf } from './shared/page.ts';

export default defineRule({
  id: 'kommune/folkevalgt-uten-epost',
  over: 'document',
  needs: ['kind', 'profile'],
  severity: 'warning',
  tags: ['SEED-SOR-20'],
  docs: {
    nb: {
      title: 'En folkevalgt står uten e-postadresse',
      why: 'Innbyggerne skal nå de folkevalgte på kommunens adresser.',
      advice: 'Skriv den kommunale e-postadressen ved hvert navn.',
    },
    nn: {
      title: 'Ein folkevald står utan e-postadresse',
      why: 'Innbyggjarane skal nå dei folkevalde på adressene til kommunen.',
      advice: 'Skriv den kommunale e-postadressa ved kvart namn.',
    },
  },
  sources: [{ title: 'Kommunikasjonsstrategien til Sørum kommune: folkevalgte kan nås via kommunale e-postadresser' }],
  messages: {
    nb: { missing: '{count} av {all} folkevalgte står uten kommunal e-postadresse.' },
    nn: { missing: '{count} av {all} folkevalde står utan kommunal e-postadresse.' },
  },
  applies: (document, { profile }) =>
    isPage(document) &&
    profile.web.emailDomains.length > 0 &&
    /(?<!\p{L})(?:folkevalgt|folkevald|kommunestyre|formannskap|politik[ea]r|bystyre)/iu.test(textOf(document)),
  check(document, { profile }) {
    const members = entriesOf(document).filter((text) => member.test(text));
    if (members.length < fewest) return undefined;
    const isReached = (text: string) => profile.web.emailDomains.some((domain) => text.toLowerCase().includes(`@${domain.toLowerCase()}`));
    const count = members.filter((text) => !isReached(text)).length;
    return count === 0 ? undefined : { message: 'missing', values: { count, all: members.length } };
  },
  examples: [
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '⟦⟧<h1>Kommunestyret</h1><ul><li>Liv Strand (Ap)</li><li>Per Vik (H)</li><li>Kari Moe (Sp)</li></ul>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '⟦⟧<h1>Formannskapet</h1><table><tr><td>Liv Strand (Ap)</td><td>liv.strand@fjordvik.example</td></tr><tr><td>Per Vik (H)</td><td>98 76 54 32</td></tr><tr><td>Kari Moe (Sp)</td><td>kari@fjordvik.example</td></tr></table>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '⟦⟧<h1>Folkevalgte</h1><ul><li>Liv Strand, Arbeiderpartiet, liv@gmail.com</li><li>Per Vik, Høyre, per@fjordvik.example</li><li>Kari Moe, Senterpartiet, kari@fjordvik.example</li></ul>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '<h1>Kommunestyret</h1><ul><li>Liv Strand (Ap), liv@fjordvik.example</li><li>Per Vik (H), per@fjordvik.example</li><li>Kari Moe (Sp), <a href="mailto:kari@fjordvik.example">kari@fjordvik.example</a></li></ul>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '<h1>Kommunestyret</h1><p>Ordfører er Liv Strand (Ap).</p>',
    },
    {
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '<h1>Barnehager</h1><ul><li>Lia</li><li>Vik</li><li>Ås</li></ul>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '⟦⟧<h1>Kommunestyret</h1><p>Ikkje alle møter.</p><ul><li>Liv Strand (Ap)</li><li>Per Vik (H)</li><li>Kari Moe (Sp)</li></ul>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '⟦⟧<h1>Formannskapet</h1><p>Ikkje ring.</p><ul><li>Liv Strand (Ap), liv@fjordvik.example</li><li>Per Vik (H)</li><li>Kari Moe (Sp), kari@fjordvik.example</li></ul>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '⟦⟧<h1>Folkevalde</h1><ul><li>Liv Strand, Arbeidarpartiet, ikkje e-post</li><li>Per Vik, Høgre, per@fjordvik.example</li><li>Kari Moe, Senterpartiet, kari@fjordvik.example</li></ul>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '<h1>Kommunestyret</h1><p>Ikkje ring.</p><ul><li>Liv Strand (Ap), liv@fjordvik.example</li><li>Per Vik (H), per@fjordvik.example</li><li>Kari Moe (Sp), kari@fjordvik.example</li></ul>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '<h1>Kommunestyret</h1><p>Ordførar er Liv Strand (Ap), ikkje Per.</p>',
    },
    {
      language: 'nn',
      kind: 'artikkel',
      profile: { name: { official: 'Fjordvik kommune' }, web: { emailDomains: ['fjordvik.example'] } },
      html: '<h1>Barnehagar</h1><ul><li>Lia</li><li>Vik</li><li>Ikkje Ås</li></ul>',
    },
  ],
});

/** Fewer than these are no list. */
const fewest = 3;
const member =
  /\p{Lu}\p{L}+\s+\p{Lu}\p{L}+.{0,40}(?:\((?:Ap|H|Sp|SV|V|KrF|Krf|MDG|R|FrP|Frp|INP|PP|BL|UAVH?)\)|(?<!\p{L})(?:Arbeid[ea]rpartiet|Høyre|Høgre|Senterpartiet|Venstre|Rødt|Raudt|Fremskrittspartiet|Framstegspartiet|Bygdelista|Miljøpartiet|Kristel[ei]g Folkeparti))/u;

/** The entries of lists and the rows of tables, each as one text. */
const entriesOf = (document: Document): readonly string[] =>
  document.nodes.filter(({ kind }) => kind === 'item' || kind === 'row').map((node) => textWithin(document, node));
