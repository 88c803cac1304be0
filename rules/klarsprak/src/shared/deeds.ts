import type { Passive, Sentence } from '@klarsyn/core';
import { has, lemmaOf, lowerOf, posOf, setOf } from './words.ts';

/**
 * What a public body or its reader does in a case: verbs of duty, deadline and decision, as stems that both forms share («send» for «sendes» and
 * «sendast»). Where nobody is named, the reader asks who. A closed list: read over letters, strategies and newspapers.
 */
const stems = setOf(`
  behandl handsam avgjør avgjer avgj fatt treff innvilg avslå avslåt avvis godkjenn underkjenn gi gje gjev tildel yt utbetal betal
  innbetal etterbetal tilbakebetal krev innkrev fakturer beregn berekn fastsett fastset reduser stans stopp avslutt opphev annuller
  forleng utset utsett send oversend ettersend innsend lever innlever utlever returner distribuer meld innmeld varsl underrett informer
  orienter innkall registrer journalfør arkiver slett lagr dokumenter undersøk kontroller inngå overta opprett avvikl avlegg gjennomfør
  utfør iverksett iverkset innhent innrapporter rapporter kunngjør kunngjer utlys vurder prioriter tilby tilb oppnevn oppnemn ansett
  ansetj tilsett flytt refunder kompenser påklag klag søk bestill installer bekreft attester signer underskriv underteikn fornye forny
  inndra etterlys tilbakekall utsted utferd utstett overfør omgjør omgjer pålegg påleg ilegg`);
/** Forms that are no longer than their stem and an ending would not give. */
const short = setOf('gis gjevast givast inngås avslås tilbys overtas inndras mottas');

/** Past participles of the same verbs after «bli» and «verte», where the stem changes. */
const participles = setOf(`
  gitt gitte gjeve gjeven gjevne avslått avslege avslegen overtatt overteke overteken tilbudt tilbode tilboden inndratt
  vedtatt vedteke vedteken fastsatt fastsett iverksatt iverksett avgjort søkt utbetalt betalt innbetalt sendt sent oversendt levert innlevert utlevert innkalt
  innkalla avlagt ansatt oppnevnt gjennomført utført overført utlyst bestilt undersøkt krevd krevet kravd ytt pålagt ilagt omgjort journalført`);
const endings = /(?:e?s|ast|est|åst|a|et|t|te|de|d|ne)$/u;

/** Verbs that say how a thing is, seems or is called, and verbs of making it so bit by bit: nobody's duty, though «skal» stands before them. */
const states = setOf(`
  oppfattes forstås ses sees anses ansees regnes forbindes preges kjennetegnes gjenspeiles oppleves knyttes nås menes kalles defineres forklares tolkes sammenlignes
  skapes måles merkes huskes omtales baseres bygges omfattes brukes benyttes gjøres løses utøves tas legges settes ledes bli sies tenkes leses høres kommuniseres formidles
  oppfattast forståast sjåast reknast knytast pregast kjenneteiknast opplevast kallast definerast forklarast tolkast skapast målast merkast hugsast omtalast baserast byggjast
  omfattast brukast nyttast gjerast løysast takast leggjast setjast leiast seiast tenkast lesast høyrast kommuniserast formidlast vernast dekkes dekkjast overlates
  respekteres respekterast bevares bevarast oppnås oppnåast skånes skånast forskånes røres rørast overskrides overskridast`);
const duties = setOf('må skal bør lyt');
const helpers = setOf('må måtte skal skulle bør burde lyt kan kunne vil ville får');

/** True when a passive hides who has a duty, a deadline or a decision. */
export function hidesActor(sentence: Sentence, passive: Passive): boolean {
  const { tokens } = sentence;
  const word = lowerOf(tokens[passive.verb]);
  if (passive.agent !== undefined || passive.impersonal) return false;
  const helper = helperBefore(sentence, passive.auxiliary ?? passive.verb);
  if (isAsked(sentence, passive.verb)) return false;
  if (passive.kind === 'bli')
    return isDeed(word) && !word.startsWith('reduser') && helper !== 'kan' && helper !== 'kunne' && !isAboutPerson(sentence, passive);
  if (lowerOf(tokens[passive.verb + 1]) === 'som' || others.has(lowerOf(tokens[passive.verb - 1]))) return false;
  if (helper === 'skulle' || helper === 'måtte') return false;
  if (helper === 'kan' || helper === 'kunne') return isDeed(word) && !judging.test(word);
  return isDeed(word) || (helper !== undefined && duties.has(helper) && !states.has(word) && !isGenitive(sentence, passive.verb));
}

/** True for a form of a verb of the list. */
function isDeed(word: string): boolean {
  if (short.has(word) || participles.has(word)) return true;
  const stem = word.replace(endings, '');
  return stems.has(stem) || stems.has(word.replace(/(?:j?ast|s|e)$/u, '')) || stems.has(stem.replace(/e$/u, ''));
}

/** True where somebody tells what happened to a person, how a thing is made up, or leaves the subject out: «han ble sendt hjem», «blir avsluttet med», «Ble stoppet». */
function isAboutPerson({ tokens }: Sentence, { auxiliary = 0, verb }: Passive): boolean {
  const near = verb > auxiliary + 1 ? [tokens[auxiliary - 1], tokens[auxiliary + 1]] : [tokens[auxiliary - 1]];
  const isAlone = auxiliary === 0 && verb === 1;
  return (
    isAlone ||
    /^(?:for|med)$/.test(lowerOf(tokens[verb + 1])) ||
    near.some((token) => posOf(token) === 'PROPN' || others.has(lowerOf(token)))
  );
}

const others = setOf('han hun ho de dei vi me');

/** The modal verb that a verb hangs on: the nearest finite verb before it in the same clause, when that is one. */
function helperBefore({ tokens }: Sentence, verb: number): string | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - furthest); at -= 1) {
    const token = tokens[at];
    if (helpers.has(lowerOf(token))) return lowerOf(token);
    if (token?.kind === 'punctuation' || /^(?:SCONJ|AUX|VERB)$/.test(posOf(token)) || lowerOf(token) === 'å') return undefined;
  }
  return undefined;
}

/** What may be thought of a thing: after «kan» nobody's task. */
const judging = /^(?:vurder|prioriter|reduser|kompenser|fastset|dokumenter|undersøk|stopp|stans|gjennomfør|utfør)/u;

/** True in a question within the sentence: «hvordan den skal utformes» asks for nobody. */
function isAsked({ tokens }: Sentence, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - furthest) && tokens[at]?.kind !== 'punctuation'; at -= 1)
    if (questions.has(lowerOf(tokens[at]))) return true;
  return false;
}

const questions = setOf('hvordan korleis hva kva hvilke hvilken hvor kvar');

/** Tokens between a modal verb and the verb it carries. */
const furthest = 9;

/** True for a name or noun in the genitive that looks like a verb: «kommunes». */
const isGenitive = ({ tokens }: Sentence, at: number): boolean =>
  has(tokens[at], 'Case=Gen') || lemmaOf(tokens[at]).endsWith('kommune') || posOf(tokens[at]) === 'PROPN';
