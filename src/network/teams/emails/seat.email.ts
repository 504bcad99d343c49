import type { CountryCode, SeatType } from '@nbn/contracts';
import type { PlannedDelivery } from '#platform/mail/delivery';
import type { SeatRecipient } from '../seat-recipients.query.ts';

const SEATS: Readonly<Record<SeatType, string>> = {
  government: 'government seat',
  ngo: 'NGO seat',
  resource: 'seat of the resource person',
};
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** What happened to a seat: somebody was given it, or their term is over. */
export interface SeatEmail {
  readonly what: 'given' | 'ended';
  readonly appointmentId: string;
  readonly country: CountryCode;
  readonly seat: SeatType;
  /** The home page, which lists what waits for the seat. */
  readonly homeUrl: string;
  readonly teamUrl: string;
}

/**
 * Tells holder, former holder and team of a seat that changes hands. Who it is appears on the page and in no
 * mail.
 */
export function seatEmails(mail: SeatEmail, readers: readonly SeatRecipient[]): PlannedDelivery[] {
  return readers.map((reader) => ({
    event: `seat-${mail.what}:${mail.appointmentId}`,
    recipientId: reader.memberId,
    address: reader.address,
    channel: 'mail',
    ...(reader.standsAs === 'holder' ? textForHolder(mail, reader) : textForOthers(mail)),
  }));
}

interface EmailText {
  readonly subject: string;
  readonly text: string;
}

const nameOf = ({ seat, country }: SeatEmail): string =>
  `${SEATS[seat]} of ${COUNTRIES.of(country) ?? country}`;

function textForHolder(mail: SeatEmail, { from }: SeatRecipient): EmailText {
  const name = nameOf(mail);
  if (mail.what === 'ended') {
    return {
      subject: `You no longer hold the ${name}`,
      text:
        `Your term in the ${name} is over. If that surprises you, ask the secretariat.\n\nThe team: ` +
        `${mail.teamUrl}\n`,
    };
  }
  const since = from === null ? '' : ` from ${from} on`;
  return {
    subject: `You hold the ${name}`,
    text:
      `You hold the ${name}${since}. What waits for the seat, ballots among it, stands here: ` +
      `${mail.homeUrl}\n\n` +
      `The team: ${mail.teamUrl}\n`,
  };
}

function textForOthers(mail: SeatEmail): EmailText {
  const name = nameOf(mail);
  return mail.what === 'given'
    ? {
        subject: `The ${name} has a new holder`,
        text: `Somebody new holds the ${name}. Who it is: ${mail.teamUrl}\n`,
      }
    : {
        subject: `The term in the ${name} is over`,
        text: `The term of whoever held the ${name} is over.\n\nThe team: ${mail.teamUrl}\n`,
      };
}
