import { defineRule, type Form, type Problem } from '@klarsyn/core';
import { type Act, acts, bodies, holds } from '@klarsyn/dictionary-lov';
import type { Unit } from '@klarsyn/language/letter';
import { namesOf } from './shared/citations.ts';
import { letterOf, spanOf } from './shared/letter.ts';
import { fvl } from './shared/sources.ts';

export default defineRule({
  id: 'brev/foreldet-henvisning',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'warning',
  tags: ['LET-ALL-FORELDET', 'SEED-SOR-03', 'SEED-SOR-22', 'SEED-ASK-25'],
  docs: {
    nb: {
      title: 'Teksten viser til et navn eller en lov som ikke gjelder lenger',
      why: 'Leseren finner ikke fram til et organ som har byttet navn, eller til en lov som er opphevet.',
      advice: 'Bruk navnet og loven som gjelder nå. Skriver du om noe som skjedde mens det gamle gjaldt, så si når.',
    },
    nn: {
      title: 'Teksten viser til eit namn eller ei lov som ikkje gjeld lenger',
      why: 'Lesaren finn ikkje fram til eit organ som har bytt namn, eller til ei lov som er oppheva.',
      advice: 'Bruk namnet og lova som gjeld no. Skriv du om noko som hende medan det gamle galdt, så sei når.',
    },
  },
  sources: [
    fvl('§ 28'),
    { title: 'Regjeringen: navnet på fylkesmannen endret fra 1. januar 2021', url: 'https://www.regjeringen.no/no/aktuelt/id2891733/' },
  ],
  messages: {
    nb: {
      body: '«{found}» heter nå {now}.',
      act: '«{found}» gjelder ikke lenger. Den er erstattet av {now}.',
      section: '«{found}» er fra en lov som er opphevet. Loven som gjelder nå, har andre numre.',
    },
    nn: {
      body: '«{found}» heiter no {now}.',
      act: '«{found}» gjeld ikkje lenger. Ho er erstatta av {now}.',
      section: '«{found}» er frå ei lov som er oppheva. Lova som gjeld no, har andre nummer.',
    },
  },
  check(_document, context) {
    const form: Form = context.analysis.language.language === 'nn' ? 'nn' : 'nb';
    return letterOf(context).units.flatMap((unit) => {
      const lower = unit.plain.toLowerCase();
      if (!anyBeginning.test(lower)) return [];
      const found = [...oldBodies(unit, form, lower), ...oldActs(unit, form, lower), ...oldSections(unit, lower)];
      return found.length === 0 || isHistory(unit.plain) ? [] : found;
    });
  },
  examples: [
    { text: 'Klagen går til ⟦Fylkesmannen⟧.' },
    { text: 'Du kan be om innsyn etter ⟦offentlighetsloven⟧ § 2.' },
    { text: 'Retten til skyss står i ⟦opplæringsloven § 7-1⟧.' },
    { text: 'Nettsidene følger ⟦WCAG 2.0⟧.' },
    { text: 'Klagen går til Statsforvalteren.' },
    { text: 'Fylkesmannen stadfestet vedtaket i 2018.', note: 'Den gangen het det det.' },
    { text: 'Retten til skyss står i opplæringslova § 4-1.' },
    { language: 'nn', text: 'Klaga går til ⟦Fylkesmannen⟧.' },
    { language: 'nn', text: 'Du kan ikkje få innsyn etter ⟦offentlegheitslova⟧ § 2.' },
    { language: 'nn', text: 'Retten til skyss står i ⟦opplæringslova § 7-1⟧, ikkje i forskrifta.' },
    { language: 'nn', text: 'Klaga går til Statsforvaltaren.' },
    { language: 'nn', text: 'Fylkesmannen stadfesta vedtaket i 2018, ikkje kommunen.' },
    { language: 'nn', text: 'Du kan be om innsyn etter offentleglova, ikkje etter andre lover.' },
  ],
});

type Found = Problem<'body' | 'act' | 'section'>;

/** Tells of what was: a year before the change, or the old name beside the new. */
const isHistory = (plain: string): boolean =>
  /(?<![\d.])(?:i|fra|frå|til|før|av|den|\p{L}+ar|\p{L}+er|mai|juni|juli|august|april|mars)\s(?:19\d\d|200\d|201\d|2020)(?!\d)|(?<!\p{L})(?:tidligere|tidlegare|den gang|den gongen|daværende|dåverande|gamle|opphevet|oppheva)(?!\p{L})/iu.test(
    plain,
  );

/** A pattern, and the beginnings of the names in it: a text without any of them need not be looked through. */
interface Search {
  readonly beginnings: readonly string[];
  readonly pattern: RegExp;
}

const searchFor = (names: readonly string[], pattern: RegExp): Search => ({
  beginnings: [...new Set(names.map((name) => (name.split(' ')[0] ?? name).toLowerCase()))],
  pattern,
});

function matches({ beginnings, pattern }: Search, unit: Unit, lower: string): readonly RegExpMatchArray[] {
  return beginnings.some((beginning) => lower.includes(beginning)) ? [...unit.plain.matchAll(pattern)] : [];
}

const isGone = ({ to }: Act): boolean => to !== undefined;
const quoted = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const whole = (names: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}])(?:${[...new Set(names)].map(quoted).join('|')})(?![\p{L}\d])`, 'giu');

const bodySearches = bodies.map(({ old, now }) => {
  const names = [...old.nb, ...old.nn];
  return { ...searchFor(names, whole(names)), now };
});

/** Acts that are gone, by the names that no act in force has. */
const actSearches = acts.filter(isGone).flatMap((act) => {
  const own = namesOf(act).filter((name) => !acts.some((other) => holds(other) && namesOf(other).includes(name)));
  return own.length === 0 ? [] : [{ ...searchFor(own, whole(own)), now: acts.find(({ id }) => id === act.replacedBy)?.name }];
});

/** Sections that only the act before had, cited under the name that both have. */
const sectionSearches = acts.filter(isGone).flatMap((act) => {
  const sections = act.plainSections === true ? String.raw`\d+(?![\d-])` : (act.only ?? []).map(quoted).join('|');
  if (sections === '') return [];
  const names = namesOf(act);
  return [
    searchFor(names, new RegExp(String.raw`(?<!\p{L})(?:${names.map(quoted).join('|')})\s*§+\s*(?:${sections})(?:\d+)?(?![\d-])`, 'giu')),
  ];
});

/** Finds the beginning of any name: most sentences have none, and are done with. */
const anyBeginning = new RegExp(
  [...new Set([...bodySearches, ...actSearches, ...sectionSearches].flatMap(({ beginnings }) => beginnings.map(quoted)))].join('|'),
  'u',
);

const oldBodies = (unit: Unit, form: Form, lower: string): readonly Found[] =>
  bodySearches.flatMap((search) => matches(search, unit, lower).map((match) => found('body', unit, match, search.now[form])));

const oldActs = (unit: Unit, form: Form, lower: string): readonly Found[] =>
  actSearches.flatMap((search) => matches(search, unit, lower).map((match) => found('act', unit, match, search.now?.[form] ?? '')));

const oldSections = (unit: Unit, lower: string): readonly Found[] =>
  sectionSearches.flatMap((search) => matches(search, unit, lower).map((match) => found('section', unit, match, '')));

function found(message: Found['message'], unit: Unit, match: RegExpMatchArray, now: string): Found {
  const start = match.index ?? 0;
  const values = message === 'section' ? { found: match[0] } : { found: match[0], now };
  return { message, values, at: spanOf(unit, start, start + match[0].length) };
}
