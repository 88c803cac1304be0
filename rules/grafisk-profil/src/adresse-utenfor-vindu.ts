import { type Block, type Box, blocks, type Document, defineRule, isLetterKind, type PartialProfile, type Profile } from '@klarsyn/core';
import { boxOf } from './shared/region.ts';

const profile = {
  name: { official: 'Fjordvik kommune' },
  contact: { post: 'Postboks 12, 9990 Fjordvik' },
  letters: { addressWindow: { left: 20, top: 40, width: 90, height: 35 } },
} satisfies PartialProfile;
const letter = (text: string) => `<p class="til">Anna Moe<br>Storgata 1<br>9990 Fjordvik</p><p class="t">${text}</p>`;
const marked = (text: string) => `⟦<p class="til">Anna Moe<br>Storgata 1<br>9990 Fjordvik</p>⟧<p class="t">${text}</p>`;
const css = (left: number, top: number) =>
  `body { margin: 0 } .til { position: absolute; left: ${left}mm; top: ${top}mm; width: 80mm; margin: 0 } .t { margin-top: 120mm }`;

export default defineRule({
  id: 'grafisk-profil/adresse-utenfor-vindu',
  over: 'document',
  formats: ['html', 'page', 'pdf'],
  needs: ['profile', 'kind'],
  severity: 'hint',
  tags: ['prove', 'PROF-DOCX-ADDRESSWINDOW'],
  options: { toleranceMm: 2 },
  docs: {
    nb: {
      title: 'Adressen til mottakeren står utenfor vinduet i konvolutten',
      why: 'Posten kommer ikke fram når adressen ikke synes.',
      advice: 'Flytt adressen dit vinduet er, i malen.',
    },
    nn: {
      title: 'Adressa til mottakaren står utanfor vindauget i konvolutten',
      why: 'Posten kjem ikkje fram når adressa ikkje synest.',
      advice: 'Flytt adressa dit vindauget er, i malen.',
    },
  },
  sources: [{ title: 'Profilen til virksomheten (letters.addressWindow)' }],
  messages: {
    nb: {
      outside: 'Adressen står {x} mm fra venstre og {y} mm fra toppen. Vinduet begynner {left} mm fra venstre og {top} mm fra toppen.',
    },
    nn: { outside: 'Adressa står {x} mm frå venstre og {y} mm frå toppen. Vindauget byrjar {left} mm frå venstre og {top} mm frå toppen.' },
  },
  applies: ({ kind }, { profile: { letters } }) => letters.addressWindow !== undefined && kind !== undefined && isLetterKind(kind.value),
  check(document, { profile: known, options }) {
    const window = known.letters.addressWindow;
    const address = blocks(document)
      .slice(0, headBlocks)
      .find((block) => isRecipient(block, known));
    const box = address === undefined ? undefined : onPaper(document, address);
    if (window === undefined || address === undefined || box === undefined) return undefined;
    const { left, top, width, height } = window;
    const slack = options.toleranceMm;
    const isInside =
      box.x >= left - slack && box.y >= top - slack && box.x <= left + width + slack && box.y + box.height <= top + height + slack;
    if (isInside) return undefined;
    return { message: 'outside', values: { x: Math.round(box.x), y: Math.round(box.y), left, top }, at: address.id };
  },
  examples: [
    { profile, kind: 'vedtak', page: marked('Vi har innvilget søknaden din.'), css: css(120, 45) },
    { profile, kind: 'vedtak', page: marked('Vi har innvilget søknaden.'), css: css(25, 10) },
    { profile, kind: 'avslag', page: marked('Vi avslår søknaden din.'), css: css(25, 80) },
    { profile, kind: 'vedtak', page: letter('Vi har innvilget søknaden din.'), css: css(25, 45) },
    { profile, kind: 'vedtak', page: '<p>Vi har innvilget søknaden din.</p>', note: 'Ingen adresse.' },
    { profile: { name: { official: 'Fjordvik kommune' } }, kind: 'vedtak', page: letter('Vi innvilger søknaden.'), css: css(120, 45) },
    { language: 'nn', profile, kind: 'vedtak', page: marked('Vi har ikkje innvilga søknaden din.'), css: css(120, 45) },
    { language: 'nn', profile, kind: 'vedtak', page: marked('Vi har ikkje innvilga søknaden.'), css: css(25, 10) },
    { language: 'nn', profile, kind: 'avslag', page: marked('Du får ikkje plass no.'), css: css(25, 80) },
    { language: 'nn', profile, kind: 'vedtak', page: letter('Du får ikkje plass.'), css: css(25, 45) },
    { language: 'nn', profile, kind: 'vedtak', page: '<p>Du får ikkje plass i år.</p>' },
    {
      language: 'nn',
      profile: { name: { official: 'Fjordvik kommune' } },
      kind: 'vedtak',
      page: letter('Du får ikkje plass her.'),
      css: css(120, 45),
    },
  ],
});

/** Blocks at the beginning where the address of the reader stands. */
const headBlocks = 12;
/** Pixels and points in a millimetre. */
const pixelsInMm = 96 / 25.4;
const pointsInMm = 72 / 25.4;

/** A short block that ends in a postcode and a place, and is not the organisation's own address. */
function isRecipient({ text: { plain } }: Block, { contact }: Profile): boolean {
  const lines = plain.trim().split('\n');
  const last = lines.at(-1)?.trim() ?? '';
  if (plain.length > longest || !/^(?:NO-)?\d{4} \p{L}[\p{L} ]+$/iu.test(last)) return false;
  return ![contact.post, contact.visit].some((own) => own !== undefined && lines.length < 3 && own.includes(last));
}

/** Longest address, in characters. */
const longest = 160;

/** Where a block stands on its paper, in millimetres. */
function onPaper({ format }: Document, block: Block): Box | undefined {
  const inPdf = block.place.in === 'pdf' ? block.place.box : undefined;
  const box = inPdf ?? boxOf(block);
  if (box === undefined) return undefined;
  const factor = format === 'pdf' ? pointsInMm : pixelsInMm;
  return { x: box.x / factor, y: box.y / factor, width: box.width / factor, height: box.height / factor };
}
