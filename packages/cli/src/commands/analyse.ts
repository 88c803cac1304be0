import type { Analysis, Form } from '@klarsyn/core';
import { type LetterParts, lix, study, toConllu } from '@klarsyn/toolkit';
import type { Command } from '../command.ts';
import { oneLine } from '../one-line.ts';
import { namesOfOutcomes, namesOfParts } from '../part-names.ts';
import { documentFrom, toldForm, tooHeavy } from '../text-input.ts';
import { say } from '../texts.ts';

const analyse: Command = {
  text: 'analyse',
  words: '<fil|->',
  options: {
    lang: { type: 'string', choices: ['nb', 'nn', 'auto'], default: 'auto', text: 'optionLang' },
    parts: { type: 'boolean', text: 'optionParts' },
    format: { type: 'string', choices: ['text', 'json', 'conllu'], default: 'text', text: 'optionFormat' },
  },
  async run(given, surroundings) {
    const document = await documentFrom(given._[0], surroundings);
    if (document === undefined) return 2;
    const { form } = surroundings;
    const format = String(given['format']);
    const asked = { document, told: toldForm(given) };
    const told = given['parts'] === true ? await study('parts', asked) : await study('analyse', asked);
    if (!told.ok) return tooHeavy(document, surroundings);
    const text = 'letter' in told.value ? parts(told.value, format, form) : written(told.value, format, form);
    await new Promise<void>((done) => surroundings.streams.stdout.write(text, () => done()));
    return 0;
  },
};

export default analyse;

function written(analysis: Analysis, format: string, form: Form): string {
  if (format === 'conllu') return toConllu(analysis);
  if (format === 'json')
    return `${JSON.stringify({ ...analysis, blocks: [...analysis.blocks].map(([node, detected]) => ({ node, ...detected })), lix: lix(analysis.counts) })}\n`;
  return inWords(analysis, form);
}

/** The map of a letter: what it decides, then each part that was found and the words that make it. */
function parts({ letter, kind }: LetterParts, format: string, form: Form): string {
  if (format === 'json') return `${JSON.stringify({ kind, outcome: letter.outcome, parts: letter.parts })}\n`;
  const { outcome } = letter;
  const head = say('partsHead', form, {
    kind: kind?.value ?? '–',
    percent: kind === undefined ? 0 : Math.round(100 * kind.confidence),
    outcome: outcome === undefined ? '–' : namesOfOutcomes[outcome][form],
  });
  const names = [...new Set(letter.parts.map(({ name }) => name))];
  const body = names.map((name) => {
    const lines = letter.parts.filter((part) => part.name === name).map(({ plain }) => `  ${oneLine(plain)}`);
    return [namesOfParts[name][form], ...lines].join('\n');
  });
  return `${[head, ...body].join('\n\n')}\n`;
}

/** The figures first, then each sentence with its words and what they are. */
function inWords(analysis: Analysis, form: Form): string {
  const { counts, language, sentences } = analysis;
  const figure = lix(counts);
  const head = say('analysed', form, {
    language: language.language,
    percent: Math.round(100 * language.confidence),
    sentences: counts.sentences,
    words: counts.words,
    long: counts.longWords,
    lix: figure === undefined ? '–' : Math.round(figure),
  });
  const body = sentences.map(({ plain, language: own, tokens }) => {
    const rows = tokens.map(
      ({ form: word, readings: [reading] }) =>
        `  ${word}\t${reading === undefined ? '' : [reading.lemma, reading.pos, ...reading.features].join(' ')}`,
    );
    return [`[${own}] ${oneLine(plain)}`, ...rows].join('\n');
  });
  return `${[head, ...body].join('\n\n')}\n`;
}
