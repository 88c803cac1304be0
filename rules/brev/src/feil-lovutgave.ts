import { defineRule, type Problem } from '@klarsyn/core';
import { type Act, acts, holds, type Topic } from '@klarsyn/dictionary-lov';
import type { Unit } from '@klarsyn/language/letter';
import { type Citation, citationsIn } from './shared/citations.ts';
import { letterOf, spanOf } from './shared/letter.ts';
import { fvl } from './shared/sources.ts';

/** What a sentence speaks of, by its words. */
const speaksOf: Readonly<Partial<Record<Topic, RegExp>>> = {
  waiting: /foreløpig svar|førebels svar/iu,
  notice: /forhåndsvars|førehandsvars|uttale (?:deg|dykk|seg)|synet (?:ditt|dykkar|deres)|(?<!\p{L})merknader/iu,
  access: /innsyn|(?<!\p{L})(?:se|sjå|lese|inn i|kjen(?:t|d|te|de) med) (?:\p{L}+ ){0,3}\p{L}*(?:dokument|papir)|kjen[td] med/iu,
  reasons: /begrunn|grunngj/iu,
  appeal: /(?<!\p{L})(?:på)?klage(?!\p{L})|klagerett|klageadgang/iu,
  deadline: /klagefrist|frist\p{L}* for å klage/iu,
  secrecy: /taushet|teieplikt/iu,
  costs: /sakskost/iu,
  postponement: /utsett|utset|utsatt|iverksett/iu,
};

const editions = acts.filter(({ name }) => name.nb === 'forvaltningsloven');
const current = editions.find(holds);
const other = editions.find((act) => act !== current);
/** The year in an act's number, as text: it is a name and no figure. */
const yearOf = (act: Act | undefined): string => act?.number.slice(4, 8) ?? '';
/** The names of the edition that does not hold: by its year, its number, and its date. */
const waiting = new RegExp(
  String.raw`forvaltningslov(?:en|a) (?:av |fra |frå |\()${yearOf(other)}\)?|lov 20\. juni 2025 nr\. 81|${other?.number}`,
  'giu',
);

export default defineRule({
  id: 'brev/feil-lovutgave',
  over: 'document',
  languages: ['nb', 'nn'],
  severity: 'error',
  tags: ['LET-ALL-LOVPAKKE'],
  docs: {
    nb: {
      title: 'Forvaltningsloven er vist til med paragraf fra en utgave som ikke gjelder',
      why: 'Den nye forvaltningsloven fra 2025 er vedtatt, men ikke satt i kraft. Paragrafene har andre numre. Viser brevet til feil utgave, finner ikke leseren regelen.',
      advice:
        'Bruk numrene i loven fra 1967 til den nye er satt i kraft. Klageretten står for eksempel i § 28, og fristen i paragrafen etter.',
    },
    nn: {
      title: 'Forvaltningslova er vist til med paragraf frå ei utgåve som ikkje gjeld',
      why: 'Den nye forvaltningslova frå 2025 er vedteken, men ikkje sett i kraft. Paragrafane har andre nummer. Viser brevet til feil utgåve, finn ikkje lesaren regelen.',
      advice: 'Bruk numra i lova frå 1967 til den nye er sett i kraft. Klageretten står til dømes i § 28, og fristen i paragrafen etter.',
    },
  },
  sources: [fvl('§§ 16, 24–29'), { title: 'Lov 20. juni 2025 nr. 81 (forvaltningsloven)', url: 'https://lovdata.no/lov/2025-06-20-81' }],
  messages: {
    nb: {
      notInForce: '«{cited}» finnes ikke i loven som gjelder. Her menes nok § {instead}.',
      unknown: '«{cited}» finnes ikke i loven som gjelder.',
      named: '«{cited}» er en lov som ikke er i kraft.',
      mixed:
        'Brevet blander to utgaver av forvaltningsloven: «{held}» er fra loven av {year}, og «{cited}» er fra loven av {otherYear}. Bare loven av {year} gjelder.',
    },
    nn: {
      notInForce: '«{cited}» finst ikkje i lova som gjeld. Her er nok § {instead} meint.',
      unknown: '«{cited}» finst ikkje i lova som gjeld.',
      named: '«{cited}» er ei lov som ikkje er i kraft.',
      mixed:
        'Brevet blandar to utgåver av forvaltningslova: «{held}» er frå lova av {year}, og «{cited}» er frå lova av {otherYear}. Berre lova av {year} gjeld.',
    },
  },
  check(_document, context) {
    const { units } = letterOf(context);
    if (current === undefined || other === undefined) return undefined;
    const named = units.flatMap((unit) => namedIn(unit, waiting));
    const judged = units.flatMap((unit) =>
      citationsIn(unit.plain)
        .filter(({ act }) => act.name.nb === current.name.nb)
        .map((citation) => ({
          cited: textOf(citation, unit),
          sections: citation.sections,
          problem: judge(citation, unit, current, other),
        })),
    );
    const wrong = [...named, ...judged.flatMap(({ problem }) => problem ?? [])];
    const held = judged.find(({ problem, sections }) => problem === undefined && sections.length > 0)?.cited;
    return held === undefined ? wrong : mixedFirst(wrong, held);
  },
  examples: [
    { text: 'Du kan klage etter ⟦forvaltningsloven § 59⟧.' },
    { text: 'Klagefristen følger av ⟦forvaltningsloven § 63⟧.' },
    { text: 'Dette er et forhåndsvarsel etter ⟦forvaltningsloven § 42⟧.', note: 'I loven som gjelder, handler § 42 om noe annet.' },
    { text: 'Vi har behandlet saken etter ⟦forvaltningsloven av 2025⟧.' },
    {
      text: 'Du kan klage etter forvaltningsloven § 28. Klagefristen følger av ⟦forvaltningsloven § 63⟧.',
      note: 'Her er begge utgavene brukt. Da sier meldingen at brevet blander dem.',
    },
    { text: 'Du kan klage etter forvaltningsloven § 28. Fristen står i § 29.' },
    { text: 'Forhåndsvarselet er gitt etter forvaltningsloven § 16.' },
    { text: 'Du kan be om utsatt iverksetting, se forvaltningsloven § 42.' },
    { language: 'nn', text: 'Du kan klage etter ⟦forvaltningslova § 59⟧.' },
    {
      language: 'nn',
      text: 'Du kan klage etter forvaltningslova § 28. Klagefristen følgjer av ⟦forvaltningslova § 63⟧, ikkje av andre lover.',
    },
    { language: 'nn', text: 'Klagefristen følgjer av ⟦fvl. § 63⟧, ikkje av andre lover.' },
    { language: 'nn', text: 'Dette er eit førehandsvarsel etter ⟦forvaltningslova § 42⟧.' },
    { language: 'nn', text: 'Du kan klage etter forvaltningslova § 28. Fristen står i § 29.' },
    { language: 'nn', text: 'Førehandsvarselet er gjeve etter forvaltningslova § 16.' },
    { language: 'nn', text: 'Du kan be om utsett iverksetjing, sjå forvaltningslova § 42.' },
  ],
});

