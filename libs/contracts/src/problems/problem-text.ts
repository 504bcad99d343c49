/** What a problem says to a reader of English; the web client translates by code. */
export interface ProblemText {
  readonly status: number;
  /** What happened, in one short sentence. */
  readonly title: string;
  /** What was kept and what to do next. */
  readonly detail: string;
}
