import type { CountryCode, Language, SeatType } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { countryName } from '#platform/text/country-name';
import { emailTexts } from '#platform/text/texts';

export interface EnteredPaper {
  readonly what: 'entered' | 'confirmed';
  readonly way: 'phone' | 'paper';
  readonly country: CountryCode;
  readonly seat: SeatType;
  readonly url: string;
}

/**
 * Says that a vote came by telephone or on paper and was entered for a seat, and how to object. Neither what
 * is asked nor what was entered stands in it; the page says both.
 */
export function paperEntryEmail(
  { what, way, country, seat, url }: EnteredPaper,
  language: Language,
): EmailText {
  const texts = emailTexts('paper-entry', language);
  const opening = fillText(texts.opening[what], {
    seat: texts.seat[seat],
    country: countryName(country, language),
    way: texts.way[way],
  });
  return {
    subject: texts.subject[what],
    text: `${[opening, texts.objection, url, texts.noAccess].join('\n\n')}\n`,
  };
}
