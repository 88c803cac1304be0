import { type Document, DocumentBuilder, textPlaces } from '@klarsyn/core';
import { mutateBytes, random } from '@klarsyn/core/testing';
import { expect, test } from 'vitest';
import { handMadeMail } from '../test/hand-made.ts';
import { attachmentsOf } from './attachments.ts';
import { readEml } from './read-eml.ts';

/** More in the nightly run. */
const rounds = Number(globalThis.process?.env['KLARSYN_FUZZ_ROUNDS'] ?? 200);

/** A paragraph of all there is. */
function readWhole(source: string): Document {
  const { lines, place } = textPlaces(source);
  const builder = new DocumentBuilder();
  builder.open({ kind: 'root', declared: undefined, place: place(0, source.length) });
  builder.open({ kind: 'paragraph', declared: undefined, place: place(0, source.length) });
  builder.block?.add(source, builder.current, 0, source.length);
  return builder.finish({
    uri: 'a',
    format: 'text',
    declared: undefined,
    title: undefined,
    meta: {},
    lines,
    directives: [],
    complaints: [],
  });
}

test(`guard 16: damaged e-mails give documents and complaints, never errors (${rounds} mutations)`, { timeout: 600_000 }, async () => {
  const inner = 'Subject: Indre\nContent-Type: text/html\n\n<p>Hei</p>';
  const sound = handMadeMail({
    headers: [
      'From: =?iso-8859-1?q?Bj=F8rn?= <b@fjordvik.example>',
      'Subject: =?utf-8?b?U8O4a25hZA==?=',
      'Date: Tue, 3 Mar 2027 10:00:00 +0100',
    ],
    html: '<p>Du får svar. <b>Snart</b>.</p>',
    text: 'Du får svar. Bare her.\n-- \nKari\n> sitat',
    files: { 'a.bin': new Uint8Array(200).fill(7), 'b.eml': inner },
  });
  for (let round = 0; round < rounds; round += 1) {
    const next = random(round + 1);
    let bytes = sound;
    for (let change = Math.ceil(next() * 4); change > 0; change -= 1) bytes = mutateBytes(bytes, marks, next);
    const { nodes } = await readEml({ uri: 'a.eml', bytes, readers: { html: readWhole, text: readWhole } });
    expect(nodes[0]?.kind, `round ${round}`).toBe('root');
    expect(
      nodes.every((node, at) => node.id === at && node.end > at && node.end <= nodes.length && node.place.in === 'eml'),
      `round ${round}`,
    ).toBe(true);
    expect(Array.isArray(await attachmentsOf(bytes)), `round ${round}`).toBe(true);
  }
});

/** What hurts most when it stands in the wrong place. */
const marks = [
  '--grense-alternative\r\n',
  '--grense-mixed--\r\n',
  '\r\n\r\n',
  'Content-Type: multipart/mixed; boundary=""\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'charset=x-ukjent',
  '=?utf-8?b?',
  '\0',
  '-- \r\n',
].map((mark) => new TextEncoder().encode(mark));
