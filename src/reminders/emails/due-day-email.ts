import { formatDate } from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import type { DueReminder } from '../due-reminder.repository.ts';

/** The part of a duty with a day that its mail says. */
export interface DueDayFacts {
  readonly country: string;
  /** Null of what its country keeps to itself: mails go to other people's servers. */
  readonly what: string | null;
  /** The day by which it was to be done, where that is past. */
  readonly lateSince: string | null;
}

export interface DueDayTexts {
  readonly due: string;
  readonly late: string;
  readonly lead: string;
  readonly what: string;
  readonly ask: string;
  readonly page: string;
}

/** Reminds the owner of something that its day comes, or passed. */
export function dueDayEmail(
  { day, facts: { country, what, lateSince } }: Pick<DueReminder<DueDayFacts>, 'day' | 'facts'>,
  url: string,
  texts: DueDayTexts,
): EmailText {
  // A day is the same day for everybody: it is written from its noon, in no zone but UTC.
  const written = formatDate(new Date(`${lateSince ?? day}T12:00:00Z`), 'UTC');
  const subject = fillText(lateSince === null ? texts.due : texts.late, { day: written });
  const lines = [
    fillText(texts.lead, { country }),
    ...(what === null ? [] : [fillText(texts.what, { what })]),
    texts.ask,
    '',
    fillText(texts.page, { url }),
  ];
  return { subject, text: `${lines.join('\n')}\n` };
}
