import type {
  AgendaRowKind,
  CountryCode,
  MeetingState,
  MeetingZone,
  PresenterKind,
  SeatType,
} from '@nbn/contracts';
import { ProposerView } from '../proposals/dto/proposal.view.ts';
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

/** One on the list of a closed item. */
export class ClosedReaderView {
  country!: CountryCode | null;
  /** Of a seat, whoever holds it. */
  seat!: SeatType | null;
  memberId!: string | null;
  /** A member's name, or who holds the seat now. */
  name!: string | null;
}

/** The same item in another meeting. */
export class CarriedItemView {
  meetingId!: string;
  title!: string;
  /** @format date-time */
  startsAt!: string;
}

/** A paper as it stands with an agenda. */
export class AgendaPaperView extends DocumentLine {
  /** How many minutes after the deadline it came, or its present version did; null when it came in time. */
  lateMinutes!: number | null;
}

/** Why a fixed time does not fit. */
export class TimingConflictView {
  kind!: 'runs-into' | 'before-start';
  minutes!: number;
}

/** A question about an item. */
export class ItemBallotView {
  id!: string;
  question!: string;
}

export class AgendaItemView {
  id!: string;
  /**
   * Its number, like 2 or 2.1 under a heading; the same for everybody. Null for a break, and for an item that
   * is closed to some.
   */
  number!: string | null;
  kind!: AgendaRowKind;
  title!: string;
  minutes!: number;
  presenter!: PresenterView | null;
  notes!: string | null;
  /**
   * When it begins, rolled from the durations before it. Null after something that is closed to you, until an
   * item with a fixed time.
   * @format date-time
   */
  startsAt!: string | null;
  /** @format date-time */
  endsAt!: string | null;
  /** The same on the host's clock, like 2027-04-07T10:15. */
  startWall!: string | null;
  endWall!: string | null;
  /** Send it back with a change; an older one is refused. */
  revision!: number;
  /**
   * When it must begin whatever stands before it.
   * @format date-time
   */
  fixedAt!: string | null;
  fixedWall!: string | null;
  /** Minutes left empty before it. */
  idleMinutes!: number;
  /** What does not fit; told to those who arrange. */
  conflict!: TimingConflictView | null;
  /** Who it is open to, when it is closed to the others; null when it is open. */
  closed!: ClosedReaderView[] | null;
  /** Who proposed it, if it was proposed. */
  proposedBy!: ProposerView | null;
  /** Where it was begun, and where it goes on, as far as you see those meetings. */
  carriedFrom!: CarriedItemView | null;
  carriedTo!: CarriedItemView | null;
  /** Something stands right before it that is closed to you. */
  closedBefore!: boolean;
  /** The papers that you may see. */
  papers!: AgendaPaperView[];
  /** What was put to the vote about it, as far as you may read it, the latest first. */
  ballots!: ItemBallotView[];
}

export class AgendaAbilities {
  /** Add, edit, move and remove items, and put papers to them. */
  arrange!: boolean;
  /** Carry items over to a later meeting. */
  carry!: boolean;
  /** Read the minutes. */
  readMinutes!: boolean;
}

/** The agenda of a meeting with its times. */
export class AgendaView {
  meetingId!: string;
  /** While it is in session there is more to follow. */
  state!: MeetingState;
  /** The number of the order; send it back with a move. */
  version!: number;
  /** The host's zone. */
  timeZone!: MeetingZone;
  /** @format date-time */
  startsAt!: string;
  /**
   * When the last item ends; null where something that is closed to you hides it.
   * @format date-time
   */
  endsAt!: string | null;
  endWall!: string | null;
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
  /** Minutes left between two items. */
  gapMinutes!: number;
  /**
   * Until when papers are to be here.
   * @format date-time
   */
  papersBy!: string | null;
  papersByWall!: string | null;
  items!: AgendaItemView[];
  /** Something that is closed to you stands at the end; the times are those of what is open to you. */
  closedAtEnd!: boolean;
  /** Papers of the meeting as a whole that you may see. */
  papers!: AgendaPaperView[];
  can!: AgendaAbilities;
}

/** The agenda after a move. */
export class MovedAgendaView extends AgendaView {
  /** Somebody else had changed the order meanwhile; both changes are in it now. */
  merged!: boolean;
}

/** A fixed time that was moved. */
export class RescheduledItem {
  itemId!: string;
  title!: string;
  /** On the host's clock. */
  fromWall!: string;
  toWall!: string;
}

/** The agenda after its fixed times were made to fit. */
export class RescheduledAgendaView extends AgendaView {
  moved!: RescheduledItem[];
}
