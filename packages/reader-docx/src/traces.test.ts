import { expect, test } from 'vitest';
import { p, readHandMade } from '../test/hand-made.ts';

test('what is hidden and what is changed is counted and never kept, our own changes aside', () => {
  const run = (text: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const body = [
    `<w:p>${run('Synlig')}${run('Skjult', '<w:vanish/>')}</w:p>`,
    `<w:p><w:ins w:author="Kari">${run('ny')}</w:ins><w:del w:author="Kari">${run('gammel')}</w:del><w:ins w:author="Klarsyn">${run('vår')}</w:ins></w:p>`,
  ].join('');
  const document = readHandMade({ body });
  expect(document.meta.traces).toEqual({ hidden: 1, changes: 2 });
  expect(JSON.stringify(document)).not.toMatch(/Skjult|gammel/);
  expect(readHandMade({ body: p('Rent') }).meta.traces).toBeUndefined();
});
