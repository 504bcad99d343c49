import type { CountryCode, Role, SeatType } from '@nbn/contracts';

/** What a new member, or the new holder of a seat, is told on the first day. */
export class IntroductionView {
  /** Not confirmed yet by the member. */
  needed!: boolean;
  role!: Role;
  country!: CountryCode | null;
  seat!: SeatType | null;
  /** By which the seat's contact details are changed. */
  appointmentId!: string | null;
  /** ISO 8601 instant since which the seat is held. */
  since!: string | null;
  /** Who held the seat before; whatever waited for them waits for the new holder. */
  formerHolder!: string | null;
}
