import { ApiProperty } from '@nestjs/swagger';
import type { CountryCode, SeatType } from '@nbn/contracts';
import { BallotResultView } from './ballot-result.view.ts';
import { PaperView } from './paper.view.ts';

export class BallotNoteView {
  @ApiProperty({ enum: ['short-notice', 'withdrawn', 'closed-early', 'extended', 'chair', 'review'] })
  kind!: 'short-notice' | 'withdrawn' | 'closed-early' | 'extended' | 'chair' | 'review';
  text!: string;
  by!: string;
  at!: string;
}

export class LotTextView {
  country!: CountryCode;
  text!: string;
}

export class FollowupView {
  statement!: string;
  ownerCountries!: CountryCode[];
  reviewOn!: string | null;
  at!: string;
}

export class ArrangementView {
  proxySeatId!: string | null;
  recused!: boolean;
}

export class TeamSeatView {
  seatId!: string;
  type!: SeatType;
}

export class WaitingEntryView {
  id!: string;
  seatId!: string;
  country!: CountryCode;
  type!: SeatType;
  way!: 'phone' | 'paper';
  /** For officers, and for whoever votes for the seat. */
  paper!: PaperView | null;
  enteredBy!: string;
  /** Entered by me: a colleague confirms it. */
  mine!: boolean;
  /** Entered for my seat: I can refuse it. */
  forMe!: boolean;
}

/** The public record: each hash holds all entries before it. */
export class BallotRecordView {
  entries!: string[];
  chain!: string[];
}

/** What I may do with this ballot now. */
export class BallotMayView {
  announce!: boolean;
  withdraw!: boolean;
  /** Close early, extend, enter papers. */
  administer!: boolean;
  enterPapers!: boolean;
  arrange!: boolean;
  confirm!: boolean;
  /** Let the result out of a ballot that somebody else closed while seats could still vote. */
  confirmClosing!: boolean;
  decideTie!: boolean;
  submitLotText!: boolean;
  record!: boolean;
  review!: boolean;
  takeBundle!: boolean;
  /** Become one of the two auditors who hold a bundle that is kept back. */
  holdBundle!: boolean;
}

/** What else a ballot's page shows: reasons, confirmations, words for the lot, what follows, the record. */
export class BallotLifecycleView {
  notes!: BallotNoteView[];
  confirmedBy!: CountryCode[];
  lotTexts!: LotTextView[];
  followup!: FollowupView | null;
  arrangement!: ArrangementView | null;
  /** Seats of my team that I could name as proxy. */
  team!: TeamSeatView[];
  entries!: WaitingEntryView[];
  record!: BallotRecordView;
  /** The countries of the auditors who hold a bundle that is kept back; null for one of no country. */
  @ApiProperty({ type: 'array', items: { type: 'string', nullable: true } })
  holders!: (CountryCode | null)[];
  /** The count, for seats that are to let it out. */
  count!: BallotResultView | null;
  may!: BallotMayView;
}

/** A bundle of a ballot, in the format of the counting library (`BallotBundle`). */
export class BallotBundleView {
  @ApiProperty({ enum: ['norbanet-ballot/1'] })
  format!: 'norbanet-ballot/1';
}

export class CreatedBallotView {
  id!: string;
}
