/** The first step was right, and the member has an authenticator app: a code of it comes next. */
export interface SecondStep {
  readonly secondStep: string;
}
