import { type Document, defineRule, type Look, type Node, type Problem } from '@klarsyn/core';
import { type Backdrop, backdropOf } from './shared/backdrop.ts';
import { isLarge, isRead, ratioOf } from './shared/contrast.ts';
import { agree, type Trusted, verdictOn } from './shared/engines.ts';
import { isHidden } from './shared/hidden.ts';
import { isInactive } from './shared/inactive.ts';

const trusted: Trusted = { axe: ['color-contrast'], qualweb: ['QW-ACT-R37'], htmlcs: ['1_4_3.G18.Fail', '1_4_3.G145.Fail'] };

export default defineRule({
  id: 'wcag/lav-kontrast',
  over: 'node',
  kinds: ['paragraph', 'heading', 'cell', 'caption', 'label', 'link', 'strong', 'emphasis', 'text', 'other', 'item', 'control', 'section'],
  needs: ['look'],
  severity: 'error',
  tags: ['wcag-1.4.3', 'niva-aa', 'act-afw4f7', 'act-09o5cg', 'uu-143a2025'],
  options: { text: 4.5, largeText: 3 },
  docs: {
    nb: {
      title: 'Teksten har for lav kontrast',
      why: 'Folk med nedsatt syn, og alle som leser i sollys, ser ikke teksten godt nok mot bakgrunnen.',
      advice: 'Velg en mørkere tekst eller en lysere bakgrunn. Vanlig tekst trenger 4,5:1, stor tekst 3:1.',
      limits:
        'I Word og ODT måler regelen teksten mot fyllfargen, eller mot papiret når det ikke er noen. Bilder bak teksten ser den ikke der. På nettsider tar den bilde av de tolv første tekstene som står på et bilde eller en fargeovergang. I PDF må du se på slike selv.',
    },
    nn: {
      title: 'Teksten har for låg kontrast',
      why: 'Folk med nedsett syn, og alle som les i sollys, ser ikkje teksten godt nok mot bakgrunnen.',
      advice: 'Vel ein mørkare tekst eller ein lysare bakgrunn. Vanleg tekst treng 4,5:1, stor tekst 3:1.',
      limits:
        'I Word og ODT måler regelen teksten mot fyllfargen, eller mot papiret når det ikkje er nokon. Bilete bak teksten ser han ikkje der. På nettsider tek han bilete av dei tolv fyrste tekstane som står på eit bilete eller ein fargeovergang. I PDF må du sjå på slike sjølv.',
    },
  },
  sources: [{ title: 'WCAG 2.1: 1.4.3 Kontrast (minimum)', url: 'https://www.w3.org/TR/WCAG21/#contrast-minimum' }],
  messages: {
    nb: {
      low: 'Kontrasten er {ratio}:1. Den må være minst {required}:1.',
      over: 'Teksten står på et bilde eller en fargeovergang. Der den er tydeligst, er kontrasten {ratio}:1. Den må være minst {required}:1.',
      partly: 'Teksten står på et bilde eller en fargeovergang. Der den er svakest, er kontrasten {ratio}:1. Se om den er lett å lese der.',
      engine: 'Kontrasten mellom tekst og bakgrunn er for lav.',
      unknown: 'Teksten står på et bilde eller en fargeovergang. Kontrasten må ses på av et menneske.',
    },
    nn: {
      low: 'Kontrasten er {ratio}:1. Han må vere minst {required}:1.',
      over: 'Teksten står på eit bilete eller ein fargeovergang. Der han er tydelegast, er kontrasten {ratio}:1. Han må vere minst {required}:1.',
      partly:
        'Teksten står på eit bilete eller ein fargeovergang. Der han er svakast, er kontrasten {ratio}:1. Sjå om han er lett å lese der.',
      engine: 'Kontrasten mellom tekst og bakgrunn er for låg.',
      unknown: 'Teksten står på eit bilete eller ein fargeovergang. Eit menneske må sjå på kontrasten.',
    },
  },
  applies: (node, { document }) =>
    (isSeen(document, node) || verdictOn(document, node.id, trusted) !== undefined) &&
    !isHidden(document, node) &&
    !isInactive(document, node),
  check(node, { document, options }) {
    const verdict = verdictOn(document, node.id, trusted);
    const behind = backdropOf(document, node.id);
    const own = node.look !== undefined && isSeen(document, node) ? judge(node.look, options, behind) : undefined;
    // What engines cannot tell, the picture of the page has told.
    if (own === undefined && behind !== undefined && verdict?.certainty === 'review') return undefined;
    return agree<'low' | 'over' | 'partly' | 'unknown' | 'engine'>(own, verdict, 'engine');
  },
  examples: [
    { pdf: [{ text: '⟦Frist 1. mars⟧', look: { color: '#c0c0c0' } }] },
    { pdf: [{ text: 'Frist 1. mars', look: { color: '#1b1b1b' } }] },
    { page: '⟦<p>Søk før 1. mai</p>⟧', css: 'p { color: #999; background: #fff }' },
    { page: '⟦<h1>Barnehage</h1>⟧', css: 'h1 { color: #aaa; background: #fff; font-size: 32px }' },
    { page: '<p>Les om ⟦<a href="/priser">prisene våre</a>⟧ først.</p>', css: 'p { color: #222; background: #fff } a { color: #8ab4f8 }' },
    { page: '⟦<p>Frist 1. mars</p>⟧', css: 'p { color: #999; background: linear-gradient(#fff, #ddd) }' },
    { page: '⟦<p>Frist 1. mai</p>⟧', css: 'p { color: #fff; background: linear-gradient(90deg, #000, #fff); width: 6em }' },
    { page: '<p>Frist 1. juni</p>', css: 'p { color: #111; background: linear-gradient(#fff, #ddd) }' },
    { page: '<p>Søk før 1. mai</p>', css: 'p { color: #333; background: #fff }' },
    { page: '<h1>Barnehage</h1>', css: 'h1 { color: #767676; background: #fff; font-size: 32px }', note: 'Stor tekst trenger bare 3:1.' },
    { page: '<p hidden>Skjult</p><p>Synlig</p>', css: 'p { color: #000; background: #fff } [hidden] { color: #eee }' },
    { language: 'nn', page: '⟦<p>Søk før 1. mai, ikkje etter</p>⟧', css: 'p { color: #999; background: #fff }' },
    { language: 'nn', page: '⟦<h1>Barnehagen vår</h1>⟧', css: 'h1 { color: #aaa; background: #fff; font-size: 32px }' },
    { language: 'nn', page: '<table><tr>⟦<td>Ikkje betalt</td>⟧</tr></table>', css: 'td { color: #ffb000; background: #fff }' },
    { language: 'nn', page: '⟦<p>Fristen er 1. mars</p>⟧', css: 'p { color: #999; background: linear-gradient(#fff, #ddd) }' },
    { language: 'nn', page: '<p>Fristen er 1. juni</p>', css: 'p { color: #111; background: linear-gradient(#fff, #ddd) }' },
    { language: 'nn', page: '<p>Søk før 1. mai, ikkje etter</p>', css: 'p { color: #333; background: #fff }' },
    { language: 'nn', page: '<h1>Barnehagen vår</h1>', css: 'h1 { color: #767676; background: #fff; font-size: 32px }' },
    { language: 'nn', page: '<p>Ikkje noko gale her</p>', css: 'p { color: #fff; background: #00345f }' },
  ],
});

const isSeen = (document: Document, node: Node): boolean => node.look !== undefined && isRead(document, node);

function judge(
  look: Look,
  options: { readonly text: number; readonly largeText: number },
  behind: Backdrop | undefined,
): Problem<'low' | 'over' | 'partly' | 'unknown'> | undefined {
  const required = isLarge(look) ? options.largeText : options.text;
  const ratio = ratioOf(look);
  if (ratio !== undefined)
    return ratio < required ? { message: 'low', values: { ratio: Math.floor(ratio * 100) / 100, required } } : undefined;
  if (behind === undefined) return { message: 'unknown', certainty: 'review' };
  if (behind.most < required) return { message: 'over', values: { ratio: behind.most, required } };
  return behind.least < required ? { message: 'partly', values: { ratio: behind.least, required }, certainty: 'review' } : undefined;
}
