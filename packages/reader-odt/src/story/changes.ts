import { child, findIn, type InlineList, textIn, type XmlElement } from '@klarsyn/office';

/** Who made a change and when, as far as the file says. */
export interface Change {
  readonly author: string;
  readonly date: string;
}

/** Keeps account of the tracked changes of a part. An addition may run over several paragraphs. */
export interface ChangeAccount {
  /** Reads `text:changed-region`, which says what the marks with its name in the text mean. */
  add(region: XmlElement): void;
  /** A paragraph begins: what was being added goes on in it. */
  resume(inlines: InlineList): void;
  /** An addition begins or ends here. Changes of formatting are none to a reader. */
  start(id: string, inlines: InlineList): void;
  end(id: string, inlines: InlineList): void;
  /** The deletion that this mark stands for. */
  deletion(id: string): Change | undefined;
  /** How many there are, save Klarsyn's own. */
  readonly count: number;
}

/** Most additions that are followed at one time. */
const mostRunning = 20;

/** Begins an account for one part. */
export function changeAccount(): ChangeAccount {
  const insertions = new Map<string, Change>();
  const deletions = new Map<string, Change>();
  /** The additions that are open, and the token that opened each in the paragraph that is read. */
  const running = new Map<string, object>();
  const open = (id: string, change: Change, inlines: InlineList) => {
    const token = {};
    running.set(id, token);
    inlines.open(token, { kind: 'open-revision', ...change });
  };
  return {
    add(region) {
      const id = region.attributes['text:id'] ?? region.attributes['xml:id'] ?? '';
      const by = { author: textOf(findIn(region, 'dc:creator')), date: textOf(findIn(region, 'dc:date')) };
      if (child(region, 'text:insertion') !== undefined) insertions.set(id, by);
      else if (child(region, 'text:deletion') !== undefined) deletions.set(id, by);
    },
    resume(inlines) {
      for (const id of [...running.keys()]) open(id, insertions.get(id) ?? { author: '', date: '' }, inlines);
    },
    start(id, inlines) {
      const change = insertions.get(id);
      if (change !== undefined && running.size < mostRunning) open(id, change, inlines);
    },
    end(id, inlines) {
      const token = running.get(id);
      if (token !== undefined) inlines.close(token);
      running.delete(id);
    },
    deletion: (id) => deletions.get(id),
    get count() {
      return [...insertions.values(), ...deletions.values()].filter(({ author }) => author !== ownAuthor).length;
    },
  };
}

/** Who our own comments and changes are signed by, in a letter that began its life in Word. */
export const ownAuthor = 'Klarsyn';

/** The text of an element without space around it, '' for one that is not there. */
export const textOf = (element: XmlElement | undefined): string => (element === undefined ? '' : textIn(element).trim());
