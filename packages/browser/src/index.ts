export { type EngineName, engineNames, isEngineName } from './audit/engine.ts';
export { type BrowserDescription, describeBrowser } from './describe.ts';
export { type BrowserFault, type BrowserNote, fault, sayBrowserFault, sayBrowserNote } from './fault.ts';
export { type Asking, type Fetched, type Fetcher, openFetcher, userAgent } from './fetch/fetch.ts';
export type { FoundBrowser } from './find/browser.ts';
export { findBrowser } from './find/find.ts';
export { openPages, type Pages, type PagesOptions, type Recorded } from './open/pages.ts';
export type { PageTarget } from './open/target.ts';
export type { PageState } from './session/state.ts';
