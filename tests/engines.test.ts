import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { engineNames, openPages } from '@klarsyn/browser';
import { checkDocument, type Recording, unknownProfile } from '@klarsyn/core';
import { readPage } from '@klarsyn/reader-html';
import { text } from '@klarsyn/reporters';
import { analyse, loadRules } from '@klarsyn/toolkit';
import axe from 'axe-core';
import { expect, test } from 'vitest';

/** A page of our own with a fault of nearly every kind that engines look for. */
const page = `<!doctype html><html><head><meta name="viewport" content="width=device-width, maximum-scale=1"><title></title>
<style>p.svak { color: #bbb; background: #fff } .rull { height: 3em; overflow: auto }</style></head><body>
<h1></h1><img src="kart.png"><img src="a.png" role="img" alt=""><button></button><a href="/a"></a><p class="svak">Svak tekst om frister</p>
<input><select><option>Ja</option></select><textarea></textarea><input type="image" src="ok.png"><input autocomplete="telefonen">
<div role="knapp">Rolle</div><div role="checkbox">Kryss</div><div role="tab">Fane</div><div role="list"><p>Punkt</p></div>
<p aria-navn="x">A</p><p aria-hidden="ja">B</p><div aria-hidden="true"><a href="/b">Skjult</a></div><button>Send <a href="/c">her</a></button>
<iframe srcdoc="<p>Ramme</p>"></iframe><iframe title="Kart" srcdoc="<html lang=nb><title>K</title><a href=x></a></html>"></iframe>
<table><tr><td headers="borte">Pris</td></tr></table><ul><div>Ikke punkt</div></ul><svg role="img"></svg><object data="x.png"></object>
<p lang="norsk">Norsk</p><p style="letter-spacing: 1px !important">Tett</p><div class="rull"><p>Lang</p><p>Lang</p><p>Lang</p><p>Lang</p></div>
<a href="/d" aria-label="Noe annet">Søk plass</a><details><summary></summary>Mer</details><p>Les <a href="/e" style="text-decoration: none; color: #333">vilkår</a> her.</p>
</body></html>`;

const record = async (isWhole: boolean): Promise<Recording> => {
  const pages = await openPages({ engines: engineNames, wholeEngines: isWhole });
  if (!pages.ok) throw new Error(pages.code);
  const told = await pages.record({ html: page });
  await pages.close();
  if (!told.ok) throw new Error(told.code);
  return told.recording;
};
const [recorded, whole] = [await record(false), await record(true)];
const rules = await loadRules();

const reportIn = (form: 'nb' | 'nn', recording: Recording) => {
  const settings = {
    form,
    profile: unknownProfile,
    rules: Object.fromEntries(rules.map(({ id, severity }) => [id, severity])),
    suppress: [],
  } as const;
  return checkDocument(readPage({ uri: 'side.html', recording }), { rules, analyse, settings });
};

test('every engine runs, those that have to be asked for too, and in frames', () => {
  expect(recorded.complaints.filter(({ code }) => code === 'engine-failed')).toEqual([]);
  expect([...new Set(recorded.audits.map(({ engine }) => engine))].sort()).toEqual([...engineNames].sort());
  const inFrame = tagsOf(recorded.root).indexOf('a', tagsOf(recorded.root).lastIndexOf('iframe'));
  const seers = recorded.audits.filter(({ element }) => element === inFrame).map(({ engine }) => engine);
  expect([...new Set(seers)].sort()).toEqual(['accesslint', 'alfa', 'axe', 'ibm', 'qualweb']);
});

test('what an engine that was asked for says stands with a finding, and needs another to be certain', () => {
  const { findings } = reportIn('nb', recorded);
  expect(findings.some(({ engines = [] }) => engines.includes('ibm') && engines.includes('axe'))).toBe(true);
  const alone = { ...recorded, audits: recorded.audits.filter(({ engine }) => engine === 'ibm') };
  const heard = reportIn('nb', alone).findings.filter(({ engines = [] }) => engines.join() === 'ibm');
  expect(heard.length).toBeGreaterThan(0);
  expect(heard.filter(({ rule, certainty }) => rule !== 'wcag/bilde-uten-alternativ' && certainty === 'certain')).toEqual([]);
});

