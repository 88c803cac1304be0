import type { Meta } from '@klarsyn/core';
import { textIn, type XmlElement } from '@klarsyn/office';

/** The properties that are read, by the names their elements have. */
export const metaNames = [
  'dc:title',
  'dc:subject',
  'dc:description',
  'dc:creator',
  'dc:date',
  'dc:language',
  'meta:initial-creator',
  'meta:creation-date',
  'meta:keyword',
] as const;

/** What stands about the document. Properties have the names that those of a Word document have. */
export function readMeta(elements: readonly XmlElement[], page: Meta['page']): Meta {
  const texts = (name: (typeof metaNames)[number]): readonly string[] =>
    elements
      .filter((element) => element.name === name)
      .map((element) => textIn(element).trim())
      .filter((text) => text !== '');
  const [title] = texts('dc:title');
  const [description] = texts('dc:description');
  const [author = texts('dc:creator')[0]] = texts('meta:initial-creator');
  const keywords = texts('meta:keyword').join(', ');
  const properties = {
    ...named('subject', texts('dc:subject')),
    ...named('language', texts('dc:language')),
    ...named('lastModifiedBy', texts('dc:creator')),
    ...named('created', texts('meta:creation-date')),
    ...named('modified', texts('dc:date')),
  };
  return {
    ...(title !== undefined && { title }),
    ...(author !== undefined && { author }),
    ...(description !== undefined && { description }),
    ...(keywords !== '' && { keywords }),
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(page !== undefined && { page }),
  };
}

const named = (name: string, [text]: readonly string[]) => (text === undefined ? {} : { [name]: text });
