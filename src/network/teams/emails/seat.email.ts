import { formatLongDate } from '@nbn/calendar';
import { type CountryCode, LOCALE, type SeatType } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailText } from '#platform/mail/email-text';
import { countryName } from '#platform/text/country-name';
import { emailTexts } from '#platform/text/texts';
import type { SeatRecipient } from '../seat-recipients.query.ts';

/** What happened to a seat: somebody was given it, or their term is over. */
export interface SeatEmail {
  readonly what: 'given' | 'ended';
  readonly country: CountryCode;
  readonly seat: SeatType;
  /** The home page, which lists what waits for the seat. */
  readonly homeUrl: string;
  readonly teamUrl: string;
}

/**
 * Tells holder, former holder or team of a seat that changes hands. Who it is appears on the page and in no
 * mail.
 */
export function seatEmail(
  { what, country, seat, homeUrl, teamUrl }: SeatEmail,
  reader: Pick<SeatRecipient, 'standsAs' | 'from' | 'countryZone' | 'language'>,
): EmailText {
  const { standsAs, from, countryZone, language } = reader;
  const texts = emailTexts('seat', language);
  const name = fillText(texts.seat[seat], { country: countryName(country, language) });
  const day = from ? formatLongDate(from, countryZone, LOCALE[language]) : '';
  const values = { seat: name, day, homeUrl, teamUrl };
  if (standsAs !== 'holder') {
    const { subject, text } = texts.others[what];
    return { subject: fillText(subject, values), text: `${fillText(text, values)}\n` };
  }
  const { given, ended, team } = texts.holder;
  const opening = from === null ? given.opening : given.openingFrom;
  return {
    subject: fillText(texts.holder[what].subject, values),
    text: `${fillText(what === 'given' ? opening : ended.opening, values)}\n\n${fillText(team, values)}\n`,
  };
}
