import { defineRule } from '@klarsyn/core';
import { expect, test } from 'vitest';
import { rulePage } from './page.ts';

const rule = defineRule({
  id: 'klarsprak/ord',
  over: 'document',
  severity: 'warning',
  tags: ['wcag-1.3.1', 'niva-a', 'act-23a2a8', 'SEED-X-01', 'prove'],
  options: { maxWords: 30, allow: [] },
  docs: {
    nb: { title: 'Ordet er tungt', why: 'Få bruker det_.', advice: 'Bruk *et* annet.', limits: 'Regelen ser ordet, ikke *meningen*.' },
    nn: { title: 'Ordet er tungt', why: 'Få bruker det.', advice: 'Bruk eit anna.', limits: 'Regelen ser ordet, ikkje meininga.' },
  },
  messages: { nb: { found: 'x' }, nn: { found: 'x' } },
  sources: [{ title: 'Språkrådet', url: 'https://sprakradet.no/' }, { title: 'Kommunens egne råd' }],
  check: () => undefined,
  examples: [
    { text: 'Hei,\n1. Vi ⟦vedrørende\nsaken⟧ -⟦§29⟧b.', becomes: 'Vi om *saken*.', options: { maxWords: 3 } },
    { markdown: '⟦⟧# Hei', note: 'Det gjelder alt.' },
    { html: '<p>⟦<img src="a">⟧ og ⟦b⟧</p>', kind: 'avslag', profile: { name: { official: 'Fjordvik kommune' } } },
    { docx: [{ text: '⟦Slik klager du⟧', style: 'Normal', look: { bold: true, fontSizePt: 9.5 } }, { text: 'Send brevet.' }] },
    { page: '<p>⟦Søk⟧</p>', css: 'p { color: #999 }' },
    { site: { 'a.html': '⟦⟧<title>x</title>', 'b.html': '<title>y</title>' } },
    { text: 'Vi skriver om ```saken```.' },
    { language: 'nn', text: 'Vi skriv ⟦vedrørande⟧ saka.' },
    { language: 'nn', text: 'Vi skriv om saka.' },
  ],
});

test('a page tells what the rule finds, why, what to do and what it cannot tell, and shows at most four examples of each sort', async () => {
  await expect(rulePage(rule, 'nb')).toMatchFileSnapshot('../../test/golden/nb-rule.md');
});

test('a page in nynorsk shows examples in nynorsk', async () => {
  await expect(rulePage(rule, 'nn')).toMatchFileSnapshot('../../test/golden/nn-rule.md');
});

test('examples of every kind can be shown', async () => {
  const others = { ...rule, examples: rule.examples.slice(4, 7) };
  await expect(rulePage(others, 'nb')).toMatchFileSnapshot('../../test/golden/nb-rule-others.md');
});
