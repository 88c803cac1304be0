import { autoColor, type Face, paper, sharedFaces } from '@klarsyn/office';
import type { TextProperties } from './properties.ts';
import { layOver, type Styles } from './styles.ts';

/** Where a run of text stands: the styles of its paragraph and of the spans around it, outermost first, and what lies below, nearest first. */
export interface Standing {
  readonly paragraph: string | undefined;
  readonly spans: readonly string[];
  readonly fills: readonly (string | undefined)[];
}

/** What LibreOffice uses where nobody says. */
const unsaid = { font: 'Liberation Serif', sizePt: 12 };

/** Adds styles up to faces. Equal faces are one object, so that they can be compared with `===`. */
export function faceMaker(styles: Styles): (standing: Standing) => Face {
  const share = sharedFaces();
  const known = new Map<string, Face>();
  return ({ paragraph, spans, fills }) => {
    const key = JSON.stringify([paragraph, spans, fills]);
    const face = known.get(key) ?? share(faceOf(styles, { paragraph, spans, fills }));
    known.set(key, face);
    return face;
  };
}

function faceOf(styles: Styles, { paragraph, spans, fills }: Standing): Face {
  const { text, fill } = styles.of('paragraph', paragraph);
  const levels = [styles.defaults, text, ...spans.map((span) => styles.of('text', span).text)];
  const { font, sizePt, sizeShare = 1, bold, color, hidden, language, ...run } = levels.reduce<TextProperties>(layOver, {});
  const background = [run.fill, fill, ...fills].find((one) => one !== undefined && one !== 'none') ?? paper;
  return {
    look: {
      fontFamily: font ?? unsaid.font,
      fontSizePt: round(sizePt ?? unsaid.sizePt * sizeShare),
      bold: bold ?? false,
      color: color === undefined || color === 'auto' ? autoColor(background) : color,
      background,
    },
    language: language || undefined,
    hidden: hidden ?? false,
  };
}

const round = (points: number): number => Math.round(points * 100) / 100;
