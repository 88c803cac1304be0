import { readFileSync } from 'node:fs';
import { checkDocument, type Document, type DocumentKind, type Profile, unknownProfile } from '@klarsyn/core';
import { guessKind } from '@klarsyn/language';
import { readText } from '@klarsyn/reader-text';
import { analyse, loadRules } from '@klarsyn/toolkit';

/** A text, the kind it is told to be, and the rows of the tables whose fault it has. */
export interface SenderCase {
  readonly id: string;
  readonly text: string;
  readonly kind: string;
  readonly expected: readonly string[];
  readonly note?: string;
}

/** What was found in a text beside what was to be found, as ids of rows. */
export interface SenderResult {
  readonly case: SenderCase;
  readonly found: readonly string[];
}

/** Rows that the cases are about: the tables of senders and roles. */
const row = /^(?:SEND|ROLE)-/;
/** The municipality of the cases. */
const profile: Profile = {
  ...unknownProfile,
  name: { ...unknownProfile.name, official: 'Fjordvik kommune' },
  people: [
    { name: 'Liv Strand', title: 'ordfører', party: 'Arbeiderpartiet' },
    { name: 'Per Moe', title: 'kommunikasjonssjef' },
  ],
};
const kinds: Readonly<Record<string, DocumentKind>> = { email: 'e-post', press: 'pressemelding', social: 'innlegg', page: 'tjeneste' };

/** Reads cases written as one JSON object a line. */
export const readCases = (file: string): readonly SenderCase[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SenderCase);

/** Checks the cases with all rules about senders and roles switched on. A letter is told to be one; which kind it is, is guessed. */
export async function checkCases(cases: readonly SenderCase[]): Promise<readonly SenderResult[]> {
  const rules = (await loadRules()).filter(({ tags = [] }) => tags.some((tag) => row.test(tag)));
  const settings = { form: 'nb', profile, rules: {}, suppress: [], today: '2027-06-15' } as const;
  return cases.map((one) => {
    const document = told(readText({ uri: `${one.id}.txt`, source: one.text }), one.kind);
    const { findings } = checkDocument(document, { rules, analyse, settings });
    const tagsOf = (id: string) => rules.find((rule) => rule.id === id)?.tags?.filter((tag) => row.test(tag)) ?? [];
    const found = [...new Set(findings.flatMap(({ rule }) => tagsOf(rule)))].sort();
    return { case: one, found };
  });
}

function told(document: Document, kind: string): Document {
  const value = kinds[kind] ?? guessKind(document, analyse(document))?.value ?? 'orientering';
  return { ...document, kind: { value, confidence: 1, told: true } };
}

/** Precision and recall over all rows, and the cases that are wrong. */
export function scoreOf(results: readonly SenderResult[]): {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: readonly SenderResult[];
} {
  const right = results.flatMap(({ case: { expected }, found }) => found.filter((id) => expected.includes(id))).length;
  const all = results.flatMap(({ found }) => found).length;
  const wanted = results.flatMap(({ case: { expected } }) => expected).length;
  const wrong = results.filter(({ case: { expected }, found }) => JSON.stringify([...expected].sort()) !== JSON.stringify(found));
  return { precision: right / Math.max(1, all), recall: right / Math.max(1, wanted), wrong };
}
