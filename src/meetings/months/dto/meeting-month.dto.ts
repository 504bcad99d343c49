import type { CountryCode } from '@nbn/contracts';
import { Matches } from 'class-validator';
import { MeetingLine } from '../../dto/meeting.dto.ts';
import { withFault } from '#platform/problems/with-fault';

export class MeetingMonthQuery {
  /** `2027-04`. */
  @Matches(/^20\d{2}-(0[1-9]|1[0-2])$/, withFault('month'))
  month!: string;
}

/** A public holiday of some of the Network’s countries. */
export class HolidayView {
  /** @format date */
  day!: string;
  countries!: CountryCode[];
}

/** A ballot that closes. */
export class ClosingBallotView {
  id!: string;
  question!: string;
  /** @format date-time */
  closesAt!: string;
}

/** A round of consultation that closes. */
export class ClosingConsultationView {
  id!: string;
  standardId!: string;
  title!: string;
  /**
   * The reader’s own deadline: that of their country, or of their national team where that asks them.
   * @format date-time
   */
  closesAt!: string;
}

export class MeetingMonthView {
  month!: string;
  /** Those that touch the month in any zone, the first to begin first; without those whose date is being chosen. */
  meetings!: MeetingLine[];
  ballots!: ClosingBallotView[];
  /** Of standards that the reader may see. */
  consultations!: ClosingConsultationView[];
  holidays!: HolidayView[];
}
