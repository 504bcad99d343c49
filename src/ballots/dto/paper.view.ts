import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { BallotChoice, BallotConsent, CastingWay, CountryCode, SeatType } from '@nbn/contracts';

/** One of these, as the method asks. */
export class PaperView {
  approvals?: string[];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } }, required: false })
  ranking?: string[][];
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'number' } })
  scores?: Record<string, number>;
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'number' } })
  dots?: Record<string, number>;
  choice?: BallotChoice;
  consent?: BallotConsent;
  /**
   * Words that go with an answer to a text seeking consent; in the list of papers their digests stand here,
   * and the words beside.
   */
  reason?: string;
  paragraph?: string;
  lifts?: string;
}

/** A paper of a decided ballot, with who cast it, as you may know them. */
export class OpenPaperView {
  seatId!: string;
  country!: CountryCode;
  type!: SeatType;
  castBy!: string;
  castAt!: string;
  revision!: number;
  receipt!: string;
  paper!: PaperView;
  way!: CastingWay;
  reason!: string | null;
  paragraph!: string | null;
  lifts!: string | null;
  /** The words were taken back; that they were there stays visible. */
  redacted!: boolean;
}

export class OpenPapersPageView {
  items!: OpenPaperView[];
  next!: string | null;
}

/**
 * Proof that this paper counts for the seat. Once the ballot is closed, the same receipt stands beside the
 * paper.
 */
export class ReceiptView {
  ballotId!: string;
  seatId!: string;
  revision!: number;
  castAt!: string;
  receipt!: string;
}
