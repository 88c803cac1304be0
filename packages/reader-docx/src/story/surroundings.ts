import type { Face } from '@klarsyn/office';
import type { Relation } from '../package/relations.ts';
import type { Levels } from '../style/look.ts';
import type { Numbering } from '../style/numbering.ts';
import type { Styles } from '../style/styles.ts';
import type { Theme } from '../style/theme.ts';
import type { Tally } from './tally.ts';
import type { Traced } from './trace.ts';

/** What must be known of the document to read one of its parts. */
export interface Surroundings {
  readonly theme: Theme;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly face: (levels: Levels) => Face;
  /** Of the part that is read. */
  readonly relations: ReadonlyMap<string, Relation>;
  /** Called for each paragraph that is read, by those who write in it afterwards. */
  readonly trace?: (paragraph: Traced) => void;
  /** Where what readers do not see is counted. */
  readonly tally?: Tally;
}
