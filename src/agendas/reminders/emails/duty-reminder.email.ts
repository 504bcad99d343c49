import { formatDate, NEUTRAL_SUMMARY, formatTime, zoneCity } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DueReminder } from '../../../reminders/index.ts';
import type { DutyFacts, DutyTopic } from '../duties.sql.ts';
import { DUTY_REMINDER_TEXTS, type DutyReminderTexts } from './duty-reminder.texts.ts';

type DutyReminder = Pick<DueReminder<DutyFacts>, 'facts' | 'day' | 'until' | 'timeZone'>;

/**
 * A reminder of a duty in words. Of a discreet meeting it names nothing but the day; the page, behind
 * sign-in, says the rest.
 */
export function dutyReminderEmail(
  topic: DutyTopic,
  duty: DutyReminder,
  url: string,
  link: string | null,
  texts: DutyReminderTexts = DUTY_REMINDER_TEXTS,
): EmailText {
  const { discreet, words, reference } = duty.facts;
  const meeting = discreet ? NEUTRAL_SUMMARY : duty.facts.meeting.replaceAll(/\s+/g, ' ');
  const values = { meeting, reference: String(reference), deadline: deadlineText(duty, texts) };
  const parts = [
    fillText(texts.lead[topic], values),
    fillText(texts.deadline, values),
    ...(words ? [words] : []),
    fillText(texts.page, { url }),
    ...(link ? [fillText(texts.link, { link })] : []),
  ];
  return { subject: fillText(texts.subject[topic], values), text: `${parts.join('\n\n')}\n` };
}

/** By when, in words and on the reader's own clock. */
function deadlineText({ day, until, timeZone }: DutyReminder, texts: DutyReminderTexts): string {
  // A day is the same day for everybody: it is written from its noon, in no zone but UTC.
  if (until === null) return formatDate(new Date(`${day}T12:00:00Z`), 'UTC');
  return fillText(texts.instant, {
    day: formatDate(until, timeZone),
    time: formatTime(until, timeZone),
    city: zoneCity(timeZone),
  });
}
