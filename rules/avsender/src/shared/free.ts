import type { Document } from '@klarsyn/core';
import { closingOf } from './closing.ts';
import { accountOf } from './genre.ts';
import { linesOf } from './lines.ts';
import { spokenIn } from './speakers.ts';
import { titlesIn } from './titles.ts';

const union = String.raw`(?:\p{L}*tillitsval[gd][td]?\p{L}*|\p{L}*verneomb[uo]d\p{L}*|klubbleder(?:en)?|klubbleiar(?:en)?|fagforeningsleder(?:en)?|fagforeiningsleiar(?:en)?)`;
const unions =
  /(?<!\p{L})(?:Fagforbundet|Utdanningsforbundet|Sykepleierforbundet|Sjukepleiarforbundet|Delta|NITO|Tekna|Naturviterne|Skolenes landsforbund|Skolelederforbundet|Skulenes landsforbund|Akademikerforbundet|Lederne|Lektorlaget|FO|NSF|LO|Unio|YS)(?!\p{L})/u;
/** «Som hovedtillitsvalgt mener jeg», «jeg er verneombud». */
const asUnion = new RegExp(String.raw`(?<!\p{L})(?:som|jeg er|eg er|vi er|er)\s+(?:\p{L}+\s){0,2}${union}(?!\p{L})`, 'iu');
/** «Jeg varsler om», «varsler jeg», and words of the Working Environment Act on those who tell. */
const warns =
  /(?<!\p{L})(?:(?:jeg|eg|vi)\s+(?:(?:vil|må|ønsker å|ynskjer å|ønskjer å|har|velger å|vel å)\s+)?(?:varsl(?:er|ar|e|et|a)|sier fra om|seier frå om|melder fra om|melder frå om)|varsl[ea]r\s+(?:jeg|eg|vi)|(?:jeg|eg|vi)\s[^.!?\n]{0,80}\sog\s+varsl[ea]r(?:\s+her)?\s+om|kritikkverdige forhold|kritikkverdige tilhøve|varslingssak\p{L}*|varslingsutval\p{L}*|varsling etter arbeidsmiljø\p{L}+)(?!\p{L})/iu;
const authority = /(?<!\p{L})(?:vedtak|pålegg|tvangsmulkt|gebyr|tilsyn)\p{L}*/iu;

/** True for a text by a union, by safety at work, or by one who tells of wrongs: rules about roles leave it alone. */
export function isFreeVoice(document: Document): boolean {
  const lines = linesOf(document);
  const text = lines.map((line) => line.text).join('\n');
  const signed = [accountOf(document) ?? '', ...(closingOf(document)?.lines.map((line) => line.text) ?? [])].join('\n');
  if (asUnion.test(text) || unions.test(signed) || titlesIn(signed).some(({ level }) => level === 'union')) return true;
  if (warns.test(text) && !authority.test(text)) return true;
  const speakers = spokenIn(document).flatMap((one) => one.speakers);
  return speakers.length > 0 && speakers.every(({ title }) => title?.level === 'union');
}
