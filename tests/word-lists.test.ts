import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '@klarsyn/core';
import { inflect } from '@klarsyn/language/inflect';
import { readLists, writtenForms } from '@klarsyn/rule-files';
import { spellerFor } from '@klarsyn/toolkit';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '..', 'dictionaries', 'klarsprak');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((file) => ({ file, source: readFileSync(join(folder, file), 'utf8') }));
const { lists, errors } = readLists(files);
const forms: readonly Form[] = ['nb', 'nn'];

test('the lists are whole, and none contradicts another', () => {
  expect(errors).toEqual([]);
});

test('every suggestion that is inflected is written in words that the dictionary has', () => {
  const strange = forms.flatMap((form) => {
    const speller = spellerFor(form);
    if (speller === undefined) throw new Error(`no word graph of ${form}: run npm start once`);
    return [...lists.values()].flatMap((list) =>
      writtenForms(list, form, inflect)
        .filter(({ weight }) => weight.class !== undefined)
        .flatMap(({ text, entry, instead }) =>
          instead.flatMap((suggestion) =>
            (suggestion.match(/[\p{L}-]+/gu) ?? [])
              .filter((word) => !speller.knows(word))
              .map((word) => `${form} ${entry}: ${text} → ${suggestion} (${word})`),
          ),
        ),
    );
  });
  expect(strange).toEqual([]);
});