type Message = 'notInForce' | 'unknown' | 'named' | 'mixed';

const textOf = ({ start, end }: Citation, { plain }: Unit): string => plain.slice(start, end);

/** Where a letter also cites the act in force, the first wrong citation says that two acts are mixed; the others say what is meant. */
const mixedFirst = ([first, ...others]: readonly Problem<Message>[], held: string): readonly Problem<Message>[] =>
  first === undefined
    ? []
    : [
        {
          ...first,
          message: 'mixed',
          values: { cited: first.values?.['cited'] ?? '', held, year: yearOf(current), otherYear: yearOf(other) },
        },
        ...others,
      ];

/** A citation whose section the act in force does not have, or has for something else than the sentence speaks of. */
function judge(citation: Citation, unit: Unit, current: Act, other: Act): Problem<Message> | undefined {
  const cited = textOf(citation, unit);
  const at = spanOf(unit, citation.start, citation.end);
  for (const section of citation.sections) {
    const number = Number.parseInt(section, 10);
    const topic = topicOf(section, other);
    if (current.last !== undefined && number > current.last) {
      const instead = topic === undefined ? undefined : current.topics?.[topic]?.[0];
      return instead === undefined
        ? { message: 'unknown', values: { cited }, at }
        : { message: 'notInForce', values: { cited, instead }, at };
    }
    const meant = topic !== undefined && topicOf(section, current) !== topic && speaksOf[topic]?.test(unit.plain) ? topic : undefined;
    const own = topicOf(section, current);
    const alsoOwn = own !== undefined && speaksOf[own]?.test(unit.plain);
    const instead = meant === undefined ? undefined : current.topics?.[meant]?.[0];
    if (instead !== undefined && !alsoOwn) return { message: 'notInForce', values: { cited, instead }, at };
  }
  return undefined;
}

/** The act that waits, named by its year or its number. */
const namedIn = (unit: Unit, waiting: RegExp): readonly Problem<Message>[] =>
  [...unit.plain.matchAll(waiting)].map((match) => ({
    message: 'named',
    values: { cited: match[0] },
    at: spanOf(unit, match.index, match.index + match[0].length),
  }));

const topicOf = (section: string, { topics = {} }: Act): Topic | undefined =>
  (Object.keys(topics) as Topic[]).find((topic) => topics[topic]?.includes(section));
