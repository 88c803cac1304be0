/** What a rule says of itself, in the form of the report. */
export interface RuleText {
  readonly title: string;
  readonly why: string;
  readonly advice: string;
}

/** Looks up what a rule says of itself. */
export type RuleDocs = (rule: string) => RuleText | undefined;
