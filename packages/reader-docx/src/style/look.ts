import type { Look } from '@klarsyn/core';
import { autoColor, type Face, paper, sharedFaces } from '@klarsyn/office';
import type { RunProperties } from './properties.ts';

/** The levels that say how a run looks, each with all that it builds on. */
export interface Levels {
  readonly defaults: RunProperties;
  readonly table: RunProperties;
  readonly paragraph: RunProperties;
  readonly character: RunProperties;
  readonly direct: RunProperties;
  /** What the run stands on, nearest first: the fill of paragraph, cell, table. */
  readonly fills: readonly (string | undefined)[];
}

/** Adds the levels up to faces. Equal faces are one object, so that they can be compared with `===`. */
export function faceMaker(): (levels: Levels) => Face {
  const share = sharedFaces();
  return (levels) => share({ look: lookOf(levels), language: languageOf(levels), hidden: toggle(levels, 'hidden') });
}

/** What Word uses where nobody says. Source: ECMA-376 part 1, 17.3.2.26 (fonts) and 17.3.2.38 (size: ten points). */
const unsaid = { font: 'Times New Roman', sizePt: 10 };

function lookOf(levels: Levels): Look {
  const background = backgroundOf([levels.direct.fill, levels.character.fill, levels.paragraph.fill, ...levels.fills]);
  const color = nearest(levels, 'color') ?? 'auto';
  return {
    fontFamily: nearest(levels, 'font') ?? unsaid.font,
    fontSizePt: nearest(levels, 'sizePt') ?? unsaid.sizePt,
    bold: toggle(levels, 'bold'),
    color: color === 'auto' ? autoColor(background) : color,
    background,
  };
}

function nearest<K extends 'font' | 'sizePt' | 'color' | 'language'>(levels: Levels, key: K): RunProperties[K] {
  return levels.direct[key] ?? levels.character[key] ?? levels.paragraph[key] ?? levels.table[key] ?? levels.defaults[key];
}

/** Direct formatting decides. Styles turn each other's switch: bold in a bold style is not bold. Source: ECMA-376 part 1, 17.7.3. */
function toggle({ direct, character, paragraph, table, defaults }: Levels, key: 'bold' | 'hidden'): boolean {
  const said = direct[key];
  if (said !== undefined) return said;
  if (defaults[key] === true) return true;
  return [character, paragraph, table].filter((level) => level[key] === true).length % 2 === 1;
}

function backgroundOf(fills: readonly (string | undefined)[]): string {
  return fills.find((fill) => fill !== undefined && fill !== 'none') ?? paper;
}

/** `x-none` and `zxx` say that there is no language. */
function languageOf(levels: Levels): string | undefined {
  const language = nearest(levels, 'language');
  return language === undefined || /^(x-none|zxx|und|)$/i.test(language) ? undefined : language;
}
