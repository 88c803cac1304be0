import type { Attached } from '@klarsyn/core';
import type { Book } from './book.ts';
import { type Parts, partOfType, readRelations } from './relations.ts';

/** Macros in the package, and a template that Word fetches from outside it. Word's own template, which every letter has, is none. */
export function readAttached(parts: Parts, { relations }: Pick<Book, 'relations'>): Attached {
  const macros = partOfType(relations, 'vbaProject');
  const settings = readRelations(parts, partOfType(relations, 'settings') ?? '').relations;
  const template = [...settings.values()].find(({ type, isExternal }) => type === 'attachedTemplate' && isExternal)?.target;
  const isOwn = template === undefined || /(?:^|[\\/])Normal\.dot[mx]?$/i.test(template);
  return {
    ...(macros !== undefined && parts.has(macros) && { macros: true }),
    ...(!isOwn && { template }),
  };
}
