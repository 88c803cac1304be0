import type { Face, XmlElement } from '@klarsyn/office';
import type { Standing } from '../style/faces.ts';
import type { Lists } from '../style/lists.ts';
import type { Styles } from '../style/styles.ts';
import type { ChangeAccount } from './changes.ts';
import type { Formulas } from './frame.ts';

/** What must be known of the document to read one of its parts. */
export interface Surroundings {
  readonly styles: Styles;
  readonly lists: Lists;
  readonly face: (standing: Standing) => Face;
  readonly formulas: Formulas;
  /** The tracked changes of the part. */
  readonly changes: ChangeAccount;
  /** Called for each stretch of text that is hidden. */
  readonly onHidden: () => void;
  /** The number of a paragraph in its part, counted from 0. */
  readonly numberOf: (paragraph: XmlElement) => number;
}

/** What holds for all parts with the same styles. */
export type Context = Pick<Surroundings, 'styles' | 'lists' | 'face' | 'formulas'>;