test('what Alfa and QualWeb are not asked, nobody listens to', () => {
  const asked = new Set(recorded.audits.map(({ engine, rule }) => `${engine} ${rule}`));
  const all = new Map(whole.audits.map(({ engine, rule }) => [`${engine} ${rule}`, { engine, rule }]));
  const unasked = [...all].filter(([name, { engine }]) => (engine === 'alfa' || engine === 'qualweb') && !asked.has(name));
  expect(unasked.length).toBeGreaterThan(15);
  const everywhere = tagsOf(whole.root).map((_, element) => element);
  const heard = unasked.filter(([, one]) => {
    const audits = everywhere.map((element) => ({ ...one, outcome: 'failed' as const, element }));
    return reportIn('nb', { ...whole, audits }).findings.some(({ engines }) => engines !== undefined);
  });
  expect(heard.map(([name]) => name)).toEqual([]);
  const found = (recording: Recording) => reportIn('nb', recording).findings.map(({ rule, place }) => [rule, place]);
  expect(found(recorded)).toEqual(found(whole));
});

test('no sentence of an engine comes to a reader, in neither form', () => {
  const sentences = [...ofAxe(), ...ofIbm(), ...ofAccessLint(), ...ofSniffer(), ...ofQualweb()]
    .map(plain)
    .filter(({ length }) => length > 20);
  expect(sentences.length).toBeGreaterThan(700);
  for (const form of ['nb', 'nn'] as const) {
    const document = reportIn(form, recorded);
    expect(document.findings.filter(({ engines }) => engines !== undefined).length).toBeGreaterThan(15);
    const report = { tool: { name: 'klarsyn', version: '1' }, locale: form, documents: [document] };
    const told = plain(text(report, { rules, details: true, width: 10_000 } as never) + JSON.stringify(document.findings));
    expect(sentences.filter((sentence) => told.includes(sentence))).toEqual([]);
  }
});

test('no rule for pages speaks English, in neither form', () => {
  const english = /\b(?:the|must|should|have|has|does|are|is not|which|with|without|ensure|ensures|element must|attribute|missing)\b/i;
  for (const { id, docs, messages } of rules.filter(({ id }) => id.startsWith('wcag/')))
    for (const form of ['nb', 'nn'] as const)
      for (const said of [...Object.values(docs[form]), ...Object.values(messages[form])])
        expect(`${id} ${form}: ${english.exec(String(said).replace(/<[^>]*>|«[^»]*»/g, ''))?.[0] ?? ''}`).toBe(`${id} ${form}: `);
});

const plain = (said: string): string => said.replace(/\s+/g, ' ').trim().toLowerCase();

const fromBrowser = createRequire(createRequire(import.meta.url).resolve('@klarsyn/browser'));
const programOf = (name: string): string => readFileSync(fromBrowser.resolve(name), 'utf8');

const ofAxe = (): readonly string[] => axe.getRules().flatMap(({ help, description }) => [help, description]);

function ofIbm(): readonly string[] {
  const { Checker } = fromBrowser('accessibility-checker-engine/ace-node.js') as {
    Checker: new () => { engine: { ruleMap: Record<string, { messages: Record<string, Record<string, string>> }> } };
  };
  return Object.values(new Checker().engine.ruleMap).flatMap(({ messages }) => Object.values(messages['en-US'] ?? {}));
}

const ofAccessLint = (): readonly string[] =>
  (fromBrowser('@accesslint/core') as { rules: readonly { description: string; guidance?: string }[] }).rules.flatMap(
    ({ description, guidance = '' }) => [description, guidance],
  );

/** HTML_CodeSniffer's texts stand in its program, as values of their codes. */
const ofSniffer = (): readonly string[] =>
  [
    ...readFileSync(
      createRequire(fromBrowser.resolve('pa11y/package.json')).resolve('@pa11y/html_codesniffer/build/HTMLCS.js'),
      'utf8',
    ).matchAll(/"\d_\d_\d[\w.,]*":"((?:[^"\\]|\\.)+)"/g),
  ].flatMap(([, said]) => said ?? []);

/** QualWeb's too: the names and descriptions of its rules. */
const ofQualweb = (): readonly string[] =>
  [...programOf('@qualweb/act-rules').matchAll(/"(?:name|description)":"((?:[^"\\]|\\.)+)"/g)].flatMap(([, said]) => said ?? []);

/** The tags of a page in document order. */
function tagsOf(root: Recording['root']): readonly string[] {
  return [root.tag, ...root.children.flatMap((child) => ('tag' in child ? tagsOf(child) : []))];
}
