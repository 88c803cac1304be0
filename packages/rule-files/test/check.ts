import {
  addProse,
  checkDocument,
  type Document,
  DocumentBuilder,
  type DocumentKind,
  type Finding,
  type Rule,
  textPlaces,
  unknownProfile,
} from '@klarsyn/core';
import { createAnalyser } from '@klarsyn/language';

const analyse = createAnalyser();

/** A document of one paragraph; `quote` puts it inside a quotation. */
function documentOf(text: string, quote: boolean): Document {
  const { lines, place } = textPlaces(text);
  const builder = new DocumentBuilder();
  const whole = { declared: undefined, place: place(0, text.length) };
  builder.open({ kind: 'root', ...whole });
  if (quote) builder.open({ kind: 'quote', ...whole });
  builder.open({ kind: 'paragraph', ...whole });
  addProse(builder, { value: text, raw: text, source: 0, syntax: 'plain', collapse: false, declared: undefined, place });
  return builder.finish({
    uri: 'test',
    format: 'text',
    declared: undefined,
    told: 'nb',
    title: undefined,
    meta: {},
    lines,
    directives: [],
    complaints: [],
  });
}

interface How {
  readonly quote?: boolean;
  readonly options?: Readonly<Record<string, unknown>>;
  readonly kind?: DocumentKind;
}

/** What a rule finds in a text. */
export function check(rule: Rule, text: string, { quote = false, options = {}, kind }: How = {}): readonly Finding[] {
  const settings = { form: 'nb', profile: unknownProfile, rules: { [rule.id]: ['warning', options] }, suppress: [] } as const;
  const document = { ...documentOf(text, quote), ...(kind !== undefined && { kind: { value: kind, confidence: 1, told: true } }) };
  return checkDocument(document, { rules: [rule], analyse, settings }).findings;
}
