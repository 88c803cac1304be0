import type { Block, Theme, WordFile } from '../file.ts';
import { crestPng } from './crest.ts';

/** Font and colours of Fjordvik, as `examples/profil.yaml` has them. */
const theme: Theme = { font: 'Arial', text: '#1b1b1b', heading: '#0b477a' };

/** The same in both forms of Norwegian. */
const contact =
  'Postadresse: Postboks 12, 9990 Fjordvik · Besøksadresse: Torget 1, Fjordvik\nTelefon: 32 00 00 00 · E-post: post@fjordvik.example · www.fjordvik.example';

/** A letter on the paper of Fjordvik kommune: arms and name in the header, contact in the footer. */
export function onLetterhead(form: 'nb' | 'nn', title: string, author: string, body: readonly Block[]): WordFile {
  return {
    language: `${form}-NO`,
    title,
    author,
    theme,
    body,
    header: [
      {
        style: 'Topptekst',
        runs: [
          { image: 'vaapen.png', alt: 'Kommunevåpenet til Fjordvik', width: 42, height: 50 },
          { text: '  Fjordvik kommune', look: { bold: true, fontSizePt: 14 } },
        ],
      },
    ],
    footer: [{ style: 'Bunntekst', runs: [{ text: contact, look: { fontSizePt: 10 } }] }],
    images: new Map([['vaapen.png', crestPng()]]),
  };
}

/** A paragraph of running text. */
export const paragraph = (text: string): Block => ({ runs: [{ text }] });

/** A real heading. */
export const heading = (level: 1 | 2, text: string): Block => ({ style: `Overskrift ${level}`, runs: [{ text }] });

/** The items of a real list, as Word makes them when a caseworker clicks the button. */
export const list = (kind: 'bullet' | 'number', items: readonly string[]): readonly Block[] =>
  items.map((text) => ({ style: 'Listeavsnitt', list: kind, runs: [{ text }] }));
