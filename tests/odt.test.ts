import { check, readDocument } from '@klarsyn/toolkit';
import { orienteringGravearbeid, writeDocx as pack, type WordFile, writeOdt } from '@klarsyn/workshop/letters';
import { describe, expect, test } from 'vitest';

const sound: WordFile = {
  ...orienteringGravearbeid,
  body: [
    { style: 'Overskrift 1', runs: [{ text: 'Vi graver i Strandgata' }] },
    { runs: [{ text: 'Du kan gå og sykle forbi hele tida, men du kan ikke kjøre gjennom gata før arbeidet er ferdig i juni.' }] },
  ],
};
const paragraph = (text: string) => ({ runs: [{ text }] });
const withMore = (...more: WordFile['body']): WordFile => ({ ...sound, body: [...sound.body, ...more] });
const { title: _, ...untitled } = sound;

const wcagIn = async (file: WordFile): Promise<readonly string[]> => {
  const { documents } = await check({ name: 'brev.odt', content: writeOdt(file) }, { static: true });
  expect(documents.flatMap(({ errors, complaints }) => [...errors, ...complaints])).toEqual([]);
  const rules = documents.flatMap(({ findings }) => findings.map(({ rule }) => rule)).filter((rule) => rule.startsWith('wcag/'));
  return [...new Set(rules)].sort();
};

describe('the rules that were made for Word find the same in ODT', () => {
  test.each<[string, WordFile, readonly string[]]>([
    ['nothing in a sound letter', sound, []],
    ['a title that is missing', untitled, ['wcag/dokumenttittel-mangler']],
    [
      'a heading that is only bold',
      withMore(
        { runs: [{ text: 'Når vannet er borte', look: { bold: true } }] },
        paragraph('Vi stenger vannet to ganger mens vi arbeider i gata. Tapp vann på forhånd, så har du nok til dagen er over.'),
      ),
      ['wcag/falsk-overskrift'],
    ],
    ['a list of dashes', withMore(paragraph('- en ting'), paragraph('- en ting til'), paragraph('- enda en ting')), ['wcag/falsk-liste']],
    [
      'a heading level left out',
      withMore({ style: 'Overskrift 3', runs: [{ text: 'Avfall' }] }, paragraph('Vi henter som før.')),
      ['wcag/overskrift-hierarki'],
    ],
    [
      'a picture that nobody has described',
      withMore({ runs: [{ image: 'vaapen.png', alt: '', width: 40, height: 40 }] }),
      ['wcag/bilde-uten-alternativ'],
    ],
    [
      'text that is too pale',
      withMore({ runs: [{ text: 'Denne teksten er for lys til å leses.', look: { color: '#bbbbbb' } }] }),
      ['wcag/lav-kontrast'],
    ],
    [
      'a link that says nothing',
      withMore({ runs: [{ text: 'Les mer ' }, { link: 'https://www.fjordvik.example/gate', text: 'her' }] }),
      ['wcag/uklar-lenketekst'],
    ],
    [
      'a language that is not the one of the text',
      {
        ...sound,
        language: 'en-GB',
        body: [
          ...sound.body,
          paragraph(
            'Vi legger nye vannrør fra mai til juni. Vi stenger vannet to ganger, og sier fra på nettsiden vår når det skjer. Sett dunkene ved hjørnet før klokka sju om morgenen.',
          ),
        ],
      },
      ['wcag/feil-spraakkode'],
    ],
  ])('%s', async (_, file, rules) => {
    expect(await wcagIn(file)).toEqual(rules);
  });
});

describe('guards hold for ODT', () => {
  const codeOf = async (content: Uint8Array) => {
    const { documents } = await check({ name: 'brev.odt', content }, { static: true });
    return documents.flatMap(({ errors }) => errors.map(({ code, message }) => `${code} ${/\(([^)]+)\)/.exec(message)?.[1] ?? ''}`.trim()));
  };
  const encode = (text: string) => new TextEncoder().encode(text);

  test('guard 1: a part that grows out of hand, a name that climbs, and what is no archive', async () => {
    expect(await codeOf(pack(new Map([['content.xml', new Uint8Array(3 * 1024 * 1024)]])))).toEqual([
      'not-odt en del vokser for mye når den pakkes ut',
    ]);
    expect(await codeOf(pack(new Map([['../content.xml', encode('<a/>')]])))).toEqual(['not-odt en del har et navn som peker ut av fila']);
    expect(await codeOf(encode('Hei'))).toEqual(['not-odt den er noe annet']);
    expect(await codeOf(new Uint8Array())).toEqual(['empty']);
  });

  test('guard 2: a document that a DOCTYPE hides is refused', async () => {
    const content =
      '<!DOCTYPE a [<!ENTITY b "c">]><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>';
    expect(await codeOf(pack(new Map([['content.xml', encode(content)]])))).toEqual(['not-odt selve brevet mangler']);
  });

  test('a letter of sixty thousand paragraphs is read apart', { timeout: 120_000 }, async () => {
    const many = Array.from({ length: 60_000 }, (_, at) => paragraph(`Sak ${at}: vi svarer om ${at % 30} dager.`));
    const read = await readDocument('brev.odt', writeOdt({ ...sound, body: many }), 'odt');
    expect(read.ok && read.document.nodes.length).toBeGreaterThan(60_000);
  });
});
