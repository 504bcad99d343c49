import type { CountryCode, SeatType } from '@nbn/contracts';
import { type EmailText, fillText } from '#platform/mail/email-text';
import { countryName } from '#platform/text/country-name';
import { PAPER_ENTRY_TEXTS, type PaperEntryTexts } from './paper-entry.texts.ts';

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
  texts: PaperEntryTexts = PAPER_ENTRY_TEXTS,
): EmailText {
  const opening = fillText(texts.opening[what], {
    seat: texts.seat[seat],
    country: countryName(country),
    way: texts.way[way],
  });
  return {
    subject: texts.subject[what],
    text: `${[opening, texts.objection, url, texts.noAccess].join('\n\n')}\n`,
  };
}
