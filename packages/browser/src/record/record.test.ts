import type { RecordedElement, RecordedNode, Recording } from '@klarsyn/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPages, type Pages } from '../index.ts';
import { serve, type TestServer } from '../testing/server.ts';

const page = `<!doctype html><html lang="nb"><head><title>Barnehage</title><style>
  body { margin: 0; font: 16px/20px "Open Sans", Arial, sans-serif; color: #222; background: #fff }
  * { box-sizing: border-box } h1, p, div, ul { margin: 0; height: 40px; width: 400px }
</style></head><body><main id="innhold">
  <h1 style="font-size: 32px">Søk om plass</h1>
  <p class="svak" style="color: #999">Fristen er <b>1. mars</b>.<!-- klarsyn-av wcag/lav-kontrast: prøve --></p>
  <div style="background: #000"><p style="color: #ffffff80">Halvt gjennomsiktig</p></div>
  <div style="background: #000; opacity: .5; color: #fff">Slør</div>
  <div style="background: linear-gradient(red, blue)"><p>Over farger</p><p style="background: #ff0">På gult</p></div>
  <div style="color: oklch(1 0 0); background: color(srgb 0 0 0)">Nye farger</div>
  <div style="position: relative"><img src="data:," alt="Et kart" width="400" height="40"><p style="position: absolute; top: 0">Over et bilde</p></div>
  <p style="display: none">Ikke vist</p><p style="visibility: hidden">Usynlig</p><p aria-hidden="true">Skjult <a href="/">for noen</a></p>
  <form aria-label="Søk"><input name="navn" aria-label="Navn"><button id="send">Send</button><button id="a1234567">Avbryt</button></form>
  <div id="vert"><span slot="lys">Lys tekst</span></div>
  <iframe src="/ramme" title="Ramme" width="300" height="100" style="border: 2px solid; padding: 3px"></iframe>
</main><script>
  document.querySelector('#vert').attachShadow({ mode: 'open' }).innerHTML = '<p>Skygge</p><slot name="lys"></slot>';
</script></body></html>`;

let server: TestServer;
let pages: Pages;
let recording: Recording;

beforeAll(async () => {
  server = await serve({ '/': page, '/ramme': '<html lang="nb"><title>Ramme</title><body><img src="x.png"><a href="/">Les mer</a>' });
  const opened = await openPages({ wholeEngines: true });
  if (!opened.ok) throw new Error(opened.code);
  pages = opened;
  const recorded = await pages.record({ url: `${server.origin}/` });
  if (!recorded.ok) throw new Error(recorded.code);
  recording = recorded.recording;
});

afterAll(async () => {
  await pages.close();
  await server.close();
});

const all = (node: RecordedNode): readonly RecordedElement[] => ('tag' in node ? [node, ...node.children.flatMap(all)] : []);
const textOf = (node: RecordedNode): string => ('text' in node ? node.text : 'tag' in node ? node.children.map(textOf).join('') : '');
const find = (text: string): RecordedElement => {
  const found = all(recording.root).findLast((element) => textOf(element).trim() === text);
  if (found === undefined) throw new Error(`«${text}» is not in the recording`);
  return found;
};
const lookOf = (text: string) => find(text).look;
const bySelector = (selector: string) =>
  all(recording.root).find((element) => element.selector === selector && element.frames === undefined);

test('a recording says where it is from and what it is called', () => {
  const { version, url, status, title, viewport, complaints } = recording;
  expect({ version, url, status, title, viewport, complaints }).toEqual({
    version: 1,
    url: `${server.origin}/`,
    status: 200,
    title: 'Barnehage',
    viewport: { width: 1280, height: 1024 },
    complaints: [],
  });
});

test('an element has its attributes, texts, comments, place, look and role', () => {
  expect(bySelector('#innhold > p:nth-of-type(1)')).toEqual({
    tag: 'p',
    attributes: { class: 'svak', style: 'color: #999' },
    children: [
      { text: 'Fristen er ' },
      expect.objectContaining({ tag: 'b', children: [{ text: '1. mars' }] }),
      { text: '.' },
      { comment: ' klarsyn-av wcag/lav-kontrast: prøve ' },
    ],
    selector: '#innhold > p:nth-of-type(1)',
    box: { x: 0, y: 40, width: 400, height: 40 },
    display: 'block',
    look: { fontFamily: 'Open Sans', fontSizePt: 12, lineHeightPt: 15, bold: false, color: '#999999', background: '#ffffff' },
    access: { role: 'paragraph', name: '', hidden: false },
  });
});

