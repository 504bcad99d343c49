import type {
  AnswerSource,
  AttendanceAnswer,
  AttendanceMode,
  BelowQuorumEffect,
  CountryCode,
  AccessibilityNeed,
  MeetingKind,
  MeetingState,
  MeetingZone,
  OrganisationKind,
  SeatType,
} from '@nbn/contracts';
import { QuorumView } from '../polls/dto/poll.view.dto.ts';

/** A meeting as one line of a list. */
export class MeetingLine {
  id!: string;
  kind!: MeetingKind;
  /** Of a national meeting. */
  country!: CountryCode | null;
  state!: MeetingState;
  title!: string;
  place!: string | null;
  /** The host's zone. */
  timeZone!: MeetingZone;
  /** Instants, UTC. */
  startsAt!: string;
  endsAt!: string;
  /** Its end has passed. */
  over!: boolean;
  /** You are invited. */
  invited!: boolean;
  answer!: AttendanceAnswer | null;
  /** Your answer is waited for. */
  waitsForMe!: boolean;
  /** The series that it is one meeting of. */
  seriesId!: string | null;
}

export class MeetingList {
  items!: MeetingLine[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}

/** One of those invited. */
export class AttendanceEntry {
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
  /** The seat for which the member was invited. */
  seat!: SeatType | null;
  /** The meeting needs this member; others are welcome. */
  required!: boolean;
  /** Acts for the seat in this meeting, in place of its holder. */
  alternate!: boolean;
  answer!: AttendanceAnswer | null;
  /** How one who comes takes part; null where that was not said, or the meeting offers no choice. */
  attendanceMode!: AttendanceMode | null;
  /** Said "perhaps" in a calendar program. */
  tentative!: boolean;
  /** How the answer came, and the words that came with it; null to those who do not convene the meeting. */
  source!: AnswerSource | null;
  remark!: string | null;
}

/** What those who come need to follow the meeting. */
export class NeedCount {
  need!: AccessibilityNeed;
  /** Who asked for it. */
  memberIds!: string[];
}

/** What the meeting needs to decide, and where it stands by the answers so far. */
export class MeetingQuorum {
  countriesNeeded!: number;
  /** Sides of the teams of which somebody must be there. */
  seatTypes!: SeatType[];
  below!: BelowQuorumEffect;
  /**
   * Counted from those who said that they come; presence is counted anew when the meeting opens. Null where
   * the list of those invited is not open to you.
   */
  expected!: QuorumView | null;
}

/** What you can do with this meeting now. */
export class MeetingAbilities {
  change!: boolean;
  invite!: boolean;
  /** Say what the meeting needs to decide. */
  quorum!: boolean;
  schedule!: boolean;
  reschedule!: boolean;
  open!: boolean;
  close!: boolean;
  cancel!: boolean;
  answer!: boolean;
  /** Name alternates: of any seat for those who convene, of the own seat for its holder. */
  alternate!: boolean;
  /** Say whether the other countries are told that it took place. */
  share!: boolean;
  /** Make another meeting like it. */
  copy!: boolean;
  /** Keep it as a template. */
  template!: boolean;
}

/** One meeting. */
export class MeetingView extends MeetingLine {
  note!: string | null;
  /** Where to join from afar; null unless you are invited. */
  joinUrl!: string | null;
  /** Why it was called off. */
  cancelReason!: string | null;
  /** It is a template by this name, and no meeting. */
  templateName!: string | null;
  /** Mails and outside calendars are told neither title nor place. */
  discreet!: boolean;
  /**
   * Of a national meeting: the other countries are told afterwards that it took place, and nothing else of
   * it.
   */
  sharedAbroad!: boolean;
  /** Local times in the host's zone, like 2027-04-07T10:00. */
  startWall!: string;
  endWall!: string;
  /** Grows with every change that is mailed. */
  sequence!: number;
  /** Send it back with a change; an older one is refused. */
  revision!: number;
  quorum!: MeetingQuorum;
  /** Those invited, by country and seat; null if that list is not open to you. */
  attendance!: AttendanceEntry[] | null;
  /** How you said that you attend. */
  attendanceMode!: AttendanceMode | null;
  /** What you said that you need to follow the meeting. */
  needs!: AccessibilityNeed[];
  /** What those who come need, summed; null to those who do not convene the meeting. */
  needCounts!: NeedCount[] | null;
  can!: MeetingAbilities;
}

/** That a country held a meeting of its own, as the others are told. */
export class NationalMeetingView {
  country!: CountryCode;
  /** On the host's calendar. @format date */
  day!: string;
}

export class NationalMeetingList {
  items!: NationalMeetingView[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}

/** A member who can act for a seat. */
export class CandidateView {
  memberId!: string;
  name!: string;
  organisation!: string;
}

/** One kind of organisations in a national network. */
export class GuestKindView {
  kind!: OrganisationKind;
  members!: number;
}

/** A national network, by the kinds of its organisations that have active members. */
export class GuestNetworkView {
  country!: CountryCode;
  members!: number;
  kinds!: GuestKindView[];
}

/** A member who can be invited. */
export class GuestView {
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
  seat!: SeatType | null;
  invited!: boolean;
}
