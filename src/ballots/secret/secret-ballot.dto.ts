import { Type } from 'class-transformer';
import { IsDefined, Matches, ValidateNested } from 'class-validator';
import { withFault } from '#platform/problems/with-fault';
import { PaperFields } from '../dto/cast-paper.dto.ts';

const HEX_256 = withFault('malformed');
/** Numbers of 3,072 bits, or of 2,048 for a ballot that an earlier version opened, in base64url. */
const SIGNATURE = withFault('malformed');

/** A random number of the voter's own, blinded: what is signed says nothing of it. */
export class BlindedPass {
  @Matches(/^(?:[A-Za-z0-9_-]{342}|[A-Za-z0-9_-]{512})$/, SIGNATURE)
  blinded!: string;
}

/** A paper for the box. It comes without a session; whoever brings the pass may put it in. */
export class SealedPaperInput {
  @Matches(/^[0-9a-f]{64}$/, HEX_256)
  token!: string;

  @Matches(/^(?:[A-Za-z0-9_-]{342}|[A-Za-z0-9_-]{512})$/, SIGNATURE)
  signature!: string;

  /** Opens the commitment after the close. */
  @Matches(/^[0-9a-f]{64}$/, HEX_256)
  nonce!: string;

  /**
   * The paper as the method asks for it; checked by the one validation that import and recount use as well.
   */
  @IsDefined()
  @ValidateNested()
  @Type(() => PaperFields)
  paper!: PaperFields;
}

export class PassOfferView {
  /** Which box my seat's paper goes into: `all`, a chamber, or a country, as the electorate is counted. */
  box!: string;
  /** SPKI in base64; its hash stands in the ballot’s record. */
  publicKey!: string;
  /** Whether my seat's pass was signed. */
  issued!: boolean;
}

export class SignedPassView {
  signature!: string;
}

export class CommitmentView {
  /** The receipt: it stands in the record, and beside the paper when the papers are published. */
  receipt!: string;
}
