import type { AgendaItemKind, CountryCode, MeetingZone, PresenterKind, SeatType } from '@nbn/contracts';
import { DocumentLine } from '../../documents/index.ts';

export class PresenterView {
  kind!: PresenterKind;
  /** Of a seat. */
  country!: CountryCode | null;
  seat!: SeatType | null;
  memberId!: string | null;
  /** A member's name, or the words. */
  name!: string | null;
}

export class AgendaItemView {
  id!: string;
  kind!: AgendaItemKind;
  title!: string;
  minutes!: number;
  presenter!: PresenterView | null;
  notes!: string | null;
  /**
   * When it begins, rolled from the durations before it.
   * @format date-time
   */
  startsAt!: string;
  /** @format date-time */
  endsAt!: string;
  /** The same on the host's clock, like 2027-04-07T10:15. */
  startWall!: string;
  endWall!: string;
  /** Send it back with a change; an older one is refused. */
  revision!: number;
  /** The papers that you may see. */
  papers!: DocumentLine[];
}

export class AgendaAbilities {
  /** Add, edit, move and remove items, and put papers to them. */
  arrange!: boolean;
}

/** The agenda of a meeting with its times. */
export class AgendaView {
  meetingId!: string;
  /** The number of the order; send it back with a move. */
  version!: number;
  /** The host's zone. */
  timeZone!: MeetingZone;
  /** @format date-time */
  startsAt!: string;
  /**
   * When the last item ends.
   * @format date-time
   */
  endsAt!: string;
  endWall!: string;
  /**
   * The end that the meeting was booked with.
   * @format date-time
   */
  bookedEndsAt!: string;
  bookedEndWall!: string;
  /** All durations together. */
  totalMinutes!: number;
  /** How far the items go past the booked end; 0 when they fit. */
  overrunMinutes!: number;
  items!: AgendaItemView[];
  /** Papers of the meeting as a whole that you may see. */
  papers!: DocumentLine[];
  can!: AgendaAbilities;
}

/** The agenda after a move. */
export class MovedAgendaView extends AgendaView {
  /** Somebody else had changed the order meanwhile; both changes are in it now. */
  merged!: boolean;
}
