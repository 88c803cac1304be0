import { type ByForm, type Form, fill, isForm, type Values } from '@klarsyn/core';
import { distance } from 'fastest-levenshtein';
import type * as v from 'valibot';
import type { Path } from './lines.ts';

/** All that can be wrong with a rule file. */
const messages = {
  'yaml-long': { nb: 'Fila er for lang. Del den opp.', nn: 'Fila er for lang. Del henne opp.' },
  'yaml-alias': {
    nb: 'Et alias («*navn») viser til noe som ikke finnes, til seg selv eller til for mye.',
    nn: 'Eit alias («*namn») viser til noko som ikkje finst, til seg sjølv eller til for mykje.',
  },
  yaml: { nb: 'Dette er ikke gyldig YAML: {cause}', nn: 'Dette er ikkje gyldig YAML: {cause}' },
  'yaml-twice': {
    nb: 'Nøkkelen «{key}» står to ganger på samme sted. La den stå én gang.',
    nn: 'Nøkkelen «{key}» står to gonger på same stad. La han stå éin gong.',
  },
  'yaml-tab': {
    nb: 'Linja er rykket inn med tabulator. Bruk mellomrom.',
    nn: 'Linja er rykt inn med tabulator. Bruk mellomrom.',
  },
  'yaml-indent': {
    nb: 'Innrykket passer ikke med linja over. Er «[», «{» og «"» lukket der? Bruk ellers like mange mellomrom som resten på samme nivå.',
    nn: 'Innrykket passar ikkje med linja over. Er «[», «{» og «"» lukka der? Bruk elles like mange mellomrom som resten på same nivå.',
  },
  'yaml-open': {
    nb: 'Her mangler et tegn: et kolon, et komma, eller slutten på «"», «[» eller «{».',
    nn: 'Her manglar eit teikn: eit kolon, eit komma, eller slutten på «"», «[» eller «{».',
  },
  'yaml-colon': {
    nb: 'Teksten har kolon og mellomrom. Sett den mellom "…", så den blir lest som én tekst.',
    nn: 'Teksten har kolon og mellomrom. Set han mellom "…", så han blir lesen som éin tekst.',
  },
  'no-lists': { nb: 'Mappa har ingen ordliste som kan leses.', nn: 'Mappa har inga ordliste som kan lesast.' },
  'unknown-key': { nb: 'Nøkkelen «{key}» finnes ikke her. {hint}', nn: 'Nøkkelen «{key}» finst ikkje her. {hint}' },
  'missing-key': { nb: 'Nøkkelen «{key}» mangler.', nn: 'Nøkkelen «{key}» manglar.' },
  'wrong-value': { nb: '«{value}» passer ikke i «{key}». {hint}', nn: '«{value}» passar ikkje i «{key}». {hint}' },
  meant: { nb: 'Mente du «{name}»?', nn: 'Meinte du «{name}»?' },
  known: { nb: 'Velg blant {names}.', nn: 'Vel blant {names}.' },
  type: { nb: 'Her skal det stå {kind}.', nn: 'Her skal det stå {kind}.' },
  'file-name': {
    nb: 'Regelen eller lista heter «{name}», men fila heter «{file}». Gi dem samme navn.',
    nn: 'Regelen eller lista heiter «{name}», men fila heiter «{file}». Gi dei same namn.',
  },
  twice: {
    nb: '«{word}» står to ganger. Det står også under «{other}».',
    nn: '«{word}» står to gonger. Det står også under «{other}».',
  },
  itself: { nb: '«{word}» kan ikke byttes ut med seg selv.', nn: '«{word}» kan ikkje bytast ut med seg sjølv.' },
  drop: {
    nb: '«{word}» har ikke noe forslag. Da må meldingen «drop» finnes på begge målformer.',
    nn: '«{word}» har ikkje noko forslag. Då må meldinga «drop» finnast på begge målformer.',
  },
  'no-words': {
    nb: 'Regelen har ingen ord. Skriv dem under «words», eller nevn en ordliste under «lists».',
    nn: 'Regelen har ingen ord. Skriv dei under «words», eller nemn ei ordliste under «lists».',
  },
  'unknown-list': { nb: 'Ordlista «{name}» finnes ikke. {hint}', nn: 'Ordlista «{name}» finst ikkje. {hint}' },
  'unknown-source': {
    nb: 'Kilden «{name}» står ikke under «sources». {hint}',
    nn: 'Kjelda «{name}» står ikkje under «sources». {hint}',
  },
  'two-lists': {
    nb: '«{word}» står også i lista «{other}». La ordet stå i én av dem.',
    nn: '«{word}» står også i lista «{other}». La ordet stå i éi av dei.',
  },
  contradiction: {
    nb: '«{word}» skal bli «{suggestion}», men lista «{other}» fraråder «{suggestion}». Velg et annet forslag.',
    nn: '«{word}» skal bli «{suggestion}», men lista «{other}» rår ifrå «{suggestion}». Vel eit anna forslag.',
  },
  placeholder: { nb: 'Meldingen kan ikke ha {{name}}. {hint}', nn: 'Meldinga kan ikkje ha {{name}}. {hint}' },
  'quote-instead': {
    nb: 'Forslaget {instead} skal stå mellom « og » i meldingen.',
    nn: 'Forslaget {instead} skal stå mellom « og » i meldinga.',
  },
  'empty-shape': { nb: 'Regelen har ikke noe under «{key}».', nn: 'Regelen har ikkje noko under «{key}».' },
  'no-instead': {
    nb: 'Meldingen bruker {instead}, men mønsteret har ikke noe forslag. Skriv «find» og «instead».',
    nn: 'Meldinga bruker {instead}, men mønsteret har ikkje noko forslag. Skriv «find» og «instead».',
  },
  pattern: {
    nb: 'Mønsteret «{find}» kan ikke brukes: Syntaksen er RE2.',
    nn: 'Mønsteret «{find}» kan ikkje brukast: Syntaksen er RE2.',
  },
  'pattern-syntax': {
    nb: 'Mønsteret «{find}» kan ikke brukes: «{at}» finnes ikke i RE2. Det gjør heller ikke (?=…) og (?<=…).',
    nn: 'Mønsteret «{find}» kan ikkje brukast: «{at}» finst ikkje i RE2. Det gjer heller ikkje (?=…) og (?<=…).',
  },
  'pattern-escape': {
    nb: 'Mønsteret «{find}» kan ikke brukes: «{at}» betyr ingenting i RE2. Viser det til en gruppe, må du skrive gruppa en gang til.',
    nn: 'Mønsteret «{find}» kan ikkje brukast: «{at}» tyder ingenting i RE2. Viser det til ei gruppe, må du skrive gruppa ein gong til.',
  },
  'pattern-unclosed': {
    nb: 'Mønsteret «{find}» kan ikke brukes: «{at}» blir aldri lukket. Sett inn «)» eller «]».',
    nn: 'Mønsteret «{find}» kan ikkje brukast: «{at}» blir aldri lukka. Set inn «)» eller «]».',
  },
  'pattern-closed': {
    nb: 'Mønsteret «{find}» kan ikke brukes: en «)» lukker ingenting. Skriv \\) for selve tegnet.',
    nn: 'Mønsteret «{find}» kan ikkje brukast: ein «)» lukkar ingenting. Skriv \\) for sjølve teiknet.',
  },
  'pattern-repeat': {
    nb: 'Mønsteret «{find}» kan ikke brukes: «{at}» har ingenting å gjenta. Skriv det som skal gjentas, foran.',
    nn: 'Mønsteret «{find}» kan ikkje brukast: «{at}» har ingenting å gjenta. Skriv det som skal gjentakast, framføre.',
  },
  'pattern-nested': {
    nb: 'Mønsteret «{find}» kan ikke brukes: «{at}» gjentar det som alt er gjentatt. Bruk bare ett av tegnene.',
    nn: 'Mønsteret «{find}» kan ikkje brukast: «{at}» gjentek det som alt er gjenteke. Bruk berre eitt av teikna.',
  },
  'pattern-count': {
    nb: 'Mønsteret «{find}» kan ikke brukes: «{at}» er ikke et antall. Det minste tallet står først, og ingen er over 1000.',
    nn: 'Mønsteret «{find}» kan ikkje brukast: «{at}» er ikkje eit tal på gonger. Det minste talet står først, og ingen er over 1000.',
  },
  'pattern-range': {
    nb: 'Mønsteret «{find}» kan ikke brukes: «{at}» er ikke tegn RE2 kjenner. Det første tegnet i rekka står først, som i [a-å].',
    nn: 'Mønsteret «{find}» kan ikkje brukast: «{at}» er ikkje teikn RE2 kjenner. Det første teiknet i rekkja står først, som i [a-å].',
  },
  'pattern-backslash': {
    nb: 'Mønsteret «{find}» kan ikke brukes: det slutter med \\. Skriv \\\\ for selve tegnet.',
    nn: 'Mønsteret «{find}» kan ikkje brukast: det sluttar med \\. Skriv \\\\ for sjølve teiknet.',
  },
  'pattern-name': {
    nb: 'Mønsteret «{find}» kan ikke brukes: «{at}» er ikke et navn en gruppe kan ha. Bruk (…) uten navn.',
    nn: 'Mønsteret «{find}» kan ikkje brukast: «{at}» er ikkje eit namn ei gruppe kan ha. Bruk (…) utan namn.',
  },
  'pattern-large': {
    nb: 'Mønsteret «{find}» kan ikke brukes: det er for stort. Del det i flere mønstre.',
    nn: 'Mønsteret «{find}» kan ikkje brukast: det er for stort. Del det i fleire mønster.',
  },
  'pattern-empty': {
    nb: 'Mønsteret «{find}» passer på ingenting. Krev minst ett tegn, for eksempel med + i stedet for *.',
    nn: 'Mønsteret «{find}» passar på ingenting. Krev minst eitt teikn, til dømes med + i staden for *.',
  },
  'no-limit': { nb: 'Skriv en grense: «most» eller «least».', nn: 'Skriv ei grense: «most» eller «least».' },
  'one-sentence': {
    nb: 'Det er alltid én setning i en setning. Velg noe annet under «count» eller «per».',
    nn: 'Det er alltid éi setning i ei setning. Vel noko anna under «count» eller «per».',
  },
} satisfies Readonly<Record<string, ByForm<string>>>;

