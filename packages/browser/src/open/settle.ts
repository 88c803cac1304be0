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

/** Waits until the page has loaded and its DOM has been quiet for a moment. Gives whether it had loaded. Runs in the page. */
export async function settle({ loadMs, quietMs, settleMs }: SettleLimits): Promise<boolean> {
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
