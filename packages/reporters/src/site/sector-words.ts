import type { ByForm } from '@klarsyn/core';

const nb = {
  title: 'Nettstedene side om side',
  table: 'Hva som er funnet',
  site: 'Nettsted',
  pages: '{count} sider:',
  pagesHead: 'Sider',
  broken: 'Brudd på WCAG: {criteria}',
  brokenHead: 'Brudd på WCAG',
  none: 'ingen funnet',
} as const;

/** What is said of many sites, in both forms. */
export const sectorWords: ByForm<Readonly<Record<keyof typeof nb, string>>> = {
  nb,
  nn: {
    title: 'Nettstadene side om side',
    table: 'Kva som er funne',
    site: 'Nettstad',
    pages: '{count} sider:',
    pagesHead: 'Sider',
    broken: 'Brot på WCAG: {criteria}',
    brokenHead: 'Brot på WCAG',
    none: 'ingen funne',
  },
};