const kinds: Readonly<Record<string, ByForm<string>>> = {
  string: { nb: 'tekst', nn: 'tekst' },
  number: { nb: 'et tall', nn: 'eit tal' },
  boolean: { nb: 'true eller false', nn: 'true eller false' },
  Array: { nb: 'en liste', nn: 'ei liste' },
  Object: { nb: 'nøkler med verdier', nn: 'nøklar med verdiar' },
  '!0': { nb: 'noe; den kan ikke være tom', nn: 'noko; han kan ikkje vere tom' },
};

/** Something wrong in a file, before it is said in a form of Norwegian. `known` are the names that would have been right. */
export interface Fault {
  readonly path: Path;
  readonly code: keyof typeof messages;
  readonly values?: Values;
  readonly known?: readonly string[];
}

/** Says what is wrong, in the reader's form of Norwegian. */
export const say = (code: keyof typeof messages, form: Form, values: Values = {}): string => fill(messages[code][form], values);

/** What YAML's own errors are called here. Others are said in the words of its reader. */
const yamlCodes: Readonly<Record<string, keyof typeof messages>> = {
  DUPLICATE_KEY: 'yaml-twice',
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  MISSING_CHAR: 'yaml-open',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-colon',
  MULTILINE_IMPLICIT_KEY: 'yaml-colon',
};