test('fonts are the first that is named, in points, bold from 600', () => {
  expect(lookOf('Søk om plass')).toEqual({
    fontFamily: 'Open Sans',
    fontSizePt: 24,
    lineHeightPt: 15,
    bold: true,
    color: '#222222',
    background: '#ffffff',
  });
});

test('translucent colours are laid over what is behind them', () => {
  expect(lookOf('Halvt gjennomsiktig')).toMatchObject({ color: '#808080', background: '#000000' });
  expect(lookOf('Slør')).toMatchObject({ color: '#ffffff', background: '#808080' });
  expect(lookOf('Nye farger')).toMatchObject({ color: '#ffffff', background: '#000000' });
});

test('a background that is a picture or a gradient is not known, a colour on top of it is', () => {
  expect(lookOf('Over farger')?.background).toBeUndefined();
  expect(lookOf('På gult')?.background).toBe('#ffff00');
  expect(lookOf('Over et bilde')?.background).toBeUndefined();
});

test('roles and names are those that assistive technology meets', () => {
  const accesses = [
    '#innhold',
    '#innhold > h1',
    '#innhold > div:nth-of-type(5) > img',
    '#innhold > form',
    '#innhold > form > input',
    '#send',
  ];
  expect(accesses.map((selector) => bySelector(selector)?.access ?? selector)).toEqual([
    { role: 'main', name: '', hidden: false },
    '#innhold > h1',
    { role: 'img', name: 'Et kart', hidden: false },
    { role: 'form', name: 'Søk', hidden: false },
    { role: 'textbox', name: 'Navn', hidden: false },
    { role: 'button', name: 'Send', hidden: false },
  ]);
  expect(find('Søk om plass').access).toEqual({ role: 'heading', name: 'Søk om plass', hidden: false });
});

test('what is not shown, or kept from assistive technology, is hidden', () => {
  const seen = ['Ikke vist', 'Usynlig', 'for noen', 'Lys tekst'].map((text) => [
    text,
    find(text).box !== undefined,
    find(text).access?.hidden,
  ]);
  expect(seen).toEqual([
    ['Ikke vist', false, true],
    ['Usynlig', false, true],
    ['for noen', true, true],
    ['Lys tekst', true, false],
  ]);
});

test('selectors prefer ids that last, and step into shadow trees and frames', () => {
  const selectors = ['Søk om plass', 'Send', 'Avbryt', 'Skygge', 'Lys tekst', 'Les mer'].map((text) => [
    ...(find(text).frames ?? []),
    find(text).selector,
  ]);
  expect(selectors).toEqual([
    ['h1'],
    ['#send'],
    ['#innhold > form > button:nth-of-type(2)'],
    ['#vert >>> p'],
    ['#vert > span'],
    ['#innhold > iframe', 'body > a'],
  ]);
});

test('what is in a slot stands where it is shown', () => {
  expect(textOf(bySelector('#vert') ?? { text: '' })).toBe('SkyggeLys tekst');
});

test('boxes inside a frame are counted from the corner of the page', () => {
  const frame = bySelector('#innhold > iframe')?.box;
  const inner = all(recording.root).find(({ tag, frames }) => tag === 'html' && frames !== undefined)?.box;
  expect(inner).toMatchObject({ x: (frame?.x ?? 0) + 5, y: (frame?.y ?? 0) + 5, width: 290 });
});

test('engines say which element they mean, in frames too', () => {
  const elements = all(recording.root);
  const said = recording.audits.map(({ engine, rule, outcome, element }) => {
    const { selector, frames = [] } = elements[element ?? -1] ?? { selector: '?' };
    return `${engine} ${rule.replace(/^.*Guideline/, '')} ${outcome} ${[...frames, selector].join(' ⟩ ')}`;
  });
  expect(said).toEqual(
    expect.arrayContaining([
      'axe color-contrast failed #innhold > p:nth-of-type(1)',
      'axe image-alt failed #innhold > iframe ⟩ body > img',
    ]),
  );
  expect(said.filter((line) => line.startsWith('htmlcs')).every((line) => line.includes(' cantTell '))).toBe(true);
  expect(said.some((line) => line.startsWith('htmlcs') && line.includes('1_4_3') && line.endsWith('#innhold > p:nth-of-type(1)'))).toBe(
    true,
  );
});

