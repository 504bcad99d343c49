import { momentParts } from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { fillText } from '@nbn/texts';
import type { EmailReader, EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';

export interface OpenedRound extends EmailReader {
  readonly title: string;
  readonly round: number;
  readonly clauses: number;
  readonly closesAt: Date;
}

/** A round is open: what is asked, until when, and where. */
export function consensusOpenedEmail(
  { title, round, clauses, closesAt, timeZone, language }: OpenedRound,
  url: string,
): EmailText {
  const texts = emailTexts('consensus-opened', language);
  const deadline = fillText(texts.deadline, momentParts(closesAt, timeZone, LOCALE[language]));
  const paragraphs = [
    fillText(texts.opening, { round: String(round), title, deadline }),
    fillText(texts.asked, { clauses: String(clauses) }),
    texts.anonymous,
    fillText(texts.page, { url }),
    texts.signature,
  ];
  return { subject: fillText(texts.subject, { deadline }), text: paragraphs.join('\n\n') };
}
