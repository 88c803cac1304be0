import { type Form, placeholders } from '@klarsyn/core';
import type { Fault } from './say.ts';
import type { ListFile } from './schema/list-file.ts';
import { isWordFile, type PatternFile, type RequiredFile, type RuleFile, type ThresholdFile, type WordFile } from './schema/rule-file.ts';
import type { WordData } from './schema/words.ts';
import { fold, writtenForms } from './written.ts';

const forms: readonly Form[] = ['nb', 'nn'];

/** What the schema of a rule file cannot see: names, messages and words that do not fit together. */
export function faultsOfRule(rule: RuleFile, file: string): readonly Fault[] {
  return [...faultsOfName(rule.id.split('/')[1] ?? '', file, 'id'), ...faultsOfMessages(rule), ...faultsOfShape(rule)];
}

/** What a message of each shape may be filled with. */
const fillings: Readonly<Record<RuleFile['match'], readonly string[]>> = {
  form: ['word', 'instead'],
  lemma: ['word', 'instead'],
  phrase: ['word', 'instead'],
  mixed: ['word', 'instead'],
  compound: ['word', 'instead'],
  explained: ['word', 'instead'],
  pattern: ['word', 'instead'],
  threshold: ['count', 'limit'],
  required: [],
};

function faultsOfMessages(rule: RuleFile): readonly Fault[] {
  const known = fillings[rule.match];
  return forms.flatMap((form) =>
    Object.entries<string | undefined>(rule.messages[form]).flatMap(([id, message = '']): readonly Fault[] => {
      const path = ['messages', form, id];
      const unknown = placeholders(message).find((name) => !known.includes(name));
      if (unknown !== undefined) return [{ path, code: 'placeholder', values: { name: unknown }, known }];
      return message.includes('{instead}') && !message.includes('«{instead}»') ? [{ path, code: 'quote-instead' }] : [];
    }),
  );
}

function faultsOfShape(rule: RuleFile): readonly Fault[] {
  if (isWordFile(rule)) return faultsOfWordFile(rule);
  if (rule.match === 'pattern') return faultsOfPatternFile(rule);
  return rule.match === 'threshold' ? faultsOfThreshold(rule) : faultsOfRequired(rule);
}

function faultsOfWordFile(rule: WordFile): readonly Fault[] {
  const isEmpty = rule.lists === undefined && forms.every((form) => rule.words[form] === undefined);
  const empty: readonly Fault[] = isEmpty ? [{ path: ['words'], code: 'no-words' }] : [];
  return [...empty, ...faultsOfWords(rule, canDrop(rule))];
}

function faultsOfPatternFile({ patterns, messages }: PatternFile): readonly Fault[] {
  if (forms.every((form) => patterns[form] === undefined))
    return [{ path: ['patterns'], code: 'empty-shape', values: { key: 'patterns' } }];
  return forms.flatMap((form) =>
    (patterns[form] ?? []).flatMap(({ instead }, index): readonly Fault[] =>
      instead === undefined && messages[form].found.includes('{instead}') ? [{ path: ['patterns', form, index], code: 'no-instead' }] : [],
    ),
  );
}

function faultsOfThreshold({ most, least, count, per }: ThresholdFile): readonly Fault[] {
  if (most === undefined && least === undefined) return [{ path: ['most'], code: 'no-limit' }];
  return count === 'sentences' && per === 'sentence' ? [{ path: ['count'], code: 'one-sentence' }] : [];
}

const faultsOfRequired = ({ phrases }: RequiredFile): readonly Fault[] =>
  forms.every((form) => phrases[form] === undefined) ? [{ path: ['phrases'], code: 'empty-shape', values: { key: 'phrases' } }] : [];

/** True when a rule can say that a word is better left out. */
export const canDrop = ({ messages }: WordFile): boolean => messages.nb.drop !== undefined && messages.nn.drop !== undefined;

/** What the schema of a word list cannot see. */
export function faultsOfList(list: ListFile, file: string): readonly Fault[] {
  const known = Object.keys(list.sources);
  const own = known.includes(list.source) ? [] : [unknownSource(['source'], list.source, known)];
  const ofWords = forms.flatMap((form) =>
    Object.entries(list.words[form] ?? {}).flatMap(([word, { source }]) =>
      source === undefined || known.includes(source) ? [] : [unknownSource(['words', form, word, 'source'], source, known)],
    ),
  );
  return [...faultsOfName(list.list, file, 'list'), ...own, ...ofWords, ...faultsOfWords(list, true)];
}

const unknownSource = (path: Fault['path'], name: string, known: readonly string[]): Fault => ({
  path,
  code: 'unknown-source',
  values: { name },
  known,
});

function faultsOfName(name: string, file: string, key: string): readonly Fault[] {
  const base = file.split(/[\\/]/).at(-1) ?? '';
  return base.replace(/\.ya?ml$/, '') === name ? [] : [{ path: [key], code: 'file-name', values: { name, file: base } }];
}

/** Words that stand twice, that suggest themselves, or that suggest nothing where the rule cannot say so. */
function faultsOfWords(data: WordData, mayDrop: boolean): readonly Fault[] {
  return forms.flatMap((form) => {
    const faults: Fault[] = [];
    const seen = new Map<string, string>();
    for (const { entry, text, instead } of writtenForms(data, form)) {
      if (entry === undefined) continue;
      const path = ['words', form, entry];
      const other = seen.get(text);
      if (other !== undefined) faults.push({ path, code: 'twice', values: { word: text, other } });
      else if (instead.includes(text)) faults.push({ path, code: 'itself', values: { word: text } });
      else if (instead.length === 0 && !mayDrop) faults.push({ path, code: 'drop', values: { word: text } });
      seen.set(text, entry);
    }
    return faults;
  });
}

/** A fault in one of several lists. */
export interface ListFault extends Fault {
  readonly list: string;
}

/** Words that stand in two lists, and advice to use a word that another list advises against (strength C aside). */
export function faultsBetween(lists: readonly ListFile[]): readonly ListFault[] {
  return forms.flatMap((form) => {
    const owners = new Map<string, { readonly list: string; readonly isOff: boolean }>();
    const faults: ListFault[] = [];
    for (const { list, ...data } of lists) {
      for (const { entry, text, weight } of writtenForms(data, form)) {
        if (entry === undefined) continue;
        const owner = owners.get(text);
        if (owner === undefined) owners.set(text, { list, isOff: weight.strength === 'C' });
        else if (owner.list !== list) {
          faults.push({ list, path: ['words', form, entry], code: 'two-lists', values: { word: text, other: owner.list } });
        }
      }
    }
    for (const { list, words } of lists) {
      for (const [word, entry] of Object.entries(words[form] ?? {})) {
        if (entry.strength === 'C') continue;
        for (const suggestion of entry.instead) {
          const owner = owners.get(fold(suggestion));
          if (owner === undefined || owner.isOff || fold(suggestion) === fold(word)) continue;
          faults.push({ list, path: ['words', form, word], code: 'contradiction', values: { word, suggestion, other: owner.list } });
        }
      }
    }
    return faults;
  });
}
