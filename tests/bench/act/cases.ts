import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** W3C's test cases, kept apart from the project: they are for measuring only. */
const actFolder = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data', 'act');

/** A test case in W3C's own form, as far as we use it. */
export interface Case {
  readonly ruleId: string;
  readonly ruleName: string;
  readonly testcaseId: string;
  readonly expected: 'passed' | 'failed' | 'inapplicable';
  readonly relativePath: string;
  readonly approved?: boolean;
  readonly ruleAccessibilityRequirements: Readonly<Record<string, { readonly forConformance?: boolean }>> | null;
}

/** The cases that can be judged, and how many cannot since a file they show is missing; undefined without the data. */
export async function readCases(
  folder = process.env['KLARSYN_ACT'] ?? actFolder,
): Promise<{ readonly folder: string; readonly cases: readonly Case[]; readonly leftOut: readonly string[] } | undefined> {
  const text = await readFile(join(folder, 'testcases.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { testcases } = JSON.parse(text) as { readonly testcases: readonly Case[] };
  const whole = await Promise.all(testcases.map((one) => hasItsMedia(folder, one)));
  return {
    folder,
    cases: testcases.filter((_, index) => whole[index]),
    leftOut: testcases.filter((_, index) => !whole[index]).map(({ ruleId, testcaseId }) => `${ruleId} ${testcaseId}`),
  };
}

/** Where cases find what they show: the site's own path, mapped onto the folder. */
export const assetPath = '/WAI/content-assets/wcag-act-rules/';

async function hasItsMedia(folder: string, { relativePath }: Case): Promise<boolean> {
  const html = await readFile(join(folder, relativePath), 'utf8').catch(() => '');
  const media = [...html.matchAll(/["'](\/WAI\/content-assets\/wcag-act-rules\/[^"'#?]+\.(?:mp4|webm|mp3|ogg))["'#?]/g)];
  const present = await Promise.all(media.map(([, path = '']) => exists(join(folder, path.slice(assetPath.length)))));
  return html !== '' && !(media.length > 0 && present.every((one) => !one));
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** The criteria of levels A and AA in WCAG 2.1 that a case is about, those it is only loosely about left out. */
export const criteriaOf = ({ ruleAccessibilityRequirements }: Case, levels: ReadonlySet<string>): readonly string[] =>
  Object.entries(ruleAccessibilityRequirements ?? {}).flatMap(([name, { forConformance }]) => {
    const criterion = /^wcag2\d:(\d\.\d\.\d+)$/.exec(name)?.[1];
    return criterion !== undefined && forConformance === true && levels.has(criterion) ? [criterion] : [];
  });
