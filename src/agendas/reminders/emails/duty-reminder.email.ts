import { formatDay, momentParts } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { type EmailTexts, fillText, type Translated } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts, fileTexts } from '#platform/text/texts';
import type { DueReminder } from '../../../reminders/index.ts';
import type { DutyFacts, DutyTopic } from '../duties.sql.ts';

type DutyReminderTexts = Translated<EmailTexts['duty-reminder']>;
type DutyReminder = Pick<DueReminder<DutyFacts>, 'facts' | 'day' | 'until' | 'timeZone' | 'language'>;

/**
 * A reminder of a duty in words. Of a discreet meeting it names nothing but the day; the page, behind
 * sign-in, says the rest.
 */
export function dutyReminderEmail(
  topic: DutyTopic,
  duty: DutyReminder,
  url: string,
  link: string | null,
): EmailText {
  const texts = emailTexts('duty-reminder', duty.language);
  const { discreet, words, reference } = duty.facts;
  const meeting = discreet
    ? fileTexts('calendar', duty.language).discreet
    : duty.facts.meeting.replaceAll(/\s+/g, ' ');
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
function deadlineText({ day, until, timeZone, language }: DutyReminder, texts: DutyReminderTexts): string {
  if (until === null) return formatDay(day!, LOCALE[language]);
  return fillText(texts.instant, momentParts(until, timeZone, LOCALE[language]));
}
