import type { BallotAnnulmentReason, Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

export interface AnnulledBallot {
  readonly because: BallotAnnulmentReason;
  /** The hash of the record at this moment. */
  readonly hash: string;
  readonly url: string;
}

/** Says that a secret ballot ended without a result, and why. What it asks stands on its page. */
export function ballotAnnulledEmail({ because, hash, url }: AnnulledBallot, language: Language): EmailText {
  const texts = emailTexts('ballot-annulled', language);
  const paragraphs = [
    texts.opening,
    texts.cause[because],
    fillText(texts.page, { url }),
    texts.auditors,
    fillText(texts.record, { hash }),
  ];
  return { subject: texts.subject, text: `${paragraphs.join('\n\n')}\n` };
}
