import { defineRule, type NodeOf, type PartialProfile } from '@klarsyn/core';
import { boxOf, isWithin } from './shared/region.ts';

const profile = { name: { official: 'Fjordvik kommune' }, brand: { lineLength: { min: 30, max: 80 } } } satisfies PartialProfile;
const nb =
  'Du kan søke om plass i barnehagen hele året, men søker du før 1. mars er du med i hovedopptaket. Alle som har rett til plass, får svar innen 1. mai, og plassen er din fra august samme år.';
const nn =
  'Du kan søkje om plass i barnehagen heile året, men søkjer du før 1. mars er du med i hovudopptaket. Alle som har rett til plass, får svar innan 1. mai, og plassen er din frå august same år.';
const wide = 'p { width: 1200px; font: 16px/24px Arial }';
const narrow = 'p { width: 120px; font: 16px/24px Arial }';
const right = 'p { width: 480px; font: 16px/24px Arial }';

export default defineRule({
  id: 'grafisk-profil/linje-utenfor-grense',
  over: 'node',
  kinds: ['paragraph'],
  formats: ['html', 'page'],
  needs: ['look', 'profile'],
  severity: 'hint',
  tags: ['prove', 'PROF-LINE'],
  options: { fewestLines: 2 },
  docs: {
    nb: {
      title: 'Linjene er lengre eller kortere enn profilen sier',
      why: 'På lange linjer mister øyet tråden. Korte linjer gir mange avbrudd.',
      advice: 'Sett en største bredde på teksten, for eksempel 70 tegn.',
    },
    nn: {
      title: 'Linjene er lengre eller kortare enn profilen seier',
      why: 'På lange linjer mistar auget tråden. Korte linjer gir mange avbrot.',
      advice: 'Set ei største breidd på teksten, til dømes 70 teikn.',
    },
  },
  sources: [{ title: 'Den grafiske profilen til virksomheten (brand.lineLength i profilen)' }],
  messages: {
    nb: {
      long: 'Linjene har om lag {count} tegn. Profilen sier høyst {limit}.',
      short: 'Linjene har om lag {count} tegn. Profilen sier minst {limit}.',
    },
    nn: {
      long: 'Linjene har om lag {count} teikn. Profilen seier høgst {limit}.',
      short: 'Linjene har om lag {count} teikn. Profilen seier minst {limit}.',
    },
  },
  applies: (paragraph, { profile: { brand }, document }) =>
    brand.lineLength !== undefined &&
    paragraph.access?.hidden !== true &&
    !isWithin(document, paragraph, 'header', 'footer', 'navigation', 'aside'),
  check(paragraph, { profile: { brand }, options }) {
    const { min, max } = brand.lineLength ?? {};
    const lines = linesOf(paragraph);
    if (lines === undefined || lines < options.fewestLines) return undefined;
    const count = Math.round(paragraph.text.plain.length / lines);
    // The last line is seldom full: the true length lies between what all lines and all but one would give.
    const most = Math.round(paragraph.text.plain.length / (lines - 1));
    if (max !== undefined && count > max) return { message: 'long', values: { count, limit: max } };
    return min !== undefined && most < min ? { message: 'short', values: { count, limit: min } } : undefined;
  },
  examples: [
    { profile, page: `⟦<p>${nb}</p>⟧`, css: wide },
    { profile, page: `⟦<p>${nb}</p>⟧`, css: narrow },
    { profile, page: `<main>⟦<p>${nb} Du kan takke nei.</p>⟧</main>`, css: wide },
    { profile, page: `<p>${nb}</p>`, css: right },
    { profile, page: '<p>Én linje er ingen sak.</p>', css: wide },
    { profile, page: `<footer><p>${nb}</p></footer>`, css: wide, note: 'Bunnteksten er noe annet.' },
    { language: 'nn', profile, page: `⟦<p>${nn}</p>⟧`, css: wide },
    { language: 'nn', profile, page: `⟦<p>${nn}</p>⟧`, css: narrow },
    { language: 'nn', profile, page: `<main>⟦<p>${nn} Du kan takke nei.</p>⟧</main>`, css: wide },
    { language: 'nn', profile, page: `<p>${nn}</p>`, css: right },
    { language: 'nn', profile, page: '<p>Éi linje er inga sak.</p>', css: wide },
    { language: 'nn', profile, page: `<footer><p>${nn}</p></footer>`, css: wide },
  ],
});

/** Points in a CSS pixel. */
const pointsInPixel = 72 / 96;

/** How many lines a paragraph takes, by its height; undefined when no browser has seen it. */
function linesOf(paragraph: NodeOf<'paragraph'>): number | undefined {
  const box = boxOf(paragraph);
  const lineHeight = paragraph.look?.lineHeightPt;
  return box === undefined || lineHeight === undefined ? undefined : Math.round((box.height * pointsInPixel) / lineHeight);
}
