// `npm run bench:profile`: what the rules of a whole profile add to the time it takes to check a page.
// Prints CPU milliseconds (user and system, of the browser too) for each page: opening it with all engines, all rules but grafisk-profil, what those
// add, and looking at a picture.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPages, sayBrowserFault } from '@klarsyn/browser';
import { checkDocument, type Profile, type Rule, type RuleSettings } from '@klarsyn/core';
import { describePicture } from '@klarsyn/pictures';
import { readPage } from '@klarsyn/reader-html';
import { analyse, loadProfile, loadRules, readPreset } from '@klarsyn/toolkit';
import { treeOf } from './site/processes.ts';

const examples = join(import.meta.dirname, '..', '..', 'examples');
const files = [
  'pages/barnehage.html',
  'pages/renovasjon.html',
  'pages/sfo.html',
  'fjordvik/sider/rett/barnehageplass.html',
  'fjordvik/sider/rett/forside.html',
];
const turns = 60;
/** How often a page is opened; the least is taken. */
const openings = 3;

const read = await loadProfile(join(examples, 'fjordvik', 'profil.yaml'), { cwd: examples, form: 'nb' });
if (!read.ok) throw new Error('The profile of Fjordvik cannot be read.');
const { profile } = read;
const { rules: preset = {} } = await readPreset('grafisk-profil', 'profil');
const all = await loadRules();
const others = all.filter(({ id }) => !id.startsWith('grafisk-profil/'));
const logo = readFileSync(join(examples, 'fjordvik', 'logo', 'logo-enkel.svg'));

/** CPU milliseconds of one turn: the least of some, for the machine does other things too. */
function cost(work: () => void): number {
  work();
  const times = Array.from({ length: turns }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** CPU milliseconds that this process and the browser have used. */
const usedByAll = (): number => 10 * treeOf(process.pid).reduce((sum, { used }) => sum + used, 0);

function check(document: ReturnType<typeof readPage>, rules: readonly Rule[], who: Profile, settings: RuleSettings): void {
  checkDocument({ ...document }, { rules, analyse, settings: { form: 'nb', profile: who, rules: settings, suppress: [] } });
}

const pages = await openPages({ filesFrom: examples });
if (!pages.ok) throw new Error(sayBrowserFault(pages, 'nb'));
try {
  console.log('page'.padEnd(44), 'opening', 'other rules', 'graphic profile', 'a picture');
  let [opened, without, added] = [0, 0, 0];
  for (const file of files) {
    const path = join(examples, file);
    const source = readFileSync(path, 'utf8');
    const record = async () => {
      const before = usedByAll();
      const recorded = await pages.record({ file: path, html: source });
      if (!recorded.ok) throw new Error(sayBrowserFault(recorded, 'nb'));
      return { recording: recorded.recording, used: usedByAll() - before };
    };
    // The first time, the engines are loaded: that is paid once.
    const { recording } = await record();
    const uses: number[] = [];
    for (let time = 0; time < openings; time++) uses.push((await record()).used);
    const opening = Math.min(...uses);
    const document = {
      ...readPage({ uri: file, recording, source }),
      kind: { value: 'tjeneste', confidence: 1, told: true },
    } as const;
    const plain = cost(() => check(document, others, profile, preset));
    // What all rules share, the reading of the sentences, is paid once.
    const own = Math.max(0, cost(() => check(document, all, profile, preset)) - plain);
    const picture = cost(() => describePicture(logo, { looks: true }));
    opened += opening;
    without += plain;
    added += own + picture;
    console.log(file.padEnd(44), String(opening).padEnd(7), plain.toFixed(2).padEnd(11), own.toFixed(2).padEnd(15), picture.toFixed(2));
  }
  const share = (of: number): string => `${((100 * added) / of).toFixed(1)} %`;
  console.log(`the profile adds ${share(opened + without)} to checking a page; to the rules alone, without the browser, ${share(without)}`);
} finally {
  await pages.close();
}
