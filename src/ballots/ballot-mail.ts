import type { PlannedDelivery } from '../platform/mail/delivery.ts';

/** Who gets a mail about a ballot: whoever votes for a seat. */
export interface BallotReader {
  readonly memberId: string;
  readonly address: string;
}

export interface BallotMail {
  readonly ballotId: string;
  readonly what: 'opened' | 'closed';
  /** The hash of the record at this moment. */
  readonly hash: string;
  /** When voting ends, in words of the ballot's own zone. */
  readonly closes: string;
  readonly url: string;
}

/**
 * The mails by which every seat holds the record's hash in its own hands: what is in them cannot be changed afterwards. They say
 * neither what is asked nor what came out; the page does.
 */
export function ballotMails(mail: BallotMail, readers: readonly BallotReader[]): PlannedDelivery[] {
  const { ballotId, what } = mail;
  const { subject, text } = what === 'opened' ? opened(mail) : closed(mail);
  return readers.map(({ memberId, address }) => ({ event: `ballot-${what}:${ballotId}`, recipientId: memberId, address, channel: 'mail', subject, text }));
}

function opened({ url, hash, closes }: BallotMail): { subject: string; text: string } {
  return {
    subject: 'A ballot is open in which your seat votes',
    text: `A ballot is open in which your seat votes. It closes ${closes}.\n\nRead it and vote: ${url}\n\n`
      + `Keep this number. It holds the question, the options and the rules, so that none of them can be changed unseen:\n${hash}\n`,
  };
}

function closed({ url, hash }: BallotMail): { subject: string; text: string } {
  return {
    subject: 'A ballot in which your seat votes is closed',
    text: `A ballot in which your seat votes is closed and counted.\n\nIts page: ${url}\n\n`
      + `Keep this number. It holds the papers and the count, so that neither can be changed unseen. The page “Check it yourself” compares it:\n${hash}\n`,
  };
}