/** What the errors of RE2 are called here. Any other is said without its cause. */
const patternCodes: Readonly<Record<string, keyof typeof messages>> = {
  'invalid or unsupported Perl syntax': 'pattern-syntax',
  'invalid escape sequence': 'pattern-escape',
  'missing closing )': 'pattern-unclosed',
  'missing closing ]': 'pattern-unclosed',
  'unexpected )': 'pattern-closed',
  'missing argument to repetition operator': 'pattern-repeat',
  'invalid nested repetition operator': 'pattern-nested',
  'invalid repeat count': 'pattern-count',
  'invalid character class range': 'pattern-range',
  'trailing backslash at end of expression': 'pattern-backslash',
  'invalid named capture': 'pattern-name',
  'duplicate capture group name': 'pattern-name',
  'expression nests too deeply': 'pattern-large',
  'expression too large': 'pattern-large',
};

/** A pattern that RE2 refuses, as a fault: its own error, and where in the pattern it stands. */
export const patternFault = (path: Path, find: string, error: string, at: string): Fault => ({
  path,
  code: patternCodes[error] ?? 'pattern',
  values: { find, at },
});

/** Says what is wrong with the YAML itself. `at` is the text where it went wrong. */
export const sayYaml = ({ code, message }: { readonly code: string; readonly message: string }, at: string, form: Form): string =>
  say(yamlCodes[code] ?? 'yaml', form, { cause: message, key: at });

