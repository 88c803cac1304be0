import { defineRule, type Form, isForm, isQuoted, type Problem, type Rule } from '@klarsyn/core';
import { RE2JS, RE2JSSyntaxException } from 're2js';
import type { Pattern, PatternFile } from '../schema/rule-file.ts';
import { formsWith, headOf } from './head.ts';

interface Compiled {
  readonly pattern: Pattern;
  readonly engine: RE2JS;
}

/** A stretch of a sentence that a pattern found, and its groups. */
interface Hit {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly string[];
}

/** Makes a sentence rule of patterns. They run in time that grows with the text alone, whatever the pattern (RE2). */
export function patternRule(file: PatternFile): Rule {
  const compiled: Partial<Record<Form, { readonly patterns: readonly Compiled[]; readonly except: readonly RE2JS[] }>> = {};
  const compiledFor = (form: Form) => {
    compiled[form] ??= {
      patterns: (file.patterns[form] ?? []).map((pattern) => ({ pattern, engine: compile(pattern, file.capitals) })),
      except: (file.except?.[form] ?? []).map((find) => compile({ find, inside: true }, file.capitals)),
    };
    return compiled[form];
  };
  return defineRule({
    ...headOf(file),
    over: 'sentence',
    languages: formsWith(file.patterns),
    messages: file.messages,
    words: (form) =>
      (file.patterns[form] ?? []).map(({ find, instead }) => ({
        word: find,
        instead: instead === undefined ? undefined : [instead],
        severity: file.severity,
      })),
    check({ language, plain, span }, context) {
      if (!isForm(language)) return undefined;
      const { patterns, except } = compiledFor(language);
      const left = except.flatMap((engine) => hitsOf(engine, plain));
      const found: Problem<'found'>[] = [];
      let free: readonly Hit[] = left;
      for (const { pattern, engine } of patterns) {
        const hits = hitsOf(engine, plain).filter((hit) => !free.some((other) => hit.start < other.end && other.start < hit.end));
        free = [...free, ...hits];
        for (const { start, end, groups } of hits) {
          const at = { node: span.node, start: span.start + start, end: span.start + end };
          if (isQuoted(context.document, at)) continue;
          const instead = pattern.instead === undefined ? undefined : fillGroups(pattern.instead, groups);
          found.push({
            message: 'found',
            values: { word: plain.slice(start, end), entry: pattern.find, ...(instead !== undefined && { instead }) },
            at,
            ...(instead !== undefined && { fix: { safe: pattern.safe, edits: [{ span: at, replacement: instead }] } }),
          });
        }
      }
      return found;
    },
  });
}

/** A pattern as RE2 knows it. Group 1 is what was found; what must stand round it, so that no word is cut, is outside the group. */
function compile({ find, inside }: Pick<Pattern, 'find' | 'inside'>, capitals: boolean): RE2JS {
  const edge = '[^\\p{L}\\p{N}]';
  const whole = inside ? `(${find})` : `(?:\\A|${edge})(${find})(?:${edge}|\\z)`;
  return RE2JS.compile(whole, capitals ? 0 : RE2JS.CASE_INSENSITIVE);
}

/** Why RE2 refuses a pattern, and the part of it that it stops at; undefined when RE2 can run it. */
export function refusalOf(find: string): { readonly error: string; readonly at: string } | undefined {
  try {
    RE2JS.compile(find);
    return undefined;
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) throw error;
    return { error: error.error, at: error.input ?? find };
  }
}

/** True for a pattern that finds the empty text. */
export const findsNothing = (find: string): boolean => RE2JS.compile(find).matcher('').matches();

/** All that an engine finds, from left to right; none overlap. */
function hitsOf(engine: RE2JS, text: string): readonly Hit[] {
  const matcher = engine.matcher(text);
  const hits: Hit[] = [];
  for (let from = 0; from <= text.length && matcher.find(from); ) {
    const [start, end] = [matcher.start(1), matcher.end(1)];
    if (end > start) hits.push({ start, end, groups: groupsOf(matcher) });
    from = Math.max(end, from + 1);
  }
  return hits;
}

const groupsOf = (matcher: ReturnType<RE2JS['matcher']>): readonly string[] =>
  Array.from({ length: matcher.groupCount() }, (_, index) => matcher.group(index + 1) ?? '');

/** `$1` is the first group that the pattern itself has. */
const fillGroups = (template: string, groups: readonly string[]): string =>
  template.replace(/\$(\d)/g, (_, digit: string) => groups[Number(digit)] ?? '');
