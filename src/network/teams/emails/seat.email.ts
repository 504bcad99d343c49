import type { CountryCode, SeatType } from '@nbn/contracts';
import { type EmailText, fillText } from '#platform/mail/email-text';
import { countryName } from '#platform/text/country-name';
import type { SeatRecipient } from '../seat-recipients.query.ts';
import { SEAT_TEXTS, type SeatTexts } from './seat.texts.ts';

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
  { standsAs, from }: Pick<SeatRecipient, 'standsAs' | 'from'>,
  texts: SeatTexts = SEAT_TEXTS,
): EmailText {
  const name = fillText(texts.seat[seat], { country: countryName(country) });
  const values = { seat: name, day: from ?? '', homeUrl, teamUrl };
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
