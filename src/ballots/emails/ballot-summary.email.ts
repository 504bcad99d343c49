import type { BallotOutcome, Language } from '@nbn/contracts';
import { type EmailTexts, fillText, type Translated } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

type BallotSummaryTexts = Translated<EmailTexts['ballot-summary']>;

/** What one email says of one ballot: that voting began or ended. */
export interface BallotEmailLine {
  readonly what: 'opened' | 'closed';
  /** Null where a mail may not say it. */
  readonly question: string | null;
  /** When voting ends or ended, on the ballot's own clock, with its name, as the reader's language writes it. */
  readonly closes: string;
  /** Null while the result is not released. */
  readonly outcome: BallotOutcome | null;
  /** The hash of the record at this moment. */
  readonly hash: string;
  readonly url: string;
}

/**
 * The mail by which a seat holds the record's hash of its ballots in its own hands: what is in them cannot be
 * changed afterwards. What opened and closed at about the same time shares one email.
 */
export function ballotSummaryEmail(lines: readonly BallotEmailLine[], language: Language): EmailText {
  const texts = emailTexts('ballot-summary', language);
  const [only] = lines;
  return {
    subject: lines.length === 1 ? subjectOf(only!, texts) : subjectOfSeveral(lines, texts),
    text: `${lines.map((line) => textOf(line, texts)).join('\n\n')}\n`,
  };
}

function subjectOf(line: BallotEmailLine, { subject, outcome }: BallotSummaryTexts): string {
  return fillText(subject[statusOf(line)], {
    question: line.question ?? subject.unnamed,
    closes: line.closes,
    outcome: line.outcome ? outcome[line.outcome] : '',
  });
}

function subjectOfSeveral(lines: readonly BallotEmailLine[], { subject }: BallotSummaryTexts): string {
  const opened = lines.filter(({ what }) => what === 'opened').length;
  const closed = lines.length - opened;
  const parts = [
    ...(opened > 0 ? [fillText(subject.open, { count: opened })] : []),
    ...(closed > 0 ? [fillText(subject.over, { count: closed })] : []),
  ];
  return fillText(subject.several, { parts: parts.join(', ') });
}

function textOf(line: BallotEmailLine, texts: BallotSummaryTexts): string {
  const { what, question, closes, outcome, hash, url } = line;
  const status = fillText(texts.status[statusOf(line)], {
    closes,
    outcome: outcome ? texts.outcome[outcome] : '',
  });
  return [question ?? texts.unnamed, status, url, texts.record[what], hash].join('\n');
}

function statusOf({ what, outcome }: BallotEmailLine): 'opened' | 'closed' | 'result' {
  return what === 'closed' && outcome ? 'result' : what;
}
