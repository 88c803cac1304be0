import type { Document, PageElement } from '@klarsyn/core';
import { attribute, elementsOf, isExposed, isShown, nameOf, roleOf } from './tree.ts';

/** What a person can operate. */
const operable =
  /^(?:button|checkbox|switch|radio|link|slider|spinbutton|textbox|searchbox|combobox|listbox|option|tab|treeitem|menuitem(?:checkbox|radio)?)$/;

/** The whole name of a button that takes a value one step up, or one step down; no such button turns anything off. */
const step =
  /^(?:(?<up>\+|øk|auk|mer|meir|opp|større|høyere|høgare|increase|more|up)|(?<down>[-−–]|mindre|ned|lavere|lågare|minsk|decrease|less|down))(?: (?:verdien?|value))?$/i;

/** What a page has to operate that is not turned off, and reaches assistive technology. */
export const controlsOf = (document: Document): readonly PageElement[] =>
  elementsOf(document).filter(
    (element) => isExposed(element) && isShown(element) && attribute(element, 'disabled') === undefined && operable.test(roleOf(element)),
  );

/** The way a button steps a value; undefined for anything else. */
function stepOf(element: PageElement): 'up' | 'down' | undefined {
  if (roleOf(element) !== 'button' || attribute(element, 'aria-pressed') !== undefined) return undefined;
  const groups = step.exec(nameOf(element).trim())?.groups;
  return groups?.['up'] !== undefined ? 'up' : groups?.['down'] !== undefined ? 'down' : undefined;
}

/** True when nothing on a page can be operated but buttons that step a value one way, if any: nothing there turns anything off or does both ways. */
export const stepsOneWay = (controls: readonly PageElement[]): boolean => {
  const steps = new Set(controls.map(stepOf));
  return !steps.has(undefined) && steps.size <= 1;
};
