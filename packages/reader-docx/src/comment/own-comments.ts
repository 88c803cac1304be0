import { child, elementsIn, scanXml, textIn, walk, type XmlElement } from '@klarsyn/office';
import { ownAuthor } from '../story/own-author.ts';
import type { Splice } from '../xml/splice.ts';

/** Our comments that are in a document already. */
export interface Existing {
  /** Ids of those that nobody has answered: they go. */
  readonly gone: ReadonlySet<string>;
  /** Texts of those that somebody has answered: they stay. */
  readonly kept: ReadonlySet<string>;
  readonly splices: readonly Splice[];
  /** `w14:paraId` of the paragraphs that go. */
  readonly paragraphs: ReadonlySet<string>;
}

/** Looks through the comments part. `extended` is `commentsExtended.xml`, where Word notes which comment answers which. */
export function existingComments(part: string, bytes: Uint8Array, extended: Uint8Array | undefined): Existing {
  const comments = elementsIn(part, bytes, 'w:comment').elements;
  const threads = extended === undefined ? [] : elementsIn('', extended, 'w15:commentEx').elements;
  const answered = new Set(threads.map(({ attributes }) => attributes['w15:paraIdParent']).filter((id) => id !== undefined));
  const own = comments.filter(({ attributes }) => attributes['w:author'] === ownAuthor);
  const isKept = (comment: XmlElement) => paragraphIds(comment).some((id) => answered.has(id));
  const going = own.filter((comment) => !isKept(comment));
  return {
    gone: new Set(going.map(({ attributes }) => attributes['w:id'] ?? '')),
    kept: new Set(own.filter(isKept).map(textOfComment)),
    splices: going.map(({ from, to }) => ({ from, to, text: '' })),
    paragraphs: new Set(going.flatMap(paragraphIds)),
  };
}

/** All that a comment says, in one line. */
const textOfComment = (comment: XmlElement): string => textIn(comment).replace(/\s+/g, ' ').trim();

const paragraphIds = (comment: XmlElement): readonly string[] => {
  const ids: string[] = [];
  walk(comment, {
    enter({ name, attributes }) {
      const id = name === 'w:p' ? attributes['w14:paraId'] : undefined;
      if (id !== undefined) ids.push(id);
      return true;
    },
  });
  return ids;
};

const markers: ReadonlySet<string> = new Set(['w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference']);

/** The splices that take the marks of some comments out of a part with text; a run that held nothing but the mark goes with it. */
export function withoutMarks(part: string, bytes: Uint8Array, ids: ReadonlySet<string>): readonly Splice[] {
  const splices: Splice[] = [];
  const cut = ({ from, to }: XmlElement) => splices.push({ from, to, text: '' });
  const isOwn = ({ name, attributes }: XmlElement) => markers.has(name) && ids.has(attributes['w:id'] ?? '');
  const enter = (element: XmlElement): boolean => {
    if (isOwn(element)) {
      cut(element);
      return false;
    }
    if (element.name !== 'w:r') return true;
    const properties = child(element, 'w:rPr');
    const content = element.children.filter((node): node is XmlElement => typeof node !== 'string' && node !== properties);
    if (content.length === 0 || !content.every(isOwn)) return true;
    cut(element);
    return false;
  };
  scanXml(part, bytes, { whole: new Set(['w:r', ...markers]), element: (element) => walk(element, { enter }) });
  return splices;
}

/** The splices that take what Word notes of some comments out of its side parts (`commentsExtended`, `commentsIds`). */
export function withoutNotes(part: string, bytes: Uint8Array, paragraphs: ReadonlySet<string>): readonly Splice[] {
  const { elements } = elementsIn(part, bytes, 'w15:commentEx', 'w16cid:commentId');
  const isOurs = ({ attributes }: XmlElement) => paragraphs.has(attributes['w15:paraId'] ?? attributes['w16cid:paraId'] ?? '');
  return elements.filter(isOurs).map(({ from, to }) => ({ from, to, text: '' }));
}
