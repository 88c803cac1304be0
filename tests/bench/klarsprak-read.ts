// `npm run bench:klarsprak-read -- <rule> [folder]`: the findings of one rule on real texts, to be read by eye before the rule gets a severity.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDocument, unknownProfile } from '@klarsyn/core';
import { analyse, loadRules, readMemory } from '@klarsyn/toolkit';

const { values: flags, positionals } = parseArgs({
  allowPositionals: true,
  // At most so many findings, spread evenly over all.
  options: { most: { type: 'string', default: '60' } },
});
const [name = '', data = join(import.meta.dirname, '..', '..', '..', 'shared', 'data')] = positionals;
if (!existsSync(join(data, 'gold', 'texts'))) {
  console.log(
    'skipped: no shared data. Say where it is: npm run bench:klarsprak-read -- <rule> <folder with gold/, strategies/ and ud-dev/>',
  );
  process.exit(0);
}

const rules = (await loadRules()).filter(({ id }) => id === name || id.endsWith(`/${name}`));
if (rules.length === 0) {
  console.log(`There is no rule «${name}».`);
  process.exit(2);
}
const settings = { form: 'nb', profile: unknownProfile, rules: {}, suppress: [] } as const;
const texts = [...filesOf('gold/texts', 'md'), ...filesOf('strategies', 'txt'), ...sentencesOf('nb'), ...sentencesOf('nn')];
const lines: string[] = [];
for (const text of texts) {
  const report = checkDocument(await readMemory(text.name, text.content), { rules, analyse, settings });
  for (const { severity, place, where, excerpt, message } of report.findings.filter(
    ({ rule }) => rule.endsWith(`/${name}`) || rule === name,
  )) {
    const line = place.in === 'text' ? place.start.line : 0;
    lines.push(`${text.name}:${line} [${severity}] ${where.before}⟦${excerpt}⟧${where.after}  → ${message}`);
  }
  for (const { error } of report.crashes) lines.push(`${text.name} CRASH ${error}`);
}
const most = Number(flags.most);
const shown = lines.filter(
  (_, at) => lines.length <= most || Math.floor((at * most) / lines.length) !== Math.floor(((at - 1) * most) / lines.length),
);
console.log(shown.join('\n'));
console.log(`${shown.length} of ${lines.length} findings of ${name} in ${texts.length} texts`);

function filesOf(folder: string, as: 'md' | 'txt'): readonly { readonly name: string; readonly content: string }[] {
  return readdirSync(join(data, folder)).map((file) => ({
    name: file.replace(/\.txt$/, `.${as}`),
    content: readFileSync(join(data, folder, file), 'utf8'),
  }));
}

/** Sentences of edited text, a hundred to a document, each a paragraph. */
function sentencesOf(form: 'nb' | 'nn'): readonly { readonly name: string; readonly content: string }[] {
  const source = readFileSync(join(data, 'ud-dev', `${form}-dev.conllu`), 'utf8');
  const sentences = [...source.matchAll(/^# text = (.*)$/gm)].map((match) => match[1] ?? '');
  return Array.from({ length: Math.ceil(sentences.length / 100) }, (_, at) => ({
    name: `ud-${form}-${at}.txt`,
    content: sentences.slice(100 * at, 100 * at + 100).join('\n\n'),
  }));
}
