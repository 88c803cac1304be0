import type { ByForm } from '@klarsyn/core';
import type { Over, Request } from './request.ts';

/** The file of a new rule. It builds, and each text that begins with `?` is a question: the tests fail until all are answered. */
export const newRule = (request: Request): string => (request.yaml ? yaml(request) : typescript(request));

const questions = {
  nb: {
    title: '? Hva er galt? Skriv det som en kort overskrift.',
    why: '? Hvorfor er det et problem for leseren? Svar her.',
    advice: '? Hva skal den som skriver, gjøre? Svar her.',
    found: '? Hva står det her? Én setning uten skyld, med tallet eller ordet.',
  },
  nn: {
    title: '? Kva er gale? Skriv det som ei kort overskrift.',
    why: '? Kvifor er det eit problem for lesaren? Svar her.',
    advice: '? Kva skal den som skriv, gjere? Svar her.',
    found: '? Kva står det her? Éi setning utan skuld, med talet eller ordet.',
  },
  source: '? Hvem sier det? Utgiver og tittel, og adressen når du er sikker på den.',
} as const;

interface Shape {
  /** What comes after `id`. */
  readonly head: string;
  readonly check: string;
  readonly examples: readonly string[];
}

const shapes: Readonly<Record<Over, Shape>> = {
  sentence: {
    head: "over: 'sentence',\n  languages: ['nb', 'nn'],",
    check: asking("Which words tell such a sentence from a good one? Return { message: 'found', at: their span }."),
    examples: examples({
      nb: ['? En setning med ⟦ordene⟧ regelen skal finne.', '? En setning den skal la være.'],
      nn: ['? Ei setning med ⟦orda⟧ regelen skal finne.', '? Ei setning han skal la vere.'],
    }),
  },
  node: {
    head: "over: 'node',\n  kinds: ['paragraph'],",
    check: asking("What tells such a node from a good one? Return { message: 'found' } when it is the whole of it."),
    examples: examples({
      nb: ['⟦? Et avsnitt regelen skal finne.⟧', '? Et avsnitt den skal la være.'],
      nn: ['⟦? Eit avsnitt regelen skal finne.⟧', '? Eit avsnitt han skal la vere.'],
    }),
  },
  document: {
    head: "over: 'document',",
    check: asking("What is missing, or wrong with the whole? Return { message: 'found' } when it is."),
    examples: examples({
      nb: ['⟦⟧? Et dokument regelen skal finne.', '? Et dokument den skal la være.'],
      nn: ['⟦⟧? Eit dokument regelen skal finne.', '? Eit dokument han skal la vere.'],
    }),
  },
  site: {
    head: "over: 'site',",
    check: `// Which small facts does the judgement need of each page?
  collect: (document) => ({ title: document.title ?? '' }),
  // Which pages are at fault, seen together? Return { uri, message: 'found' } for each.
  check: () => [],`,
    examples: [
      "{ site: { 'a.html': '⟦⟧<p>? En side regelen skal finne.</p>', 'b.html': '<p>? En annen.</p>' } },",
      "{ site: { 'a.html': '<p>? Sider den skal la være.</p>', 'b.html': '<p>? Enda en.</p>' } },",
    ],
  },
};

function asking(question: string): string {
  return `// ${question}\n  check: () => undefined,`;
}

/** A faulty and a good example in each form. */
function examples({ nb, nn }: ByForm<readonly [faulty: string, good: string]>): readonly string[] {
  return [...nb.map((text) => `{ text: '${text}' },`), ...nn.map((text) => `{ language: 'nn', text: '${text}' },`)];
}

function typescript({ pack, name, over }: Request): string {
  const { head, check, examples: asked } = shapes[over];
  const ask = (form: 'nb' | 'nn') => {
    const { title, why, advice } = questions[form];
    return `${form}: {\n      title: '${title}',\n      why: '${why}',\n      advice: '${advice}',\n    },`;
  };
  return `import { defineRule } from '@klarsyn/core';

export default defineRule({
  id: '${pack}/${name}',
  ${head}
  severity: 'hint',
  tags: ['prove'],${pack === 'wcag' ? ' // Which criterion? For example wcag-1.1.1 and niva-a.' : ''}
  docs: {
    ${ask('nb')}
    ${ask('nn')}
  },
  sources: [{ title: '${questions.source}' }],
  messages: {
    nb: { found: '${questions.nb.found}' },
    nn: { found: '${questions.nn.found}' },
  },
  ${check}
  examples: [
    ${asked.join('\n    ')}
  ],
});
`;
}

function yaml({ pack, name }: Request): string {
  const ask = (form: 'nb' | 'nn') => {
    const { title, why, advice } = questions[form];
    return `  ${form}:\n    title: '${title}'\n    why: '${why}'\n    advice: '${advice}'\n`;
  };
  return `# Hva er det med disse ordene? Svar på alt som begynner med spørsmålstegn. Begynn med eksemplene nederst.
id: ${pack}/${name}
severity: hint
tags: [prove]
# form: ordet slik det står. lemma: ordet i alle bøyninger. phrase: flere ord etter hverandre.
match: form
docs:
${ask('nb')}${ask('nn')}messages:
  nb: { found: '? Hva skal den som skriver, se? Ordet er «{word}», forslaget er «{instead}».' }
  nn: { found: '? Kva skal den som skriv, sjå? Ordet er «{word}», framlegget er «{instead}».' }
sources:
  - title: '${questions.source}'
words:
  nb:
    '? ordet': '? et bedre ord'
  nn:
    '? ordet': '? eit betre ord'
examples:
  - { text: '? En setning med ⟦ordet⟧ regelen skal finne.', becomes: '? Setningen med et bedre ord.' }
  - { text: '? En setning den skal la være.' }
  - { language: nn, text: '? Ei setning med ⟦ordet⟧ regelen skal finne.', becomes: '? Setninga med eit betre ord.' }
  - { language: nn, text: '? Ei setning han skal la vere.' }
`;
}
