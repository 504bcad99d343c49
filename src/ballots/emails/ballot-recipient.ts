import type { Language } from '@nbn/contracts';

/** Who gets an email about a ballot: whoever votes for a seat. */
export interface BallotRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly language: Language;
}
