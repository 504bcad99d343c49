import type { BallotAnnulmentReason } from '@nbn/contracts';
import type { PlannedDelivery } from '#platform/mail/delivery';
import type { BallotRecipient } from './ballot-summary.email.ts';

export interface AnnulledBallot {
  readonly ballotId: string;
  readonly because: BallotAnnulmentReason;
  /** The hash of the record at this moment. */
  readonly hash: string;
  readonly url: string;
}

const CAUSES: Readonly<Record<BallotAnnulmentReason, string>> = {
  'more-papers-than-passes':
    'More papers lay in it than passes were given out, so that some were forged. They were not counted.',
  'key-lost': 'The key that opens it is lost, so that nobody can read the papers in it.',
};

/** Says that a secret ballot ended without a result, and why. What it asks stands on its page. */
export function ballotAnnulledEmails(
  { ballotId, because, hash, url }: AnnulledBallot,
  readers: readonly BallotRecipient[],
): PlannedDelivery[] {
  const subject = 'A secret ballot was annulled';
  const text =
    `A secret ballot ended without a result, and will have none.\n\n${CAUSES[because]}\n\nIts page: ${url}\n\n` +
    'Auditors: the record and the audit log show who took a pass, and the database and its keys ' +
    'show who could write to the box. ' +
    `It can be asked anew.\n\nKeep this number. It holds the record up to here:\n${hash}\n`;
  return readers.map(({ memberId, address }) => ({
    event: `ballot-annulled:${ballotId}`,
    recipientId: memberId,
    address,
    channel: 'mail',
    subject,
    text,
  }));
}
