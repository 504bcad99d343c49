import type { BallotOutcome } from '@nbn/contracts';

/** Who gets an email about a ballot: whoever votes for a seat. */
export interface BallotRecipient {
  readonly memberId: string;
  readonly address: string;
}

/** What one email says of one ballot: that voting began or ended. */
export interface BallotEmailLine {
  readonly what: 'opened' | 'closed';
  /** Null where a mail may not say it. */
  readonly question: string | null;
  /** When voting ends or ended, on the ballot's own clock, with its name. */
  readonly closes: string;
  /** Null while the result is not released. */
  readonly outcome: BallotOutcome | null;
  /** The hash of the record at this moment. */
  readonly hash: string;
  readonly url: string;
}

const OUTCOMES: Readonly<Record<BallotOutcome, string>> = {
  decided: 'decided',
  tied: 'a tie',
  'no-quorum': 'no quorum',
  adopted: 'adopted',
  'not-adopted': 'not adopted',
  'weak-support': 'adopted with weak support',
  blocked: 'blocked',
};

/**
 * The mail by which a seat holds the record's hash of its ballots in its own hands: what is in them cannot be
 * changed afterwards. What opened and closed at about the same time shares one email.
 */
export function ballotSummaryEmail(lines: readonly BallotEmailLine[]): { subject: string; text: string } {
  const [only] = lines;
  const subject = lines.length === 1 ? subjectOf(only!) : subjectOfSeveral(lines);
  return { subject, text: `${lines.map(textOf).join('\n\n')}\n` };
}

function subjectOf({ what, question, closes, outcome }: BallotEmailLine): string {
  const named = question ?? 'a ballot of your seat';
  if (what === 'opened') return `Vote until ${closes}: ${named}`;
  return outcome ? `Result: ${named} – ${OUTCOMES[outcome]}` : `Closed: ${named}`;
}

function subjectOfSeveral(lines: readonly BallotEmailLine[]): string {
  const opened = lines.filter(({ what }) => what === 'opened').length;
  const closed = lines.length - opened;
  const parts = [...(opened > 0 ? [`${opened} open`] : []), ...(closed > 0 ? [`${closed} closed`] : [])];
  return `Ballots of your seat: ${parts.join(', ')}`;
}

function textOf(line: BallotEmailLine): string {
  const { question, hash, url } = line;
  return (
    `${question ?? 'A ballot in which your seat votes'}\n${statusText(line)}\n${url}\n` +
    'Keep this number: it holds ' +
    `${line.what === 'opened' ? 'the question, the options and the rules' : 'the papers and the count'}, ` +
    `so that none of them can be changed unseen. “Check it yourself” on the page compares it.\n${hash}`
  );
}

function statusText({ what, closes, outcome }: BallotEmailLine): string {
  if (what === 'opened') return `Voting is open until ${closes}.`;
  return outcome
    ? `Voting is over. Result: ${OUTCOMES[outcome]}.`
    : 'Voting is over. The result is not let out yet; the page tells it.';
}
