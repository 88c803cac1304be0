import { defineRule, type Problem, type Span } from '@klarsyn/core';
import { has, type Letter, saysTime, type Unit, vagueIn } from '@klarsyn/language/letter';
import { isKind, letterOf, spanOf } from './shared/letter.ts';
import { goodPractice, plainLanguageAct } from './shared/sources.ts';

export default defineRule({
  id: 'brev/frist-uten-dato',
  over: 'document',
  needs: ['kind'],
  severity: 'warning',
  tags: ['LET-FOR-VAG', 'SEED-SKI-08'],
  docs: {
    nb: {
      title: 'Fristen har ingen dato',
      why: '«Så snart som mulig» betyr ikke det samme for alle. Leseren vet ikke om hun har en dag eller en måned på seg.',
      advice: 'Skriv en dato eller hvor mange uker det gjelder: «innen 20. april 2027».',
    },
    nn: {
      title: 'Fristen har ingen dato',
      why: '«Så snart som råd» tyder ikkje det same for alle. Lesaren veit ikkje om ho har ein dag eller ein månad på seg.',
      advice: 'Skriv ein dato eller kor mange veker det gjeld: «innan 20. april 2027».',
    },
  },
  sources: [plainLanguageAct, goodPractice],
  messages: {
    nb: { vague: '«{word}» sier ikke når. Skriv en dato.', counted: '«{word}»: Leseren må regne ut dagen selv. Skriv datoen.' },
    nn: { vague: '«{word}» seier ikkje når. Skriv ein dato.', counted: '«{word}»: Lesaren må rekne ut dagen sjølv. Skriv datoen.' },
  },
  applies: (document, context) =>
    isKind(document, 'vedtak', 'avslag', 'orientering', 'forhaandsvarsel', 'tilsyn', 'innkalling') ||
    (isKind(document, 'foreloepig-svar') && has(letterOf(context), 'answer-time')),
  check(_document, context): readonly Problem<'vague' | 'counted'>[] {
    const letter = letterOf(context);
    const vague = letter.parts.filter(
      ({ name, plain, span }) =>
        name === 'vague-time' && !isForAbsence(letter, span) && !excused.test(plain) && !saysTime(plain.replace(past, '')),
    );
    const words = vague.flatMap((part) => {
      const found = vagueIn(part);
      return found === undefined || (mild.test(found.plain) && !binds.test(part.plain)) ? [] : [found];
    });
    return [
      ...words.map(({ span, plain }) => ({ message: 'vague', values: { word: plain }, at: span }) as const),
      ...countedIn(letter).map(({ unit, match }) => {
        const at = spanOf(unit, match.index, match.index + match[0].length);
        return { message: 'counted', values: { word: match[0] }, at, severity: 'hint' } as const;
      }),
    ];
  },
  examples: [
    { kind: 'vedtak', text: 'Vi innvilger søknaden. Du må betale ⟦så snart som mulig⟧.' },
    { kind: 'avslag', text: 'Vi avslår søknaden. Du må klage ⟦innen rimelig tid⟧.' },
    { kind: 'orientering', text: 'Veien stenges. Send oss svar ⟦snarest mulig⟧.' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden. Du må betale ⟦innen 14 dager⟧.', note: 'Regnet fra når?' },
    { kind: 'vedtak', text: 'Vi innvilger søknaden. Du må betale innen 3. mai 2027.' },
    { kind: 'vedtak', text: 'Du må melde fra innen to uker etter at bygget er ferdig.', note: 'Den dagen er det ingen som vet ennå.' },
    { kind: 'orientering', text: 'Er du syk, bør du ringe legen så snart som mulig.' },
    { kind: 'vedtak', text: 'Vi svarer så snart som mulig, og senest 3. mai.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden. Du må betale ⟦så snart som mogleg⟧.' },
    { language: 'nn', kind: 'avslag', text: 'Vi avslår søknaden. Du må klage ⟦innan rimeleg tid⟧.' },
    { language: 'nn', kind: 'orientering', text: 'Vegen er stengd. Send oss svar ⟦snarast mogleg⟧.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden. Du må betale ⟦innan 14 dagar⟧.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi innvilgar søknaden. Du må betale innan 3. mai 2027.' },
    { language: 'nn', kind: 'vedtak', text: 'Du må melde frå innan to veker etter at bygget er ferdig.' },
    { language: 'nn', kind: 'orientering', text: 'Er du sjuk, bør du ringje legen så snart som råd.' },
    { language: 'nn', kind: 'vedtak', text: 'Vi svarar så snart som råd, og seinast 3. mai.' },
  ],
});

/** Said of what depends on something, of what is past, or in the words of the law. */
/** Who cannot come says so when they know: no deadline of ours. */
const isForAbsence = ({ parts }: Letter, { node, start }: Span): boolean =>
  parts.some(({ name, span }) => name === 'absence' && span.node === node && span.start === start);
const excused = /(?<!\p{L})(?:hvis|dersom|viss|er du|ved behov|handla|handlet|svarte|tok|ble|vart|blei|loven|lova|§)(?!\p{L})/iu;
/** A day that something came or was written, which sets no deadline. */
const past =
  /(?<!\p{L})(?:av|datert|mottatt|motteke|fikk|fekk|mottok|sendte|sende|søkte|søknad\p{L}*|brev\p{L}*|e-post\p{L}*)\s+(?:den\s+)?\d{1,2}\.\s?(?:\p{L}+|\d{1,2}\.)(?:\s?\d{4})?/giu;
/** Words that only matter where they stand for a deadline. */
const mild = /^(?:fortløp|etter|ut[ea]n|i tide|om ei? stund|om en stund)/iu;

/** Says that somebody must do something, or that an answer or a decision will come. */
const binds =
  /(?<!\p{L})(?:må|skal|frist\p{L}*|send|betal|rett|lever|svar\p{L}*|meld|fjern|kreve[rs]?|ber|plikt\p{L}*|behandle\p{L}*|behandla\p{L}*|handsam\p{L}*|avgjør\p{L}*|avgjer\p{L}*)(?!\p{L})/iu;

const timeSpan =
  /(?:innen|innan|i løpet av)\s+(?:\d{1,3}|en|ein|ei|to|tre|fire|fem|seks|sju|syv|åtte|ti|fjorten)\s+(?:arbeids|virke|yrke)?(?:dag(?:er|ar)?|uker?|veker?|måned(?:er)?|månad(?:er|ar)?)(?!\p{L})/iu;
/** Asks the reader for something. What comes after an event has no date yet, and the appeal counts from when the letter came. */
const asksReader = /(?<!\p{L})(?:(?:du|dere|de) må|må (?:du|dere|de)|(?<=^\s*)(?:send|betal|lever|meld|svar))(?!\p{L})/iu;
const afterEvent = /(?<!\p{L})(?:etter|fra|frå|når|før)(?!\p{L})/iu;

/** Stretches of time that the reader has, with no day to count from. */
function countedIn({ units, parts }: Letter): readonly { readonly unit: Unit; readonly match: RegExpExecArray }[] {
  const appeal = new Set(parts.filter(({ name }) => name.startsWith('appeal-')).map(({ span }) => span.node));
  return units.flatMap((unit) => {
    const match = timeSpan.exec(unit.plain);
    const isAsked = unit.part === 'body' && unit.role === 'sentence' && asksReader.test(unit.plain) && !appeal.has(unit.span.node);
    return match === null || !isAsked || afterEvent.test(unit.plain.slice(match.index)) ? [] : [{ unit, match }];
  });
}
