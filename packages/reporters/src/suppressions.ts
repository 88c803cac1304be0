import type { Report, SuppressionUse } from '@klarsyn/core';
import { placeWords } from './text/where.ts';
import { wordsOf } from './words/index.ts';

/** A suppression, where it stands in words, and what it does in all documents together. */
export interface ListedSuppression extends Pick<SuppressionUse, 'from' | 'rules' | 'reason' | 'until' | 'since' | 'state' | 'count'> {
  /** `brev.md, linje 8, tegn 1`, or `klarsyn.config.yaml:12`. */
  readonly where: string;
  /** The file it stands in and its line, when it has one. */
  readonly uri: string;
  readonly line: number | undefined;
}

/** Where a suppression of a config stands, from `klarsyn.config.yaml:12`. */
export function placeInConfig(source = ''): Pick<ListedSuppression, 'where' | 'uri' | 'line'> {
  const [, uri = source, line] = /^(.*):(\d+)$/.exec(source) ?? [];
  return { where: source, uri, line: line === undefined ? undefined : Number(line) };
}

/** All suppressions of a report. One in a config is told once: it is used when it is used in any document. */
export function suppressionsOf({ documents, locale }: Report): readonly ListedSuppression[] {
  const words = wordsOf(locale);
  const inText = documents.flatMap(({ uri, suppressions = [] }) =>
    suppressions
      .filter(({ from }) => from === 'text')
      .map((use): ListedSuppression => {
        const place = use.place === undefined ? undefined : placeWords(use.place, words);
        return {
          ...use,
          uri,
          line: use.place?.in === 'text' ? use.place.start.line : undefined,
          where: place === undefined ? uri : `${uri}, ${place}`,
        };
      }),
  );
  const uses = documents.flatMap(({ suppressions = [] }) => suppressions.filter(({ from }) => from === 'config'));
  const inConfig = [...Map.groupBy(uses, ({ source, rules, reason }) => [source, ...rules, reason].join('\n')).values()].flatMap(
    (same): readonly ListedSuppression[] => {
      const [first] = same;
      if (first === undefined) return [];
      const count = same.reduce((sum, use) => sum + use.count, 0);
      return [{ ...first, count, state: count > 0 ? 'used' : first.state, ...placeInConfig(first.source) }];
    },
  );
  return [...inText, ...inConfig];
}
