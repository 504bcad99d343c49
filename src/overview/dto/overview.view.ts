import type { CountryCode, OverviewKind, SeatType } from '@nbn/contracts';

export class OverviewPersonView {
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
}

export class OverviewDutyView {
  kind!: OverviewKind;
  /** What it is, by its kind: a meeting, an action, a decision, a ballot, a standard, a document and so on. */
  objectId!: string;
  /** The round of a consultation, or the consensus process. */
  partId!: string | null;
  title!: string;
  /** The number of a decision. */
  reference!: string | null;
  /** Null: the secretariat’s, or an international organisation’s. */
  country!: CountryCode | null;
  /** The secretariat owes it. */
  secretariat!: boolean;
  /** Null: the whole team of the country, or a vacant seat, or the secretariat as a whole. */
  person!: OverviewPersonView | null;
  /** The seat that owes it while nobody holds it. */
  vacantSeat!: SeatType | null;
  /** @format date */
  day!: string | null;
  /** @format date-time */
  until!: string | null;
  late!: boolean;
  /** Days from today in that country until it is due; negative once that day has passed. */
  days!: number;
}

export class OverviewView {
  items!: OverviewDutyView[];
  /** How many there are, those that are not listed among them. */
  total!: number;
}
