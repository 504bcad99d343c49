import type {
  CountryCode,
  DecisionBasis,
  DecisionKind,
  FollowUpState,
  MeetingKind,
  MinutesState,
  SeatType,
} from '@nbn/contracts';
import { AreaReference } from '../../../network/index.ts';

/** The meeting that something came from. */
export class MeetingOriginView {
  id!: string;
  title!: string;
  kind!: MeetingKind;
  country!: CountryCode | null;
  /** @format date-time */
  startsAt!: string;
  itemId!: string;
  itemTitle!: string;
}

export class ClauseLinkView {
  standardId!: string;
  clauseId!: string;
  /** The wording that was decided on. */
  clauseRevision!: number;
  versionId!: string | null;
}

export class FollowUpView {
  country!: CountryCode;
  /** The seat that sees to it. */
  seat!: SeatType;
  /** Who holds it now; null: the seat is vacant. */
  holder!: string | null;
  state!: FollowUpState;
  overdue!: boolean;
  /** Null unless it is yours to read. */
  note!: string | null;
  evidence!: string | null;
  shared!: boolean;
  revision!: number;
  /** @format date-time */
  updatedAt!: string;
  /** It is your country's, and yours to report. */
  mine!: boolean;
}

export class DecisionAbilities {
  edit!: boolean;
  /** Say whether the other countries are told of it. */
  share!: boolean;
  withdraw!: boolean;
  /** Ask the countries to follow it up. */
  ask!: boolean;
  /** Set another day for that. */
  setDay!: boolean;
  review!: boolean;
  /** Put it into areas. */
  setAreas!: boolean;
}

export class DecisionView {
  id!: string;
  /** Year, meeting, number: 2027-02/04. */
  reference!: string;
  kind!: DecisionKind;
  text!: string;
  basis!: DecisionBasis;
  ballotId!: string | null;
  /** Taken below the quorum: a sign, not a decision. */
  indicative!: boolean;
  countriesPresent!: number;
  /** @format date-time */
  takenAt!: string;
  meeting!: MeetingOriginView;
  minutesState!: MinutesState;
  /** @format date */
  followUpOn!: string | null;
  followUps!: FollowUpView[];
  /** @format date */
  reviewOn!: string | null;
  reviewed!: boolean;
  /** Who sees to the review; null: the secretariat. */
  reviewCountry!: CountryCode | null;
  reviewSeat!: SeatType | null;
  withdrawnReason!: string | null;
  withdrawn!: boolean;
  /** The other countries are told of it, once the minutes of its national meeting are approved. */
  sharedAbroad!: boolean;
  areas!: AreaReference[];
  clauses!: ClauseLinkView[];
  revision!: number;
  can!: DecisionAbilities;
}

export class DecisionList {
  items!: DecisionView[];
  /** Cursor of the next page; null on the last one. */
  next!: string | null;
}
