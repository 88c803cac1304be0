import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { earl } from '@klarsyn/reporters';
import { checkWithRules } from '@klarsyn/toolkit';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const schema = (name: string) => JSON.parse(readFileSync(join(root, 'tests', 'schemas', name), 'utf8'));
/** A real report of a page that was opened in a browser, and of a letter. */
const { report, rules } = await checkWithRules(['pages/barnehage.html', 'letters/avslag-garasje.md'], { cwd: join(root, 'examples') });
const told = JSON.parse(earl(report, { rules }));

test('EARL is what W3C asks of an ACT implementation', () => {
  const validate = new Ajv().compile(schema('earl.schema.json'));
  validate(told);
  expect(validate.errors ?? []).toEqual([]);
  expect(validate({ ...told, '@graph': [{ '@type': 'TestSubject', source: 'x', assertions: [] }] })).toBe(false);
});

test('there is one assertion for each ACT rule that our rules answer, on each page and no letter', () => {
  const subjects = told['@graph'].filter((one: { '@type': string }) => one['@type'] === 'TestSubject');
  expect(subjects.map(({ source }: { source: string }) => source)).toEqual(['pages/barnehage.html']);
  const ids: readonly string[] = subjects[0].assertions.map(({ test: { title } }: { test: { title: string } }) => title);
  const off = new Set(report.documents[0]?.skipped.filter(({ because }) => because === 'off').map(({ rule }) => rule));
  const answered = rules.filter(({ id }) => !off.has(id)).flatMap(({ tags = [] }) => tags.filter((tag) => /^act-\w{6}$/.test(tag)));
  expect(ids).toEqual([...new Set(answered.map((tag) => tag.slice('act-'.length)))].sort());
});

test("a reader of JSON-LD finds who, what, on which page and with what outcome, the way W3C's own tools look for it", async () => {
  const context = schema('earl-context.json');
  // What is told apart by its address only must not be fetched by a test.
  const documentLoader = async (url: string) => {
    if (url !== told['@context']) throw new Error(`asked for ${url}`);
    return { documentUrl: url, document: context, contextUrl: undefined };
  };
  const frame = { '@context': context['@context'], '@type': 'earl:Assertion', subject: {}, assertedBy: {} };
  const { '@graph': assertions } = (await jsonld.frame(told, frame, { documentLoader })) as {
    '@graph': readonly Framed[];
  };
  const image = assertions.find((one) => one.test.title === '23a2a8');
  expect(image).toMatchObject({
    result: { outcome: 'earl:failed' },
    subject: { source: 'pages/barnehage.html' },
    assertedBy: { name: 'Klarsyn', release: { revision: report.tool.version } },
    test: { '@id': 'https://www.w3.org/WAI/standards-guidelines/act/rules/23a2a8/' },
  });
  const outcomes = Map.groupBy(assertions, ({ result }) => result.outcome);
  expect([...outcomes.keys()].sort()).toEqual(['earl:cantTell', 'earl:failed', 'earl:inapplicable', 'earl:passed']);
});

interface Framed {
  readonly test: { readonly title: string };
  readonly result: { readonly outcome: string };
}
