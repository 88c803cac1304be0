import { expect, test } from 'vitest';
import type { CapturedPage } from '../record/page.ts';
import type { Tree } from '../record/tree.ts';
import { speech } from './speech.ts';

interface Told {
  readonly tag: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly children?: readonly (Told | string)[];
  readonly hidden?: boolean;
}

const grow = ({ tag, attributes = {}, children = [], hidden = false }: Told): unknown => ({
  tag,
  attributes,
  children: children.map((child) => (typeof child === 'string' ? { text: child } : grow(child))),
  selector: tag,
  display: tag === 'span' ? 'inline' : 'block',
  ...(!hidden && { box: { x: 0, y: 0, width: 10, height: 10 } }),
  access: { role: 'generic', name: '', hidden },
});

const listen = async (root: Told, title = '') => {
  if (!('touch' in speech)) throw new Error('not a probe that touches');
  const page = { top: { capture: { title } } } as unknown as CapturedPage;
  const heard = await speech.touch({
    tree: { root: grow(root) } as unknown as Tree,
    page,
    tab: undefined as never,
    held: undefined as never,
    writtenAt: 0,
  });
  return (heard as { element: number; words: number; agreed?: number; scores: [string, number][] }[]).map(
    ({ element, words, agreed, scores }) => ({ element, words, agreed, language: scores[0]?.[0] }),
  );
};

test('each text is heard under the element that tells its language, the title and alternative texts too', async () => {
  const page = {
    tag: 'html',
    attributes: { lang: 'nb' },
    children: [
      { tag: 'p', children: ['Du må søke om plass i barnehagen før første mars.'] },
      {
        tag: 'p',
        attributes: { lang: 'en' },
        children: ['You must ', { tag: 'span', children: ['apply'] }, ' before the first of March.'],
      },
      { tag: 'img', attributes: { alt: 'Barn som leker i snøen' } },
    ],
  };
  expect(await listen(page, 'Barnehageplass i kommunen')).toEqual([
    { element: 0, words: 18, agreed: 18, language: 'no' },
    { element: 2, words: 8, agreed: undefined, language: 'en' },
  ]);
});

test('what nobody meets is not heard, and a page without a language is not listened to', async () => {
  const hidden = { tag: 'p', hidden: true, children: ['You must apply before the first of March.'] };
  expect(await listen({ tag: 'html', attributes: { lang: 'nb' }, children: [hidden] })).toEqual([]);
  expect(await listen({ tag: 'html', children: [{ tag: 'p', children: ['Du må søke.'] }] })).toEqual([]);
});
