import { KEPT_PAPER_KINDS, type KeptPaperKind } from '@nbn/contracts';
import { IsIn, IsUUID } from 'class-validator';

export class KeptPaperInput {
  @IsIn(KEPT_PAPER_KINDS)
  kind!: KeptPaperKind;

  /** Of an agenda and of minutes the meeting's; of a version of a standard its own. */
  @IsUUID()
  id!: string;
}
