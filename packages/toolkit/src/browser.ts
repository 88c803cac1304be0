import type { Form } from '@klarsyn/core';

/** The browser that would be used, or why there is none, said in a form of Norwegian. */
export type BrowserLook =
  | {
      readonly ok: true;
      readonly version: string;
      readonly path: string;
      readonly kind: 'named' | 'installed' | 'bundled';
      readonly why: string;
      readonly sandbox: 'on' | 'off';
      readonly notes: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** Starts the browser that a check would use, asks it who it is, and ends it. */
export async function lookAtBrowser(explicit: string | undefined, form: Form): Promise<BrowserLook> {
  const { describeBrowser, sayBrowserFault, sayBrowserNote } = await import('@klarsyn/browser');
  const found = await describeBrowser({ explicit });
  if (!found.ok) return { ok: false, message: sayBrowserFault(found, form) };
  const { browser, version, sandbox, notes } = found;
  return {
    ok: true,
    version,
    path: browser.path,
    kind: browser.kind,
    why: browser.why,
    sandbox,
    notes: notes.map((note) => sayBrowserNote(note, form)),
  };
}
