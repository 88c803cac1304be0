import type { SiteOptions } from '@klarsyn/toolkit';
import { type Command, type Given, numberOf, type Surroundings, textOf, textsOf, wrongNumber } from '../command.ts';
import { refusedEngine } from '../engines.ts';
import { planEnding, reportingOptions } from '../finish.ts';
import { askedOf, checkingOptions } from '../make-report.ts';
import { pickIds } from '../pick-rules.ts';
import { planPictures } from '../plan-pictures.ts';
import { endSite } from '../site/end.ts';
import { startSiteProgress } from '../site/progress.ts';
import { checkSector } from '../site/sector.ts';
import { untilStopped } from '../stopping.ts';
import { say } from '../texts.ts';

const { cache: _cache, workers: _workers, ...checking } = checkingOptions;
const { baseline: _baseline, reading: _reading, ...reporting } = reportingOptions;

const site: Command = {
  text: 'site',
  words: '[adresse]',
  examples: [
    ['klarsyn site https://fjordvik.example', 'exampleSite'],
    ['klarsyn site --sitemap sitemap.xml --base http://localhost:3000', 'exampleSitemap'],
    ['klarsyn site https://fjordvik.example --resume', 'exampleResume'],
  ],
  after: 'exitCodes',
  options: {
    sitemap: { type: 'string', many: true, text: 'optionSitemap' },
    urls: { type: 'string', text: 'optionUrls' },
    list: { type: 'string', text: 'optionSites' },
    parallel: { type: 'string', text: 'optionParallel' },
    follow: { type: 'boolean', text: 'optionFollow' },
    base: { type: 'string', text: 'optionBase' },
    also: { type: 'string', many: true, text: 'optionAlso' },
    include: { type: 'string', many: true, text: 'optionInclude' },
    exclude: { type: 'string', many: true, text: 'optionExclude' },
    'max-pages': { type: 'string', text: 'optionMaxPages' },
    'max-depth': { type: 'string', text: 'optionMaxDepth' },
    rate: { type: 'string', text: 'optionRate' },
    'ignore-robots': { type: 'boolean', text: 'optionIgnoreRobots' },
    resume: { type: 'boolean', text: 'optionResume' },
    journal: { type: 'string', text: 'optionJournal' },
    shard: { type: 'string', text: 'optionShard' },
    screenshots: { type: 'string', text: 'optionScreenshots' },
    ...checking,
    ...reporting,
  },
  async run(given, surroundings) {
    const { form, streams } = surroundings;
    const refuse = (message: string) => {
      streams.stderr.write(`klarsyn: ${message}\n`);
      return 2;
    };
    const wrong = await wrongCall(given, surroundings);
    if (wrong !== undefined) return refuse(wrong);
    const ending = await planEnding(given, surroundings);
    if (!ending.ok) return refuse(ending.message);
    const only = await pickIds(given, form);
    if (!only.ok) return refuse(only.message);
    // As files only: a report of a whole site would be too heavy with pictures in it.
    const pictures = await planPictures(given, [], surroundings);
    if (!pictures.ok) return refuse(pictures.message);
    const { checkWholeSite, readShard, readSiteList, sayFault } = await import('@klarsyn/toolkit');
    const { options: checks } = await askedOf(given, surroundings, { inputs: [], only: only.picked, onPicture: pictures.onPicture });
    const progress = startSiteProgress(streams.stderr, form);
    const work = async (signal: AbortSignal): Promise<number> => {
      const list = textOf(given, 'list');
      if (list !== undefined) {
        const read = await readSiteList(list, form);
        if (!read.ok) return refuse(read.faults.map((fault) => sayFault(fault, form).message).join('\n'));
        const { journal: _, ...how } = siteOf(given);
        return checkSector(read.sites, { ...checks, ...how, signal, onProgress: progress.tell }, given, surroundings);
      }
      const shard = readShard(textOf(given, 'shard') ?? '');
      const done = await checkWholeSite({ ...checks, ...siteOf(given), shard, signal, onProgress: progress.tell });
      progress.stop();
      return done.ok
        ? endSite(done, ending, given, surroundings)
        : refuse(done.faults.map((fault) => sayFault(fault, form).message).join('\n'));
    };
    return untilStopped(work).finally(progress.stop);
  },
};

export default site;

async function wrongCall(given: Given, { form }: Surroundings): Promise<string | undefined> {
  const number = wrongNumber(given, ['max-pages', 'max-depth', 'rate', 'parallel']);
  if (number !== undefined) return say('wrongNumber', form, { option: `--${number}` });
  const [start] = given._;
  if (start === undefined && textsOf(given, 'sitemap').length === 0 && ['urls', 'list'].every((name) => textOf(given, name) === undefined))
    return say('siteNeedsStart', form);
  const addresses = [start, textOf(given, 'base'), ...textsOf(given, 'also')].filter((one) => one !== undefined);
  const bad = addresses.find((address) => !URL.canParse(address) || !/^https?:$/.test(new URL(address).protocol));
  if (bad !== undefined) return say('siteBadAddress', form, { address: bad });
  const shard = textOf(given, 'shard');
  if (shard !== undefined && (await import('@klarsyn/toolkit')).readShard(shard) === undefined)
    return say('wrongShard', form, { part: shard });
  return refusedEngine(given, form);
}

/** What the call says of the site itself. */
function siteOf(given: Given): Omit<SiteOptions, keyof import('@klarsyn/toolkit').CheckOptions> & Pick<SiteOptions, 'journal'> {
  const [start] = given._;
  return {
    start,
    sitemaps: textsOf(given, 'sitemap'),
    urls: textOf(given, 'urls'),
    follow: typeof given['follow'] === 'boolean' ? given['follow'] : undefined,
    base: textOf(given, 'base'),
    also: textsOf(given, 'also').map((address) => new URL(address).origin),
    include: textsOf(given, 'include'),
    exclude: textsOf(given, 'exclude'),
    maxPages: numberOf(given, 'max-pages'),
    maxDepth: numberOf(given, 'max-depth'),
    rate: numberOf(given, 'rate'),
    ignoreRobots: given['ignore-robots'] === true,
    resume: given['resume'] === true,
    journal: textOf(given, 'journal') ?? journalFor(start ?? textOf(given, 'urls') ?? textsOf(given, 'sitemap')[0] ?? ''),
  };
}

/** A file of its own for each site, in a folder that is easy to leave out of version control. */
const journalFor = (name: string): string => `.klarsyn/site-${name.replace(/^https?:\/\//, '').replace(/[^\p{L}\p{N}.-]+/gu, '-')}.jsonl`;
