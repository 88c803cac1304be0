import { but, phrase, type Says } from './phrase.ts';

/** What a section of a letter is about. */
export type Topic =
  | 'appeal'
  | 'access'
  | 'reasons'
  | 'facts'
  | 'rule'
  | 'result'
  | 'comment'
  | 'next'
  | 'contact'
  | 'privacy'
  | 'deviations'
  | 'terms';

/** Words in a heading that tell what the section is about. A heading may tell of several things. */
const cues: Readonly<Record<Topic, Says>> = {
  appeal: but(phrase('topicAppeal'), phrase('notTopicAppeal')),
  access: phrase('topicAccess'),
  reasons: phrase('topicReasons'),
  facts: phrase('topicFacts'),
  rule: phrase('topicRule'),
  result: phrase('topicResult'),
  comment: phrase('topicComment'),
  next: phrase('topicNext'),
  contact: phrase('topicContact'),
  privacy: phrase('topicPrivacy'),
  deviations: phrase('topicDeviations'),
  terms: but(phrase('topicTerms'), phrase('notTopicTerms')),
};

/** What a heading says its section is about. */
export const topicsOf = (heading: string): readonly Topic[] => (Object.keys(cues) as Topic[]).filter((topic) => cues[topic].test(heading));