/** Says a fault, with the nearest right name when one could have been meant. */
export const sayFault = ({ code, values, known }: Fault, form: Form): string =>
  say(code, form, known === undefined ? values : { ...values, hint: nearest(String(values?.['name'] ?? ''), known, form) });

/** Says what is wrong with the keys of an object: one too many, with the nearest right one, or one too few. */
export function sayKey(issue: v.BaseIssue<unknown>, known: readonly string[]): string {
  const form = formOf(issue);
  const key = String(issue.path?.at(-1)?.key ?? '');
  if (issue.expected !== 'never') return say('missing-key', form, { key });
  return say('unknown-key', form, { key, hint: nearest(key, known, form) });
}

/** Says what is wrong, for any issue: with keys it has been said already, with values it is what would be right. */
export const sayIssue = (issue: v.BaseIssue<unknown>): string =>
  issue.type === 'strict_object' && issue.expected !== 'Object' ? issue.message : sayValue(issue);

function sayValue(issue: v.BaseIssue<unknown>): string {
  const form = formOf(issue);
  const value = typeof issue.input === 'string' ? issue.input : (JSON.stringify(issue.input) ?? '').slice(0, 60);
  const allowed = [...(issue.expected ?? '').matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? '');
  const kind = kinds[issue.expected ?? '']?.[form] ?? String(issue.requirement ?? issue.expected ?? '');
  const hint = allowed.length > 0 ? nearest(value, allowed, form) : say('type', form, { kind });
  return say('wrong-value', form, { value, key: String(issue.path?.at(-1)?.key ?? ''), hint });
}

const formOf = ({ lang }: v.BaseIssue<unknown>): Form => (isForm(lang) ? lang : 'nb');

/** The name that was meant when one is near enough, else all there are. */
function nearest(name: string, known: readonly string[], form: Form): string {
  if (known.length === 0) return say('no-lists', form);
  const [best] = known.map((other) => ({ other, steps: distance(name.toLowerCase(), other) })).sort((a, b) => a.steps - b.steps);
  if (best !== undefined && name.length > 1 && best.steps <= Math.max(2, Math.floor(name.length / 3)))
    return say('meant', form, { name: best.other });
  return say('known', form, { names: known.join(', ') });
}
