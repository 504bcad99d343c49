import {
  BALLOT_CHOICES,
  BALLOT_CONSENTS,
  BALLOT_LIMITS,
  type BallotChoice,
  type BallotConsent,
} from '@nbn/contracts';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsUUID } from 'class-validator';
import { MemberText } from '#platform/text/member-text.decorator';
import { MayBeAbsent } from '#platform/http/may-be-absent.decorator';

/**
 * A paper: the one field that the method asks for, and the words that go with an answer to a text seeking
 * consent. Only sizes are looked at here; what it says is checked by the one validation that import and
 * recount use as well.
 */
export class PaperFields {
  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(BALLOT_LIMITS.optionsMax * 2)
  approvals?: string[];

  @MayBeAbsent()
  @IsArray()
  @ArrayMaxSize(BALLOT_LIMITS.optionsMax * 2)
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } }, required: false })
  ranking?: string[][];

  @MayBeAbsent()
  @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'number' } })
  scores?: Record<string, number>;

  @MayBeAbsent()
  @IsObject()
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'number' } })
  dots?: Record<string, number>;

  @MayBeAbsent()
  @IsIn(BALLOT_CHOICES)
  choice?: BallotChoice;

  @MayBeAbsent()
  @IsIn(BALLOT_CONSENTS)
  consent?: BallotConsent;

  /** Why: asked of reservations and of a block. */
  @MayBeAbsent()
  @MemberText({ max: BALLOT_LIMITS.reason })
  reason?: string;

  /** A block: the paragraph it stands against. */
  @MayBeAbsent()
  @MemberText({ max: BALLOT_LIMITS.paragraph })
  paragraph?: string;

  /** A block: what would lift it. */
  @MayBeAbsent()
  @MemberText({ max: BALLOT_LIMITS.reason })
  lifts?: string;
}

/** A paper cast in the application. */
export class CastPaper extends PaperFields {
  /** The seat whose proxy casts; left out, one's own. */
  @MayBeAbsent()
  @IsUUID()
  forSeat?: string;
}
