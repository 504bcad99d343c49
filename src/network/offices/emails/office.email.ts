import type { Office } from '@nbn/contracts';
import { formatMoment } from '@nbn/calendar';
import type { PlannedDelivery } from '#platform/mail/delivery';

/** A recipient of news of offices, with the zone in which times are written. */
export interface OfficeRecipient {
  readonly memberId: string;
  readonly address: string;
  readonly timeZone: string;
}

export interface OfficeEmail {
  /** Which happening: its proposal, or the member who lost the office and when. */
  readonly of: string;
  readonly what: 'proposed' | 'given' | 'ended';
  readonly office: Office;
  /** From when on a seat can give it; null where the secretariat does. */
  readonly seatsFrom: Date | null;
  readonly url: string;
}

const OFFICE_NAMES: Readonly<Record<Office, string>> = {
  secretariat: 'a member of the secretariat',
  auditor: 'an auditor',
};

/** The email about an office that is proposed, given or ended. Who it is appears on the page and in no email. */
export function officeEmails(mail: OfficeEmail, readers: readonly OfficeRecipient[]): PlannedDelivery[] {
  return readers.map((reader) => ({
    event: `office-${mail.what}:${mail.of}`,
    recipientId: reader.memberId,
    address: reader.address,
    channel: 'mail',
    ...TEXTS[mail.what](mail, reader),
  }));
}

interface EmailText {
  readonly subject: string;
  readonly text: string;
}

const TEXTS: Readonly<
  Record<OfficeEmail['what'], (mail: OfficeEmail, reader: OfficeRecipient) => EmailText>
> = {
  proposed: ({ office, seatsFrom, url }, { timeZone }) => ({
    subject: `Somebody is proposed as ${OFFICE_NAMES[office]}`,
    text:
      `Somebody is proposed as ${OFFICE_NAMES[office]} of Norbanet. ` +
      `${seatsFrom ? bySeats(seatsFrom, timeZone) : BY_COLLEAGUE}\n\nWho it is, and who proposes it: ${url}\n`,
  }),
  given: ({ office, url }) => ({
    subject: `Norbanet has a new ${office === 'auditor' ? 'auditor' : 'member of the secretariat'}`,
    text:
      `Somebody is ${OFFICE_NAMES[office]} of Norbanet from now on. One member proposed it, another ` +
      `confirmed it.\n\n${url}\n`,
  }),
  ended: ({ office, url }) => ({
    subject: `Somebody is not ${OFFICE_NAMES[office]} any more`,
    text: `Somebody is not ${OFFICE_NAMES[office]} of Norbanet any more.\n\n${url}\n`,
  }),
};

const BY_COLLEAGUE =
  'Another member of the secretariat gives the office, or refuses it. Until then nothing changes.';

function bySeats(from: Date, zone: string): string {
  return (
    'Only one member is in the secretariat, so a seat of a national team gives the office, ' +
    `from ${formatMoment(from, zone)} on; any seat can refuse it. Until then nothing changes.`
  );
}
