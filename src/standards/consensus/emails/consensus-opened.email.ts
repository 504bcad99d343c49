import { formatDate, formatTime, zoneCity } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import { CONSENSUS_OPENED_TEXTS, type ConsensusOpenedTexts } from './consensus-opened.texts.ts';

export interface OpenedRound {
  readonly title: string;
  readonly round: number;
  readonly clauses: number;
  readonly closesAt: Date;
  /** The reader's own. */
  readonly timeZone: string;
}

/** A round is open: what is asked, until when, and where. */
export function consensusOpenedEmail(
  { title, round, clauses, closesAt, timeZone }: OpenedRound,
  url: string,
  texts: ConsensusOpenedTexts = CONSENSUS_OPENED_TEXTS,
): EmailText {
  const deadline = fillText(texts.deadline, {
    day: formatDate(closesAt, timeZone),
    time: formatTime(closesAt, timeZone),
    city: zoneCity(timeZone),
  });
  const paragraphs = [
    fillText(texts.opening, { round: String(round), title, deadline }),
    fillText(texts.asked, { clauses: String(clauses) }),
    texts.anonymous,
    fillText(texts.page, { url }),
    texts.signature,
  ];
  return { subject: fillText(texts.subject, { deadline }), text: paragraphs.join('\n\n') };
}
