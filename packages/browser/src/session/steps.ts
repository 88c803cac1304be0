import type { Step } from '@klarsyn/core';
import type { Page } from 'puppeteer';
import { type BrowserFault, causeOf, fault } from '../fault.ts';
import type { Tab } from '../open/tab.ts';
import { becomeQuiet, type Limits, visit } from '../open/visit.ts';
import { pause } from '../time.ts';

/** How steps are taken. */
export interface Stepping {
  readonly limits: Limits;
  /** The variables of the environment that values may name; none when a stranger may have written the steps. */
  readonly secrets: Secrets | 'refused';
  /** How long to look for what a step names, in milliseconds. */
  readonly patience: number;
}

/** The variables of the environment, by name. */
export type Secrets = Readonly<Record<string, string | undefined>>;

/** How long after a click a page may begin to go elsewhere, in milliseconds. */
const afterClick = 150;

/** Does one thing after the other on a page. Gives why it stopped; undefined when all is done. Values are never part of that. */
export async function takeSteps(tab: Tab, steps: readonly Step[], stepping: Stepping): Promise<BrowserFault | undefined> {
  for (const [at, step] of steps.entries()) {
    try {
      const stopped = await take(tab, step, stepping);
      if (stopped !== undefined) return stopped;
    } catch (error) {
      const [action = '', named = ''] = nameOf(step);
      const cause = error instanceof Error && error.name === 'TimeoutError' ? '' : causeOf(error);
      return cause === ''
        ? fault('step-missing', { number: at + 1, action, named, seconds: stepping.patience / 1000 })
        : fault('step-failed', { number: at + 1, action, named, cause });
    }
  }
  return undefined;
}

/**
 * True when what a step names is on the page and can be seen. It is looked for at once, however busy the machine is, and then again for so many
 * milliseconds.
 */
export async function canTake({ page }: Tab, step: Step, ms: number): Promise<boolean> {
  const named = selectorOf(step);
  if (named === undefined) return true;
  const found = await page.$(named).catch(() => null);
  if (found !== null && (await found.isVisible().catch(() => false))) return true;
  return page.waitForSelector(named, { visible: true, timeout: ms }).then(
    (later) => later !== null,
    () => false,
  );
}

function selectorOf(step: Step): string | undefined {
  if ('click' in step) return thing(step.click);
  if ('fill' in step) return Object.keys(step.fill).map(field).join(', ');
  return 'wait' in step && typeof step.wait === 'string' ? text(step.wait) : undefined;
}

async function take(tab: Tab, step: Step, { limits, secrets, patience }: Stepping): Promise<BrowserFault | undefined> {
  const { page } = tab;
  if ('goto' in step) {
    const visited = await visit(tab, step.goto, limits);
    return visited.ok ? undefined : visited;
  }
  if ('fill' in step) {
    for (const [named, told] of Object.entries(step.fill)) {
      if (told.startsWith('$') && secrets === 'refused') return fault('secret-refused', { name: told.slice(1) });
      const value = told.startsWith('$') && secrets !== 'refused' ? secrets[told.slice(1)] : told;
      if (value === undefined) return fault('secret-missing', { name: told.slice(1) });
      if (value === told && (await isPassword(page, named, patience))) return fault('secret-written', { field: named });
      await page.locator(field(named)).setTimeout(patience).fill(value);
    }
    return undefined;
  }
  if ('click' in step) {
    await page
      .locator(await clickable(page, step.click, patience))
      .setTimeout(patience)
      .click();
    await pause(afterClick);
    await becomeQuiet(page, limits);
    return undefined;
  }
  if (typeof step.wait === 'number') await pause(Math.min(step.wait, limits.navigationMs));
  else await page.waitForSelector(text(step.wait), { timeout: patience });
  return undefined;
}

/** What a step does and to what, for the person who reads why it stopped. */
function nameOf(step: Step): readonly [action: string, named: string] {
  if ('goto' in step) return ['goto', step.goto];
  if ('fill' in step) return ['fill', Object.keys(step.fill).join(', ')];
  if ('click' in step) return ['click', step.click];
  return ['wait', String(step.wait)];
}

/** The roles of what is filled in and of what is pressed. The page itself has a name too: its title. */
const roles = {
  fill: ['textbox', 'searchbox', 'combobox', 'spinbutton'],
  press: ['button', 'link', 'menuitem', 'tab', 'checkbox', 'radio'],
};

/** Something on the page by its CSS selector, or by the name that a person sees. */
const field = (named: string): string => (isSelector(named) ? named : byName(named, roles.fill));
const thing = (named: string): string => (isSelector(named) ? named : `${byName(named, roles.press)}, ${byText(named)}`);
const text = (named: string): string => (isSelector(named) ? named : byText(named));

const byName = (named: string, of: readonly string[]): string =>
  of.map((role) => `::-p-aria([name=${JSON.stringify(named)}][role="${role}"])`).join(', ');
const byText = (named: string): string => `body ::-p-text(${JSON.stringify(named)})`;

const isSelector = (named: string): boolean => /^[#.[]|[>\]]|^[a-z]+[#.[:]/.test(named);

/** The selector of what to click: what is there to be pressed goes before other texts, such as a heading with the same words. */
async function clickable(page: Page, named: string, patience: number): Promise<string> {
  if (isSelector(named)) return named;
  await page.waitForSelector(thing(named), { timeout: patience });
  const pressable = byName(named, roles.press);
  return (await page.$(pressable)) === null ? byText(named) : pressable;
}

/** A password in a config would lie in version control. */
async function isPassword(page: Page, named: string, patience: number): Promise<boolean> {
  const found = await page.waitForSelector(field(named), { timeout: patience });
  return (await found?.evaluate((element) => element.getAttribute('type') === 'password')) ?? false;
}
