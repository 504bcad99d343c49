import { formatDate, formatTime, zoneCity } from '@nbn/calendar';
import type { PendingRecipient } from '../consultation-reminder.repository.ts';

/** What is asked for, until when, and where to answer. */
export function consultationReminderEmail(
  consultation: Pick<PendingRecipient, 'title' | 'deadline' | 'timeZone' | 'standardId'>,
  publicUrl: string,
): { subject: string; text: string } {
  const { title, deadline, timeZone, standardId } = consultation;
  const until = `${formatDate(deadline, timeZone)}, ${formatTime(deadline, timeZone)} ${zoneCity(timeZone)}`;
  return {
    subject: `Your answer is asked for until ${until}`,
    text: [
      `The consultation on “${title}” takes answers until ${until}.`,
      '',
      'A position counts once every seat of the team has signed it. Yours is still missing.',
      '',
      `Read the text and answer here: ${new URL(`/standards/${standardId}/consultation`, publicUrl).href}`,
      '',
      'The secretariat',
    ].join('\n'),
  };
}
