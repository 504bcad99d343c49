import { type EmailText, fillText } from '#platform/mail/email-text';
import { SEAT_ENTRY_TEXTS, type SeatEntryTexts } from './seat-entry.texts.ts';

/** Asks a new holder of a seat for an entry where the one before had one. */
export function seatEntryEmail(url: string, texts: SeatEntryTexts = SEAT_ENTRY_TEXTS): EmailText {
  return { subject: texts.subject, text: `${fillText(texts.text, { url })}\n` };
}
