import type { Rule } from './rule.ts';

/** What a reader needs of a document, as ISO 24495-1 has it: to get what they need, to find it, to understand it, to use it. */
export const principles = ['relevant', 'findable', 'understandable', 'usable'] as const;

/** One of the four. */
export type Principle = (typeof principles)[number];

/** Where each pack belongs, and the rules that belong elsewhere than their pack. A rule of somebody's own says it with a tag: `iso-findable`. */
const ofPack: Readonly<Record<string, Principle>> = {
  avsender: 'usable',
  brev: 'usable',
  'grafisk-profil': 'findable',
  nettsted: 'findable',
  klarsprak: 'understandable',
  kommune: 'relevant',
  personvern: 'usable',
  wcag: 'findable',
};
const ofRule: Readonly<Record<string, Principle>> = {
  // What the reader came for, and that it is about them.
  'brev/resultat-ikke-foerst': 'relevant',
  'brev/begrunnelse-mangler': 'relevant',
  'brev/fakta-mangler': 'relevant',
  'brev/hensyn-mangler': 'relevant',
  'klarsprak/viktigst-foerst': 'relevant',
  'klarsprak/lovhenvisning-foerst': 'relevant',
  'klarsprak/manglende-du': 'relevant',
  'klarsprak/tredje-person-om-leser': 'relevant',
  'klarsprak/avsender-vi': 'relevant',
  'klarsprak/blandet-tiltale': 'relevant',
  'klarsprak/de-tiltale': 'relevant',
  'klarsprak/man-en': 'relevant',
  'klarsprak/mal-kopifeil': 'relevant',
  // What lets the eye find the right place.
  'klarsprak/langt-avsnitt': 'findable',
  'klarsprak/lang-overskrift': 'findable',
  'klarsprak/uklar-overskrift': 'findable',
  'klarsprak/passiv-overskrift': 'findable',
  'klarsprak/tegn-overskrift-spoersmaal': 'findable',
  'klarsprak/manglende-mellomtittel': 'findable',
  'klarsprak/punktliste-lang': 'findable',
  'klarsprak/punktliste-ujevn': 'findable',
  'klarsprak/lang-opplisting-i-setning': 'findable',
  'klarsprak/versaler': 'findable',
  // What lets the reader do something.
  'klarsprak/telefonnummer': 'usable',
  'klarsprak/orgnr-fnr-kontonr': 'usable',
  'klarsprak/frist-uten-dato': 'usable',
  'klarsprak/skjema-begge-maalformer': 'usable',
  'wcag/felt-uten-ledetekst': 'usable',
};

/** Which of the four needs a rule is about. */
export function principleOf({ id, tags = [] }: Pick<Rule, 'id' | 'tags'>): Principle {
  const told = principles.find((principle) => tags.includes(`iso-${principle}`));
  return told ?? ofRule[id] ?? ofPack[id.split('/')[0] ?? ''] ?? 'understandable';
}
