import type { ByForm } from '@klarsyn/core';

/** What the action says of itself. */
export const texts = {
  fixed: { nb: 'Rettet siden sist: {count}', nn: 'Retta sidan sist: {count}' },
  inBaseline: { nb: 'Det sto der da baseline ble laget.', nn: 'Det stod der då baseline blei laga.' },
  nothingNamed: {
    nb: 'Si hva som skal sjekkes, i paths, urls eller sitemap.',
    nn: 'Sei kva som skal sjekkast, i paths, urls eller sitemap.',
  },
  fork: {
    nb: 'Klarsyn kan ikke kommentere i en pull request fra en fork. Funnene står som merknader og i sammendraget.',
    nn: 'Klarsyn kan ikkje kommentere i ein pull request frå ein fork. Funna står som merknader og i samandraget.',
  },
  noToken: { nb: 'pr-comment trenger også token, for eksempel github.token.', nn: 'pr-comment treng òg token, til dømes github.token.' },
  notCommented: { nb: 'Klarsyn fikk ikke kommentere ({cause}).', nn: 'Klarsyn fekk ikkje kommentere ({cause}).' },
} as const satisfies Readonly<Record<string, ByForm<string>>>;
