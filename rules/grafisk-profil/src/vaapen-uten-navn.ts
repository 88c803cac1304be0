import { type Document, defineRule, descendants, isBlock, type Node, nodeOf, type PartialProfile, type Profile } from '@klarsyn/core';
import { logosIn } from './shared/logo.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: {
    logo: {
      files: [
        { path: 'logo.svg', variant: 'formal' },
        { path: 'vaapen.svg', variant: 'arms' },
      ],
      armsAlone: ['innlegg'],
    },
  },
} satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/vaapen-uten-navn',
  over: 'document',
  needs: ['profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-ARMS-ONLY'],
  docs: {
    nb: {
      title: 'Kommunevåpenet står uten navnet',
      why: 'Få kjenner igjen våpenet alene. Våpenet og navnet hører sammen.',
      advice: 'Bruk logoen med navn, eller skriv navnet ved siden av våpenet.',
    },
    nn: {
      title: 'Kommunevåpenet står utan namnet',
      why: 'Få kjenner att våpenet åleine. Våpenet og namnet høyrer saman.',
      advice: 'Bruk logoen med namn, eller skriv namnet ved sida av våpenet.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.logo.armsAlone i profilen)' }],
  messages: {
    nb: { alone: 'Våpenet står uten navnet {name}.' },
    nn: { alone: 'Våpenet står utan namnet {name}.' },
  },
  applies: ({ kind }, { profile: { brand } }) => kind === undefined || brand.logo?.armsAlone?.includes(kind.value) !== true,
  check(document, { profile: known }) {
    const { logos } = logosIn(document, known);
    if (logos.some(({ file, isRetired }) => !isRetired && file.variant !== 'arms')) return undefined;
    const alone = logos.filter(
      ({ node, file, isRetired }) => !isRetired && file.variant === 'arms' && !hasNameBeside(document, node, known),
    );
    return alone.map(({ node }) => ({ message: 'alone', values: { name: known.name.official }, at: node.id }) as const);
  },
  examples: [
    { profile, html: '<header>⟦<img src="vaapen.svg" alt="Kommunevåpen">⟧</header><main><p>Søk nå.</p></main>' },
    {
      profile,
      html: '<p>⟦<img src="vaapen.svg" alt="Våpen">⟧</p><p>Du får svar fra Fjordvik kommune.</p>',
      note: 'Navnet står ikke ved våpenet.',
    },
    { profile, kind: 'vedtak', html: '<header>⟦<img src="/img/vaapen.svg" alt="Våpen">⟧ Byggesak</header><p>Du får byggje.</p>' },
    { profile, html: '<header><img src="vaapen.svg" alt=""> Fjordvik kommune</header><main><p>Søk nå.</p></main>' },
    { profile, html: '<header><img src="logo.svg" alt="Fjordvik kommune"></header><footer><img src="vaapen.svg" alt="Våpen"></footer>' },
    { profile, kind: 'innlegg', html: '<p><img src="vaapen.svg" alt="Våpen"> God sommer!</p>', note: 'Profilen tillater det her.' },
    { language: 'nn', profile, html: '<header>⟦<img src="vaapen.svg" alt="Kommunevåpen">⟧</header><main><p>Søk no.</p></main>' },
    { language: 'nn', profile, html: '<p>⟦<img src="vaapen.svg" alt="Våpen">⟧</p><p>Du får ikkje svar frå Fjordvik kommune.</p>' },
    {
      language: 'nn',
      profile,
      kind: 'vedtak',
      html: '<header>⟦<img src="/img/vaapen.svg" alt="Våpen">⟧ Byggjesak</header><p>Du får ikkje byggje.</p>',
    },
    { language: 'nn', profile, html: '<header><img src="vaapen.svg" alt=""> Fjordvik kommune</header><main><p>Søk no.</p></main>' },
    {
      language: 'nn',
      profile,
      html: '<header><img src="logo.svg" alt="Fjordvik kommune"></header><footer><img src="vaapen.svg" alt="Våpen"></footer>',
    },
    { language: 'nn', profile, kind: 'innlegg', html: '<p><img src="vaapen.svg" alt="Våpen"> God sommar!</p>' },
  ],
});

/** How many steps out from the picture the name may stand. */
const near = 3;

function hasNameBeside(document: Document, arms: Node, { name }: Profile): boolean {
  const names = [name.official, ...name.allowed].map((each) => each.toLowerCase());
  let around = arms;
  for (let step = 0; step < near && around.parent !== undefined; step += 1) {
    around = nodeOf(document, around.parent);
    if (around.kind === 'root' || (around.kind === 'region' && around.region === 'main') || around.html?.tag === 'body') return false;
    const text = [around, ...descendants(document, around)].map((node) =>
      isBlock(node) ? node.text.plain : node.kind === 'image' ? (node.alt ?? '') : '',
    );
    if (names.some((each) => text.join('\n').toLowerCase().includes(each))) return true;
  }
  return false;
}
