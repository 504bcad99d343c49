import type { CountryCode, Language } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { countryName } from '#platform/text/country-name';
import { emailTexts } from '#platform/text/texts';

/** The email to a team about a browser that countersigns for its country from now on. */
export function newKeyEmail(
  { country, url }: { country: CountryCode; url: string },
  language: Language,
): EmailText {
  const { subject, opening, check } = emailTexts('new-key', language);
  const name = countryName(country, language);
  return {
    subject: fillText(subject, { country: name }),
    text: `${fillText(opening, { country: name })}\n\n${check}\n\n${url}\n`,
  };
}
