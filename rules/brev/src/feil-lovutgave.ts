import { defineRule, type Problem, type Span } from '@klarsyn/core';
import { type Act, acts, holds, type Topic } from '@klarsyn/dictionary-lov';
import type { Unit } from '@klarsyn/language/letter';
import { type Citation, citationsIn } from './shared/citations.ts';
import { letterOf } from './shared/letter.ts';
import { fvl } from './shared/sources.ts';

/** What a sentence speaks of, by its words. */
const speaksOf: Readonly<Partial<Record<Topic, RegExp>>> = {
  waiting: /foreløpig svar|førebels svar/iu,
  notice: /forhåndsvars|førehandsvars/iu,
  access: /innsyn|(?:se|sjå) (?:sakens )?dokument/iu,
  reasons: /begrunn|grunngj/iu,
  appeal: /(?<!\p{L})(?:på)?klage(?!\p{L})|klagerett|klageadgang/iu,
  deadline: /klagefrist|frist\p{L}* for å klage/iu,
  secrecy: /taushet|teieplikt/iu,
  costs: /sakskost/iu,
  postponement: /utsett|utset|utsatt|iverksett/iu,
};

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
    },
    nn: {
      notInForce: '«{cited}» finst ikkje i lova som gjeld. Her er nok § {instead} meint.',
      unknown: '«{cited}» finst ikkje i lova som gjeld.',
      named: '«{cited}» er ei lov som ikkje er i kraft.',
    },
  },
  check(_document, context) {
    const { units } = letterOf(context);
    const current = acts.find((act) => act.name.nb === 'forvaltningsloven' && holds(act));
    const other = acts.find((act) => act.name.nb === 'forvaltningsloven' && act !== current);
    if (current === undefined || other === undefined) return undefined;
    return units.flatMap((unit) => [
      ...namedIn(unit, other),
      ...citationsIn(unit.plain)
        .filter(({ act }) => act.name.nb === current.name.nb)
        .flatMap((citation) => judge(citation, unit, current, other) ?? []),
    ]);
  },
  examples: [
    { text: 'Du kan klage etter ⟦forvaltningsloven § 59⟧.' },
    { text: 'Klagefristen følger av ⟦forvaltningsloven § 63⟧.' },
    { text: 'Dette er et forhåndsvarsel etter ⟦forvaltningsloven § 42⟧.', note: 'I loven som gjelder, handler § 42 om noe annet.' },
    { text: 'Vi har behandlet saken etter ⟦forvaltningsloven av 2025⟧.' },
    { text: 'Du kan klage etter forvaltningsloven § 28. Fristen står i § 29.' },
    { text: 'Forhåndsvarselet er gitt etter forvaltningsloven § 16.' },
    { text: 'Du kan be om utsatt iverksetting, se forvaltningsloven § 42.' },
    { language: 'nn', text: 'Du kan klage etter ⟦forvaltningslova § 59⟧.' },
    { language: 'nn', text: 'Klagefristen følgjer av ⟦fvl. § 63⟧, ikkje av andre lover.' },
    { language: 'nn', text: 'Dette er eit førehandsvarsel etter ⟦forvaltningslova § 42⟧.' },
    { language: 'nn', text: 'Du kan klage etter forvaltningslova § 28. Fristen står i § 29.' },
    { language: 'nn', text: 'Førehandsvarselet er gjeve etter forvaltningslova § 16.' },
    { language: 'nn', text: 'Du kan be om utsett iverksetjing, sjå forvaltningslova § 42.' },
  ],
});

type Message = 'notInForce' | 'unknown' | 'named';

/** A citation whose section the act in force does not have, or has for something else than the sentence speaks of. */
function judge(citation: Citation, unit: Unit, current: Act, other: Act): Problem<Message> | undefined {
  const cited = unit.plain.slice(citation.start, citation.end);
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
const namedIn = (unit: Unit, other: Act): readonly Problem<Message>[] => {
  const year = other.number.slice(4, 8);
  const pattern = new RegExp(
    String.raw`forvaltningslov(?:en|a) (?:av |fra |frå |\()${year}\)?|lov 20\. juni 2025 nr\. 81|LOV-2025-06-20-81`,
    'giu',
  );
  return [...unit.plain.matchAll(pattern)].map((match) => ({
    message: 'named',
    values: { cited: match[0] },
    at: spanOf(unit, match.index, match.index + match[0].length),
  }));
};

const topicOf = (section: string, { topics = {} }: Act): Topic | undefined =>
  (Object.keys(topics) as Topic[]).find((topic) => topics[topic]?.includes(section));

const spanOf = ({ span }: Unit, start: number, end: number): Span => ({ ...span, start: span.start + start, end: span.start + end });
