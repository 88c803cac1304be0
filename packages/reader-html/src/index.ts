export { readHtml } from './read-html.ts';
export { type PageSource, readPage } from './read-page.ts';
