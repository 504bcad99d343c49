import type { AgendaItemKind, CountryCode, MeetingState, SeatType } from '@nbn/contracts';

/** The item that is dealt with. Of one that is not open to everyone in the room only that is said. */
export class ProjectedItemView {
  /** Null of a closed item, as is all that follows. */
  title!: string | null;
  kind!: AgendaItemKind | null;
  /**
   * By the clock of the database.
   * @format date-time
   */
  beganAt!: string | null;
  /** Seconds that it was dealt with up to `now`, earlier times included. */
  seconds!: number | null;
  /** Minutes that it was planned for. */
  minutes!: number | null;
}

export class NextItemView {
  /** Null of a closed item. */
  title!: string | null;
}

/** Who has the floor, by seat: no name stands on the wall. */
export class ProjectedSpeakerView {
  country!: CountryCode | null;
  seat!: SeatType | null;
}

export class ProjectedDecisionView {
  reference!: string;
  text!: string;
  /** Taken below the quorum. */
  indicative!: boolean;
}

/** A meeting in session as it is shown on the wall: nothing that not everyone in the room may see. */
export class ProjectorView {
  meetingId!: string;
  title!: string;
  state!: MeetingState;
  /** Whether you run the meeting, and may show the code by which people check in. */
  showsCode!: boolean;
  /**
   * The database's clock: timers count from it.
   * @format date-time
   */
  now!: string;
  current!: ProjectedItemView | null;
  next!: NextItemView | null;
  speaking!: ProjectedSpeakerView | null;
  /** How many wait for the floor. */
  waiting!: number;
  /** Recorded at the item that is dealt with, the first one first; as far as you may read the minutes. */
  decisions!: ProjectedDecisionView[];
}