test('engines that a tab has kept say of the next pages what they said of the first', async () => {
  const one = await openPages({ width: 1 });
  if (!one.ok) throw new Error(one.code);
  const said: (readonly string[])[] = [];
  for (let turn = 0; turn < 3; turn++) {
    const recorded = await one.record({ url: `${server.origin}/` });
    said.push(recorded.ok ? recorded.recording.audits.map((audit) => JSON.stringify(audit)).sort() : [recorded.code]);
  }
  await one.close();
  expect(said[0]?.length).toBeGreaterThan(10);
  expect(said[1]).toEqual(said[0]);
  expect(said[2]).toEqual(said[0]);
});

test('neither CSP nor trusted types stop the engines', async () => {
  const strict = await serve({
    '/': (response) => {
      const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
      response
        .writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy })
        .end('<html><title>x</title><img src="x.png">');
    },
  });
  const recorded = await pages.record({ url: strict.origin });
  await strict.close();
  expect(recorded.ok && recorded.recording.complaints).toEqual([]);
  const elements = recorded.ok ? all(recorded.recording.root) : [];
  const ofPicture = recorded.ok ? recorded.recording.audits.filter(({ element }) => elements[element ?? -1]?.tag === 'img') : [];
  expect(new Set(ofPicture.map(({ engine, outcome }) => `${engine} ${outcome}`))).toEqual(
    new Set(['axe failed', 'htmlcs cantTell', 'alfa failed', 'qualweb failed']),
  );
});

test('a page that has bent the DOM against us is read as it is', async () => {
  const bent = `<html lang="nb"><title>x</title><script>
    Element.prototype.getBoundingClientRect = () => { throw new Error() };
    Array.prototype.push = () => 0; Map.prototype.get = () => 7; JSON.stringify = () => '{}'; window.getComputedStyle = null;
  </script><img name="querySelectorAll"><img name="documentElement"><form><input name="attributes"><p>Tekst</p></form>`;
  const recorded = await pages.record({ html: bent });
  const tags = recorded.ok && all(recorded.recording.root).map(({ tag }) => tag);
  expect(tags).toEqual(['html', 'head', 'title', 'script', 'body', 'img', 'img', 'form', 'input', 'p']);
});

test('elements with the names of what forms and documents have send no engine in a ring, and are written down as they were', async () => {
  const opened = await openPages({ limits: { engineMs: 10_000 } });
  if (!opened.ok) throw new Error(opened.code);
  const fields = '<label for="children">Barn</label><input id="children" name="attributes"><input name="parentNode">';
  const ring = `<html lang="nb"><title>x</title><img name="querySelectorAll" alt=""><form>${fields}<p>Tekst</p></form>`;
  const recorded = await opened.record({ html: ring });
  await opened.close();
  if (!recorded.ok) throw new Error(recorded.code);
  const { complaints, root, audits } = recorded.recording;
  expect(complaints).toEqual([]);
  expect(new Set(audits.map(({ engine }) => engine)).size).toBeGreaterThan(1);
  const json = JSON.stringify(root);
  expect(json).not.toContain('klarsyn-');
  for (const written of ['"for":"children"', '"id":"children"', '"name":"attributes"', '"name":"querySelectorAll"'])
    expect(json).toContain(written);
  expect(json).toContain('"role":"textbox","name":"Barn"');
}, 60_000);

test('guard 5: an engine that takes too long is stopped and told of, and the rest of the recording stands', async () => {
  const opened = await openPages({ engines: ['axe', 'htmlcs'], probes: [], limits: { engineMs: 20 } });
  if (!opened.ok) throw new Error(opened.code);
  const recorded = await opened.record({ html: `<html lang="nb"><title>x</title>${'<p>Tekst <b>her</b></p>'.repeat(2000)}` });
  await opened.close();
  expect(recorded.ok && recorded.recording.complaints.map(({ code, values }) => [code, values?.['engine']])).toEqual([
    ['engine-failed', 'axe'],
    ['engine-failed', 'htmlcs'],
  ]);
  expect(recorded.ok && textOf(recorded.recording.root)).toContain('Tekst her');
});
