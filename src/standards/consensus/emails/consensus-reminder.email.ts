import { momentParts } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import type { DueReminder } from '../../../reminders/index.ts';

/** What the mail says of the round. */
export interface ConsensusDutyFacts {
  readonly title: string;
  readonly round: number;
  readonly missing: number;
  readonly asked: number;
}

/** Ratings of a seat are missing, and the round closes soon. */
export function consensusReminderEmail(
  due: Pick<DueReminder<ConsensusDutyFacts>, 'until' | 'timeZone' | 'language' | 'facts'>,
  url: string,
): EmailText {
  const { until, timeZone, language, facts } = due;
  const texts = emailTexts('consensus-reminder', language);
  const deadline = fillText(texts.deadline, momentParts(until!, timeZone, LOCALE[language]));
  const { title, round, missing, asked } = facts;
  const paragraphs = [
    fillText(texts.opening, { round: String(round), title, deadline }),
    fillText(texts.missing, { missing: String(missing), asked: String(asked) }),
    fillText(texts.page, { url }),
    texts.signature,
  ];
  return { subject: fillText(texts.subject, { deadline }), text: paragraphs.join('\n\n') };
}
