import type { CastingWay, CountryCode, SeatType } from '@nbn/contracts';
import type { PlannedDelivery } from '#platform/mail/delivery';
import type { BallotRecipient } from './ballot-summary.email.ts';

export interface EnteredPaper {
  readonly entryId: string;
  readonly what: 'entered' | 'confirmed';
  readonly way: CastingWay;
  readonly country: CountryCode;
  readonly seat: SeatType;
  readonly url: string;
}

const SEAT_NAMES: Readonly<Record<SeatType, string>> = {
  government: 'government seat',
  ngo: 'NGO seat',
  resource: 'resource person’s seat',
};

/**
 * Says that a vote came by telephone or on paper and was entered for a seat, and how to object: to everybody
 * who may vote for it. Neither what is asked nor what was entered stands in it; the page says both.
 */
export function paperEntryEmails(
  entry: EnteredPaper,
  readers: readonly BallotRecipient[],
): PlannedDelivery[] {
  const { subject, text } = entry.what === 'entered' ? enteredText(entry) : confirmedText(entry);
  const event = `ballot-paper-${entry.what}:${entry.entryId}`;
  return readers.map(({ memberId, address }) => ({
    event,
    recipientId: memberId,
    address,
    channel: 'mail',
    subject,
    text,
  }));
}

function enteredText(entry: EnteredPaper): { subject: string; text: string } {
  return {
    subject: 'A vote was entered for your seat',
    text:
      `The secretariat has entered a vote for the ${seatNameOf(entry)}, ${WAY_TEXTS[entry.way]}. ` +
      `It counts once a second member of the secretariat has confirmed it.\n\n` +
      `${OBJECTION_HELP}${entry.url}\n\n${NO_ACCESS_HELP}`,
  };
}

function confirmedText(entry: EnteredPaper): { subject: string; text: string } {
  return {
    subject: 'The vote that was entered for your seat counts',
    text:
      `Two members of the secretariat have entered a vote for the ${seatNameOf(entry)}, ${WAY_TEXTS[entry.way]}. ` +
      `It counts unless you vote yourself.\n\n${OBJECTION_HELP}${entry.url}\n\n${NO_ACCESS_HELP}`,
  };
}

const WAY_TEXTS: Readonly<Partial<Record<CastingWay, string>>> = {
  phone: 'given by telephone',
  paper: 'given on paper',
};
const OBJECTION_HELP =
  'If it is not yours, object on the ballot’s page, or vote there yourself: your own vote replaces it, ' +
  'and nobody replaces yours.\n\n';
const NO_ACCESS_HELP = 'If you cannot open the page, answer this mail, and tell your team and an auditor.\n';

function seatNameOf({ country, seat }: EnteredPaper): string {
  const countryName = new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
  return `${SEAT_NAMES[seat]} of ${countryName}`;
}
