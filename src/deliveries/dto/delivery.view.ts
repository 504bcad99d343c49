import type { CountryCode, Office, SeatType, DeliveryReviewState } from '@nbn/contracts';

/** To whom: the member as she stands now, or an address alone. */
export class RecipientView {
  memberId!: string | null;
  name!: string | null;
  organisation!: string | null;
  country!: CountryCode | null;
  seat!: SeatType | null;
  office!: Office | null;
  /** Where it went. */
  address!: string;
  /** Where it would go now, if that is another address. */
  newAddress!: string | null;
  left!: boolean;
}

export class UnsettledDeliveryView {
  id!: string;
  /** The subject of the email; its text is between the sender and the recipient. */
  subject!: string;
  to!: RecipientView;
  state!: DeliveryReviewState;
  /** What the mail server or the line said, as a code. */
  fault!: string | null;
  attempts!: number;
  /** @format date-time */
  plannedAt!: string;
}

export class UnsettledDeliveriesView {
  items!: UnsettledDeliveryView[];
  next!: string | null;
}
