import { defineRule, type Form, type Problem } from '@klarsyn/core';
import { type Act, acts, bodies, holds } from '@klarsyn/dictionary-lov';
import type { Unit } from '@klarsyn/language/letter';
import { letterOf } from './shared/letter.ts';
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
    return letterOf(context).units.flatMap((unit) =>
      isHistory(unit.plain) ? [] : [...oldBodies(unit, form), ...oldActs(unit, form), ...oldSections(unit)],
    );
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

function oldBodies(unit: Unit, form: Form): readonly Found[] {
  return bodies.flatMap(({ old, now }) => {
    const pattern = whole([...old.nb, ...old.nn]);
    return [...unit.plain.matchAll(pattern)].map((match) => found('body', unit, match, now[form]));
  });
}

function oldActs(unit: Unit, form: Form): readonly Found[] {
  return acts.filter(isGone).flatMap((act) => {
    const own = [act.name.nb, act.name.nn, ...act.short].filter(
      (name) => !acts.some((other) => holds(other) && [other.name.nb, other.name.nn, ...other.short].includes(name)),
    );
    if (own.length === 0) return [];
    const now = acts.find(({ id }) => id === act.replacedBy)?.name[form] ?? '';
    return [...unit.plain.matchAll(whole(own))].map((match) => found('act', unit, match, now));
  });
}

/** Sections that only the act before had, cited under the name that both have. */
function oldSections(unit: Unit): readonly Found[] {
  return acts.filter(isGone).flatMap(({ name, short, only = [], plainSections = false }) => {
    const sections = plainSections ? String.raw`\d+(?![\d-])` : only.map(quoted).join('|');
    if (sections === '') return [];
    const names = [name.nb, name.nn, ...short].map(quoted).join('|');
    const pattern = new RegExp(String.raw`(?<!\p{L})(?:${names})\s*§+\s*(?:${sections})(?:\d+)?(?![\d-])`, 'giu');
    return [...unit.plain.matchAll(pattern)].map((match) => found('section', unit, match, ''));
  });
}

const isGone = ({ to }: Act): boolean => to !== undefined;
const quoted = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const whole = (names: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}])(?:${[...new Set(names)].map(quoted).join('|')})(?![\p{L}\d])`, 'giu');

function found(message: Found['message'], { span }: Unit, match: RegExpMatchArray, now: string): Found {
  const start = span.start + (match.index ?? 0);
  const values = message === 'section' ? { found: match[0] } : { found: match[0], now };
  return { message, values, at: { ...span, start, end: start + match[0].length } };
}
