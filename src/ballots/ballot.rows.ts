import type { BallotPhase, CastingWay, CountryCode, SeatType } from '@nbn/contracts';
import type { BallotPaper, BallotResult } from '@nbn/voting';
import type { MemberRecord } from '#platform/people/person';
import type { PageQuery } from '#platform/persistence/page';
import type { Ballot } from './ballot.entity.ts';
import type { OwnSeat } from './ballots.policy.ts';

/** A ballot in a list: what it asks, how far it is, and whether it waits for the reader. */
export interface BallotLine extends Pick<
  Ballot,
  | 'id'
  | 'subjectKind'
  | 'subjectId'
  | 'subjectPath'
  | 'textHash'
  | 'textChangedAt'
  | 'question'
  | 'method'
  | 'electorate'
  | 'state'
  | 'opensAt'
  | 'closesAt'
  | 'timeZone'
  | 'places'
  | 'outcome'
  | 'secrecy'
  | 'tieRule'
  | 'results'
  | 'strawPoll'
  | 'round'
  | 'follows'
> {
  readonly seats: number;
  readonly seatsVoting: number;
  readonly hasCast: boolean;
  /** The reader's seat on the roll, or the one it is the alternate of. */
  readonly seat: OwnSeat | null;
}

export interface RollLine {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly type: SeatType;
  readonly voted: boolean;
  readonly recused: boolean;
  readonly vacant: boolean;
  readonly present: boolean;
  readonly proxySeatId: string | null;
  readonly alternate: boolean;
}

export interface OwnPaper {
  readonly paper: BallotPaper;
  readonly revision: number;
  readonly castAt: Date;
  readonly receipt: string;
  readonly way: CastingWay;
}

/** A ballot with all that its page shows. */
export interface WholeBallot
  extends
    BallotLine,
    Pick<
      Ballot,
      | 'rules'
      | 'quorumCountries'
      | 'quorumShare'
      | 'announcedAt'
      | 'openedAt'
      | 'closedAt'
      | 'countedAt'
      | 'releasedAt'
      | 'chairCountry'
      | 'audience'
      | 'result'
      | 'tieSettled'
      | 'tieDueAt'
      | 'annulledBecause'
    > {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly roll: readonly RollLine[];
  readonly own: OwnPaper | null;
  /** One member closed it while seats could still vote, and nobody else has confirmed it. */
  readonly closedEarly: boolean;
  /** The count, whether it is out or not: what may be shown of it is decided by the presenter. */
  readonly counted: BallotResult | null;
  /** A straw poll's result so far. */
  readonly live: BallotResult | null;
  /** The ballot that follows on this one, the latest, where the reader may read it. */
  readonly followedBy: string | null;
  readonly now: Date;
}

export interface OpenPaper {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly type: SeatType;
  readonly castBy: MemberRecord;
  readonly castAt: Date;
  readonly revision: number;
  readonly receipt: string;
  readonly paper: BallotPaper;
  readonly way: CastingWay;
  readonly reason: string | null;
  readonly paragraph: string | null;
  readonly lifts: string | null;
  readonly redacted: boolean;
}

export interface BallotFilter extends PageQuery {
  readonly phase?: BallotPhase;
  /** Only open ballots in which the reader's seat has not voted yet. */
  readonly waiting?: boolean;
}
