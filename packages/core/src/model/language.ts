/** The form of Norwegian that messages are written in: bokmål or nynorsk. */
export type Form = 'nb' | 'nn';

/** The language of a text, as a BCP 47 tag: `nb`, `nn`, `en`, `se`, … */
export type LanguageTag = string;

/** One value for each form of Norwegian. */
export type ByForm<T> = Readonly<Record<Form, T>>;

/** True for the two forms of Norwegian that Klarsyn reads. */
export const isForm = (tag: string | undefined): tag is Form => tag === 'nb' || tag === 'nn';

/** The form of Norwegian a tag declares; `no` says Norwegian without saying which, so it gives undefined. */
export const formOfTag = (tag: string | undefined): Form | undefined => {
  const primary = tag?.toLowerCase().split('-')[0];
  return isForm(primary) ? primary : undefined;
};
