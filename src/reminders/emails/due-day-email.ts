import { formatDay } from '@nbn/calendar';
import { type CountryCode, LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { countryName } from '#platform/text/country-name';
import type { DueReminder } from '../due-reminder.repository.ts';

/** The part of a duty with a day that its mail says. */
export interface DueDayFacts {
  readonly country: CountryCode;
  /** Null of what its country keeps to itself: mails go to other people's servers. */
  readonly what: string | null;
  /** The day by which it was to be done, where that is past. */
  readonly lateSince: string | null;
}

/** In the language of the reader. */
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
  { day, facts, language }: Pick<DueReminder<DueDayFacts>, 'day' | 'facts' | 'language'>,
  url: string,
  texts: DueDayTexts,
): EmailText {
  const { country, what, lateSince } = facts;
  const written = formatDay(lateSince ?? day!, LOCALE[language]);
  const subject = fillText(lateSince === null ? texts.due : texts.late, { day: written });
  const lines = [
    fillText(texts.lead, { country: countryName(country, language) }),
    ...(what === null ? [] : [fillText(texts.what, { what })]),
    texts.ask,
    '',
    fillText(texts.page, { url }),
  ];
  return { subject, text: `${lines.join('\n')}\n` };
}
