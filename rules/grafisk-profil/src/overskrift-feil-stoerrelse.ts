import { defineRule, type NodeOf, nodesOf, type PartialProfile, type Problem } from '@klarsyn/core';

const profile = {
  name: { official: 'Fjordvik kommune' },
  brand: { headings: { h1: { sizePt: 27 }, h2: { sizePt: 21 } } },
} satisfies PartialProfile;

export default defineRule({
  id: 'grafisk-profil/overskrift-feil-stoerrelse',
  over: 'document',
  formats: ['html', 'page'],
  needs: ['look', 'profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-HEADING-SCALE'],
  options: { tolerance: 0.1 },
  docs: {
    nb: {
      title: 'Overskriften har en annen størrelse enn profilen sier',
      why: 'Størrelsen viser hva som er overskrift til hva. Da finner leseren fram uten å lese alt.',
      advice: 'Bruk størrelsene i profilen. En underoverskrift skal aldri være større enn den den står under.',
    },
    nn: {
      title: 'Overskrifta har ein annan storleik enn profilen seier',
      why: 'Storleiken viser kva som er overskrift til kva. Då finn lesaren fram utan å lese alt.',
      advice: 'Bruk storleikane i profilen. Ei underoverskrift skal aldri vere større enn den ho står under.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.headings i profilen)' }],
  messages: {
    nb: {
      size: 'Overskriften på nivå {level} er {size} punkt. Profilen sier {right}.',
      order: 'Overskriften på nivå {level} er større enn den på nivå {above}.',
    },
    nn: {
      size: 'Overskrifta på nivå {level} er {size} punkt. Profilen seier {right}.',
      order: 'Overskrifta på nivå {level} er større enn den på nivå {above}.',
    },
  },
  applies: (_, { profile: { brand } }) => Object.values(brand.headings).some(({ sizePt }) => sizePt !== undefined),
  check(document, { profile: { brand }, options }) {
    const headings = nodesOf(document, 'heading').filter(
      ({ look, access, text }) => look !== undefined && access?.hidden !== true && text.plain !== '',
    );
    const firsts = [...Map.groupBy(headings, ({ level, look }) => `${level} ${look?.fontSizePt}`).values()].flatMap(
      ([first]) => first ?? [],
    );
    return firsts.flatMap((heading): readonly Problem<'size' | 'order'>[] => {
      const { level, look, id } = heading;
      const size = look?.fontSizePt ?? 0;
      const right = brand.headings[`h${level}`]?.sizePt;
      if (right !== undefined && Math.abs(size / right - 1) > options.tolerance)
        return [{ message: 'size', values: { level, size, right }, at: id }];
      const above = smallerAbove(headings, heading);
      return above === undefined || right !== undefined ? [] : [{ message: 'order', values: { level, above }, at: id }];
    });
  },
  examples: [
    { profile, page: '⟦<h1>Barnehage</h1>⟧<p>Søk plass</p>', css: 'h1 { font-size: 24px }' },
    { profile, page: '<h1>Barnehage</h1>⟦<h2>Pris</h2>⟧<p>3000 kroner</p>', css: 'h1 { font-size: 36px } h2 { font-size: 36px }' },
    {
      profile,
      page: '<h1>Barnehage</h1><h2>Pris</h2>⟦<h3>Søsken</h3>⟧<p>Rabatt</p>',
      css: 'h1 { font-size: 36px } h2 { font-size: 28px } h3 { font-size: 32px }',
    },
    { profile, page: '<h1>Barnehage</h1><h2>Pris</h2><p>3000 kroner</p>', css: 'h1 { font-size: 36px } h2 { font-size: 28px }' },
    {
      profile,
      page: '<h1>Skole</h1><h2>Ferie</h2><h3>Høst</h3>',
      css: 'h1 { font-size: 35px } h2 { font-size: 27px } h3 { font-size: 20px }',
    },
    { profile: { name: { official: 'Fjordvik kommune' } }, page: '<h1>Uten profil</h1>', css: 'h1 { font-size: 10px }' },
    { language: 'nn', profile, page: '⟦<h1>Barnehagen</h1>⟧<p>Søk plass no</p>', css: 'h1 { font-size: 24px }' },
    {
      language: 'nn',
      profile,
      page: '<h1>Barnehagar</h1>⟦<h2>Prisar</h2>⟧<p>3000 kroner</p>',
      css: 'h1 { font-size: 36px } h2 { font-size: 36px }',
    },
    {
      language: 'nn',
      profile,
      page: '<h1>Barnehagar</h1><h2>Pris</h2>⟦<h3>Sysken</h3>⟧<p>Rabatt</p>',
      css: 'h1 { font-size: 36px } h2 { font-size: 28px } h3 { font-size: 32px }',
    },
    {
      language: 'nn',
      profile,
      page: '<h1>Barnehagar</h1><h2>Prisar no</h2><p>3000 kroner</p>',
      css: 'h1 { font-size: 36px } h2 { font-size: 28px }',
    },
    {
      language: 'nn',
      profile,
      page: '<h1>Skolar</h1><h2>Ferie</h2><h3>Haust</h3>',
      css: 'h1 { font-size: 35px } h2 { font-size: 27px } h3 { font-size: 20px }',
    },
    { language: 'nn', profile: { name: { official: 'Fjordvik kommune' } }, page: '<h1>Utan profil</h1>', css: 'h1 { font-size: 10px }' },
  ],
});

/** The level of the heading it stands under, where that one is smaller. */
function smallerAbove(headings: readonly NodeOf<'heading'>[], { id, level, look }: NodeOf<'heading'>): number | undefined {
  const above = headings.findLast((other) => other.id < id && other.level < level);
  if (above?.look === undefined || look === undefined) return undefined;
  return above.look.fontSizePt < look.fontSizePt ? above.level : undefined;
}
