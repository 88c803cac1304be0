/** What the generated pages say beside what the rules say themselves. */
export const docsWords = {
  nb: {
    title: 'Regler i pakken',
    rule: 'Regel',
    finds: 'Hva den finner',
    weight: 'Hvor mye det haster',
    page: 'Denne siden er laget av regelen selv. Endre regelen, og kjør `pnpm rule-docs`.',
    index: 'Denne siden er laget av reglene selv. Endre reglene, og kjør `pnpm rule-docs`.',
  },
  nn: {
    title: 'Reglar i pakken',
    rule: 'Regel',
    finds: 'Kva han finn',
    weight: 'Kor mykje det hastar',
    page: 'Denne sida er laga av regelen sjølv. Endre regelen, og køyr `pnpm rule-docs`.',
    index: 'Denne sida er laga av reglane sjølve. Endre reglane, og køyr `pnpm rule-docs`.',
  },
} as const;
