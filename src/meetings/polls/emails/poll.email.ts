import {
  formatMoment,
  NEUTRAL_SUMMARY,
  offsetLabel,
  offsetMinutesAt,
  formatPeriod,
  sameClock,
  formatTime,
  zoneCity,
} from '@nbn/calendar';

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

const SUBJECTS: Record<PollEmailKind, string> = {
  'poll-opened': 'Which dates suit you?',
  'poll-changed': 'Other dates to choose from',
  'poll-reminder': 'Please answer: which dates suit you?',
  'poll-withdrawn': 'You need not answer any more',
  'poll-cancelled': 'No date will be chosen',
};

const OPENING_LINES: Record<PollEmailKind, (name: string) => string> = {
  'poll-opened': (name) => `A date is being chosen for: ${name}. Please say which of these suit you.`,
  'poll-changed': (name) =>
    `The dates to choose from have changed: ${name}. What you said to those that stay still counts.`,
  'poll-reminder': (name) => `You have not said yet which dates suit you: ${name}.`,
  'poll-withdrawn': (name) => `You are no longer asked about a date: ${name}.`,
  'poll-cancelled': (name) => `This meeting will not take place, and no date is chosen: ${name}.`,
};

/**
 * A slot for its reader: her own clock first, with zone and offset, the host's beside it where they differ.
 */
function slotLines(
  { startsAt, endsAt }: PollEmailData['slots'][number],
  place: number,
  host: string,
  own: string,
): string[] {
  const mine = `${place + 1}. ${formatPeriod(startsAt, endsAt, own)}`;
  if (sameClock(startsAt, endsAt, host, own)) return [mine];
  return [
    mine,
    `   ${formatTime(startsAt, host)}–${formatTime(endsAt, host)} ${zoneCity(host)} ` +
      `(${offsetLabel(offsetMinutesAt(startsAt, host))})`,
  ];
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
): { subject: string; text: string } {
  // A subject is one line, whatever was typed.
  const name = poll.discreet ? NEUTRAL_SUMMARY : poll.title.replaceAll(/\s+/g, ' ');
  const lines = [OPENING_LINES[reason](name)];
  const why = reason === 'poll-cancelled' && !poll.discreet ? poll.cancelReason : null;
  if (why) lines.push('', `Reason: ${why}`);
  if (urls.answer) {
    lines.push('', ...poll.slots.flatMap((slot, place) => slotLines(slot, place, poll.timeZone, own)), '');
    lines.push(`Answer yes, if need be, or no to each, by ${formatMoment(poll.answerBy, own)}.`);
    lines.push(
      '',
      `Without signing in: ${urls.answer}`,
      'This link is yours alone; please do not pass it on.',
      `Signed in: ${urls.page}`,
    );
  }
  return {
    subject: `${SUBJECTS[reason]}${/[?]$/.test(SUBJECTS[reason]) ? '' : ':'} ${name}`,
    text: `${lines.join('\n')}\n`,
  };
}
