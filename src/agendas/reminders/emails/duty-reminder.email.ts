import { formatDate, NEUTRAL_SUMMARY, formatTime, zoneCity } from '@nbn/calendar';
import type { DueReminder } from '../../../reminders/index.ts';
import type { DutyFacts, DutyTopic } from '../duties.sql.ts';

type DutyReminder = Pick<DueReminder<DutyFacts>, 'facts' | 'day' | 'until' | 'timeZone'>;

interface Wording {
  /** What the subject says before the day. */
  readonly subject: string;
  readonly lead: string;
}

/** By when, in words and on the reader's own clock. */
function deadlineText({ day, until, timeZone }: DutyReminder): string {
  // A day is the same day for everybody: it is written from its noon, in no zone but UTC.
  return until === null
    ? formatDate(new Date(`${day}T12:00:00Z`), 'UTC')
    : `${formatDate(until, timeZone)}, ${formatTime(until, timeZone)} ${zoneCity(timeZone)}`;
}

function wordingOf(topic: DutyTopic, name: string, reference: string | null): Wording {
  switch (topic) {
    case 'papers':
      return {
        subject: 'Papers are due',
        lead: `You present an item of ${name} that has no paper yet. If there is to be one, it is due by then.`,
      };
    case 'minutes':
      return {
        subject: 'Minutes to read',
        lead: `The minutes of ${name} are out to be read. Who does not object by then agrees to them.`,
      };
    case 'action':
      return {
        subject: 'An action is due',
        lead: `An action of your seat, agreed on in ${name}, is due on that day.`,
      };
    case 'follow-up':
      return {
        subject: `Follow-up of ${reference} is due`,
        lead: `Your country is asked what it does with decision ${reference} of ${name}.`,
      };
    case 'review':
      return {
        subject: `Decision ${reference} is to be looked at again`,
        lead: `Decision ${reference} of ${name} is to be looked at again on that day.`,
      };
  }
}

/**
 * A reminder of a duty in words. Of a discreet meeting it names nothing but the day; the page, behind
 * sign-in, says the rest.
 */
export function dutyReminderEmail(
  topic: DutyTopic,
  duty: DutyReminder,
  url: string,
  link: string | null,
): { subject: string; text: string } {
  const { meeting, discreet, words, reference } = duty.facts;
  const { subject, lead } = wordingOf(
    topic,
    discreet ? NEUTRAL_SUMMARY : meeting.replaceAll(/\s+/g, ' '),
    reference,
  );
  const lines = [lead, '', `By: ${deadlineText(duty)}`];
  if (words) lines.push('', words);
  lines.push('', `More (sign-in needed): ${url}`);
  if (link)
    lines.push(
      '',
      `Is it done? Close it here, in a browser in which you have signed in before: ${link}`,
      'This link is yours alone; please do not pass it on.',
    );
  return { subject: `${subject}: ${deadlineText(duty)}`, text: `${lines.join('\n')}\n` };
}
