import type { BallotAnnulmentReason } from '@nbn/contracts';
import { type EmailText, fillText } from '#platform/mail/email-text';
import { BALLOT_ANNULLED_TEXTS, type BallotAnnulledTexts } from './ballot-annulled.texts.ts';

export interface AnnulledBallot {
  readonly because: BallotAnnulmentReason;
  /** The hash of the record at this moment. */
  readonly hash: string;
  readonly url: string;
}

/** Says that a secret ballot ended without a result, and why. What it asks stands on its page. */
export function ballotAnnulledEmail(
  { because, hash, url }: AnnulledBallot,
  texts: BallotAnnulledTexts = BALLOT_ANNULLED_TEXTS,
): EmailText {
  const paragraphs = [
    texts.opening,
    texts.cause[because],
    fillText(texts.page, { url }),
    texts.auditors,
    fillText(texts.record, { hash }),
  ];
  return { subject: texts.subject, text: `${paragraphs.join('\n\n')}\n` };
}
