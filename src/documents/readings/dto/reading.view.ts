import type { CountryCode, SeatType } from '@nbn/contracts';

export class ReadingSeatView {
  country!: CountryCode;
  seat!: SeatType;
  /** Who said that they have read it; null while nobody has. */
  confirmedByName!: string | null;
  /** @format date-time */
  confirmedAt!: string | null;
  /** It is your seat. */
  mine!: boolean;
}

export class ReadingView {
  id!: string;
  /** The version that is to be read. */
  version!: number;
  /** @format date */
  dueOn!: string;
  overdue!: boolean;
  again!: boolean;
  askedByName!: string;
  /** @format date-time */
  askedAt!: string;
  /**
   * When it was taken back, or a newer version took its place.
   * @format date-time
   */
  closedAt!: string | null;
  /** All seats that were asked, or your own alone. */
  seats!: ReadingSeatView[];
  /** Whether all seats stand here. */
  whole!: boolean;
  /** Your seat is asked and has not answered. */
  mayConfirm!: boolean;
}

export class ReadingList {
  items!: ReadingView[];
  /** You may ask seats to read it. */
  mayAsk!: boolean;
}
