/// <reference lib="dom" />

/** How long a page may take, in milliseconds. */
export interface SettleLimits {
  /** From the DOM being there to all it loads being there. */
  readonly loadMs: number;
  /** How long the DOM must have been left alone. */
  readonly quietMs: number;
  /** How long to wait for that. */
  readonly settleMs: number;
}

/** What shows that time passes in a page: in one that may run no scripts at all (CSP `sandbox`), no timer ever rings, not even ours. */
interface TickingWorld {
  klarsynTicks?: boolean;
}

/** Lets what is put off be done at once, where no timer rings. Runs in the page, in our own world there. */
export function ringAtOnce(): void {
  globalThis.setTimeout = ((work: (...given: unknown[]) => void, _: number, ...given: unknown[]) => {
    queueMicrotask(() => work(...given));
    return 0;
  }) as unknown as typeof setTimeout;
}

/** Whether time passes in a page that is being waited for, and whether it has loaded. Runs in the page. */
export const tick = (): { readonly ticks: boolean; readonly isLoaded: boolean } => ({
  ticks: (globalThis as TickingWorld).klarsynTicks === true,
  isLoaded: document.readyState === 'complete',
});

/** Waits until the page has loaded and its DOM has been quiet for a moment. Gives whether it had loaded. Runs in the page. */
export async function settle({ loadMs, quietMs, settleMs }: SettleLimits): Promise<boolean> {
  setTimeout(() => {
    (globalThis as TickingWorld).klarsynTicks = true;
  });
  const readyState = Object.getOwnPropertyDescriptor(Document.prototype, 'readyState')?.get;
  const pause = (ms: number) => new Promise<false>((resolve) => setTimeout(resolve, ms, false));
  const loaded = new Promise<true>((resolve) => {
    if (readyState?.call(document) === 'complete') resolve(true);
    else addEventListener('load', () => resolve(true), { once: true });
  });
  const isLoaded = await Promise.race([loaded, pause(loadMs)]);
  await new Promise<void>((resolve) => {
    const finish = () => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(last);
      resolve();
    };
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(finish, quietMs);
    });
    let timer = setTimeout(finish, quietMs);
    const last = setTimeout(finish, settleMs);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  return isLoaded;
}
