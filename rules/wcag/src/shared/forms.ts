import { type Document, type NodeId, nodeSeen, seenBy } from '@klarsyn/core';

/** What came of sending a form that may not be sent as it was: the probe `forms` tells of it, where the caller has allowed forms to be sent. */
export interface AskedForm {
  readonly way: 'empty' | 'wrong';
  readonly fields: readonly { readonly element?: number; readonly label: string; readonly isMarked: boolean }[];
  readonly messages: readonly { readonly text: string; readonly isTold: boolean }[];
  readonly by: 'sent' | 'browser' | 'page';
  readonly isMoved: boolean;
}

/** The forms that were sent, those that scripts of the page kept back: what the browser says by itself is no fault of the page. */
export const keptForms = (document: Document): readonly AskedForm[] =>
  seenBy<AskedForm>(document, 'forms').filter(({ by }) => by === 'page');

/** Where a form is pointed to: its first field that was empty or wrong. */
export const placeOf = (document: Document, { fields }: AskedForm): NodeId => nodeSeen(document, fields[0] ?? {});

/** One problem for each place, the first: a form is asked both empty and with what is wrong. */
export const oncePerPlace = <P extends { readonly at?: unknown }>(problems: readonly P[]): readonly P[] =>
  problems.filter(({ at }, index) => problems.findIndex((other) => other.at === at) === index);
