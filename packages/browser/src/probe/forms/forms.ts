import type { Dialog, Page } from 'puppeteer';
import { becomeQuiet } from '../../open/visit.ts';
import { frameOf } from '../../record/page.ts';
import { elementNumbers } from '../../record/tree.ts';
import { worldOf } from '../../record/world.ts';
import { pause } from '../../time.ts';
import type { Living, Probe } from '../living.ts';
import { type FieldBefore, type FormAfter, type FormBefore, formEyes } from './eyes.ts';
import { guardSending } from './guard.ts';

/** Most forms that are asked on one page. */
const most = 3;
/** How long a page may take to open and a form to answer, in milliseconds. */
const limits = { loadMs: 5000, quietMs: 150, settleMs: 1500, answerMs: 2000 };
const answerMs = 300;

/** What is written where an address of some kind is asked for: it can be no such address. */
const wrong = 'feil';
const canBeWrong: ReadonlySet<string> = new Set(['email', 'tel', 'url']);

/** What came of sending a form that may not be sent as it was. */
export interface Asked {
  readonly element: number | undefined;
  readonly way: 'empty' | 'wrong';
  readonly fields: readonly { readonly element: number | undefined; readonly label: string; readonly isMarked: boolean }[];
  readonly messages: FormAfter['messages'];
  /** `sent`: another page came. `browser`: the browser kept it back, and says why. `page`: the page's own scripts kept it back. */
  readonly by: 'sent' | 'browser' | 'page';
  /** True when focus went elsewhere than to the button that was pressed. */
  readonly isMoved: boolean;
}

/**
 * Sends forms empty, and then with what is wrong, to see what the page says. Only where the caller has allowed it: what is sent may come to somebody.
 * Forms that lead to another place, and those with passwords, files or payment, are let be. The page is opened anew before each and at the end.
 */
export const forms: Probe = {
  touch: async (living: Living): Promise<readonly Asked[]> => {
    const { tab, page, tree } = living;
    const found = await eyes<readonly FormBefore[]>(frameOf(page, page.top).page(), `find(${most})`);
    if (found.length === 0) return [];
    const address = tab.page.url();
    const said: string[] = [];
    const hear = (dialog: Dialog): void => {
      said.push(dialog.message().slice(0, 200));
    };
    const letGo = await guardSending(tab.page);
    tab.page.on('dialog', hear);
    const numberOf = elementNumbers(tree);
    const asked: Asked[] = [];
    try {
      for (const form of found)
        for (const way of ['empty', 'wrong'] as const) {
          const fields = form.fields.filter(({ type, isRequired }) => (way === 'wrong' ? canBeWrong.has(type) : isRequired));
          if (fields.length === 0) continue;
          said.length = 0;
          const after = await ask(tab.page, { address, form, fields, way });
          if (after === undefined) continue;
          asked.push({
            element: numberOf(page.top, form.number),
            way,
            fields: fields.map(({ place, number, label }) => ({
              element: numberOf(page.top, number),
              label,
              isMarked: after.marked.includes(place),
            })),
            messages: [...said.map((text) => ({ text, isTold: true })), ...after.messages],
            by: after.isNew ? 'sent' : after.isByBrowser ? 'browser' : 'page',
            isMoved: after.isMoved,
          });
        }
    } finally {
      tab.page.off('dialog', hear);
      await tab.page.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
      await letGo();
    }
    return asked;
  },
};

interface Question {
  readonly address: string;
  readonly form: FormBefore;
  readonly fields: readonly FieldBefore[];
  readonly way: Asked['way'];
}

/** Opens the page anew, writes what is wrong and sends the form; undefined when it is not there any more. */
async function ask(page: Page, { address, form, fields, way }: Question): Promise<FormAfter | undefined> {
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await becomeQuiet(page, limits);
  await eyes(page, `note(${form.place}), 0`);
  if (way === 'wrong')
    for (const { place } of fields) {
      await eyes(page, `focus(${form.place}, ${place}), 0`);
      await page.keyboard.type(wrong);
    }
  // A page that goes on at once takes the answer with it.
  const isSent = await eyes<boolean>(page, `send(${form.place})`).catch(() => true);
  if (!isSent) return undefined;
  await pause(answerMs);
  await becomeQuiet(page, limits);
  return eyes<FormAfter>(page, `look(${form.place})`);
}

const eyes = <T>(page: Page, call: string): Promise<T> => worldOf(page.mainFrame()).run<T>(`(${formEyes})().${call}`);
