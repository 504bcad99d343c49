import type { Language } from '@nbn/contracts';

/** What an email says: the result of every function in an `x.email.ts`. */
export interface EmailText {
  readonly subject: string;
  readonly text: string;
}

/** Whom an email is written to, as far as its times and its language go. */
export interface EmailReader {
  readonly timeZone: string;
  readonly language: Language;
}
