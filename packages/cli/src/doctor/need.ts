/** One thing Klarsyn needs: whether it is there, and what was found. What can be done without is there all the same, and says what it costs. */
export interface Need {
  readonly ok: boolean;
  readonly name: string;
  readonly detail: string;
}
