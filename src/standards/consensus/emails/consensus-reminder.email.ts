import { formatDate, formatTime, zoneCity } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DueReminder } from '../../../reminders/index.ts';
import { CONSENSUS_REMINDER_TEXTS, type ConsensusReminderTexts } from './consensus-reminder.texts.ts';

/** What the mail says of the round. */
export interface ConsensusDutyFacts {
  readonly title: string;
  readonly round: number;
  readonly missing: number;
  readonly asked: number;
}

/** Ratings of a seat are missing, and the round closes soon. */
export function consensusReminderEmail(
  { until, timeZone, facts }: Pick<DueReminder<ConsensusDutyFacts>, 'until' | 'timeZone' | 'facts'>,
  url: string,
  texts: ConsensusReminderTexts = CONSENSUS_REMINDER_TEXTS,
): EmailText {
  const deadline = fillText(texts.deadline, {
    day: formatDate(until!, timeZone),
    time: formatTime(until!, timeZone),
    city: zoneCity(timeZone),
  });
  const { title, round, missing, asked } = facts;
  const paragraphs = [
    fillText(texts.opening, { round: String(round), title, deadline }),
    fillText(texts.missing, { missing: String(missing), asked: String(asked) }),
    fillText(texts.page, { url }),
    texts.signature,
  ];
  return { subject: fillText(texts.subject, { deadline }), text: paragraphs.join('\n\n') };
}
