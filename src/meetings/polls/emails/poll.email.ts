import {
  formatMoment,
  offsetLabel,
  offsetMinutesAt,
  formatPeriod,
  sameClock,
  formatTime,
  zoneCity,
} from '@nbn/calendar';
import { type EmailText, fillText } from '#platform/mail/email-text';
import { meetingName } from '../../emails/meeting-name.ts';
import { POLL_TEXTS, type PollTexts } from './poll.texts.ts';

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
  own: string,
  urls: { page: string; answer: string | null },
  texts: PollTexts = POLL_TEXTS,
): EmailText {
  const name = meetingName(poll);
  const why = reason === 'poll-cancelled' && !poll.discreet ? poll.cancelReason : null;
  const lines = [
    fillText(texts.opening[reason], { name }),
    ...(why ? ['', fillText(texts.cancelReason, { reason: why })] : []),
    ...(urls.answer ? answerLines(poll, own, urls.page, urls.answer, texts) : []),
  ];
  return { subject: fillText(texts.subject[reason], { name }), text: `${lines.join('\n')}\n` };
}

function answerLines(
  { slots, timeZone, answerBy }: PollEmailData,
  own: string,
  url: string,
  link: string,
  texts: PollTexts,
): string[] {
  return [
    '',
    ...slots.flatMap((slot, place) => slotLines(slot, place, timeZone, own, texts)),
    '',
    fillText(texts.instruction, { moment: formatMoment(answerBy, own) }),
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
  own: string,
  texts: PollTexts,
): string[] {
  const mine = fillText(texts.slot, { number: place + 1, period: formatPeriod(startsAt, endsAt, own) });
  if (sameClock(startsAt, endsAt, host, own)) return [mine];
  const theirs = fillText(texts.slotOfHost, {
    from: formatTime(startsAt, host),
    to: formatTime(endsAt, host),
    city: zoneCity(host),
    offset: offsetLabel(offsetMinutesAt(startsAt, host)),
  });
  return [mine, theirs];
}
