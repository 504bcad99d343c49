import {
  formatMoment,
  offsetLabel,
  offsetMinutesAt,
  formatPeriod,
  sameClock,
  formatTime,
  zoneCity,
} from '@nbn/calendar';
import { LOCALE } from '@nbn/contracts';
import { type EmailTexts, fillText, type Translated } from '@nbn/texts';
import type { EmailReader, EmailText } from '#platform/mail/email-text';
import { emailTexts } from '#platform/text/texts';
import { meetingName } from '../../emails/meeting-name.ts';

type PollTexts = Translated<EmailTexts['meeting-line']> & Translated<EmailTexts['poll']>;

/** Why a mail about a date poll is sent. */
export type PollEmailKind =
  | 'poll-opened'
  | 'poll-changed'
  | 'poll-reminder'
  | 'poll-withdrawn'
  | 'poll-cancelled';

export interface PollEmailData {
  readonly title: string;
  readonly discreet: boolean;
  /** Why the meeting was called off, if that is said. */
  readonly cancelReason?: string | null;
  readonly timeZone: string;
  readonly answerBy: Date;
  readonly slots: readonly { readonly startsAt: Date; readonly endsAt: Date }[];
}

/**
 * A mail about a date poll in words, to one reader. Who else is asked, and what they said, never stands in
 * it.
 */
export function pollEmail(
  reason: PollEmailKind,
  poll: PollEmailData,
  reader: EmailReader,
  urls: { page: string; answer: string | null },
): EmailText {
  const texts = { ...emailTexts('meeting-line', reader.language), ...emailTexts('poll', reader.language) };
  const name = meetingName(poll, reader.language);
  const why = reason === 'poll-cancelled' && !poll.discreet ? poll.cancelReason : null;
  const lines = [
    fillText(texts.opening[reason], { name }),
    ...(why ? ['', fillText(texts.cancelReason, { reason: why })] : []),
    ...(urls.answer ? answerLines(poll, reader, urls.page, urls.answer, texts) : []),
  ];
  return { subject: fillText(texts.subject[reason], { name }), text: `${lines.join('\n')}\n` };
}

function answerLines(
  { slots, timeZone, answerBy }: PollEmailData,
  reader: EmailReader,
  url: string,
  link: string,
  texts: PollTexts,
): string[] {
  return [
    '',
    ...slots.flatMap((slot, place) => slotLines(slot, place, timeZone, reader, texts)),
    '',
    fillText(texts.instruction, { moment: formatMoment(answerBy, reader.timeZone, LOCALE[reader.language]) }),
    '',
    fillText(texts.answerLink, { link }),
    texts.ownLink,
    fillText(texts.signedIn, { url }),
  ];
}

/**
 * A slot for its reader: her own clock first, with zone and offset, the host's beside it where they differ.
 */
function slotLines(
  { startsAt, endsAt }: PollEmailData['slots'][number],
  place: number,
  host: string,
  { timeZone: own, language }: EmailReader,
  texts: PollTexts,
): string[] {
  const locale = LOCALE[language];
  const period = formatPeriod(startsAt, endsAt, own, locale);
  const mine = fillText(texts.slot, { number: place + 1, period });
  if (sameClock(startsAt, endsAt, host, own)) return [mine];
  const theirs = fillText(texts.slotOfHost, {
    from: formatTime(startsAt, host, locale),
    to: formatTime(endsAt, host, locale),
    city: zoneCity(host, locale),
    offset: offsetLabel(offsetMinutesAt(startsAt, host)),
  });
  return [mine, theirs];
}
