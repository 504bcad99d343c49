import { ApiProperty } from '@nestjs/swagger';
import type { CountryCode, SeatType } from '@nbn/contracts';

/** `approvals` or `ranking`, as the method asks. */
export class PaperView {
  approvals?: string[];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } }, required: false })
  ranking?: string[][];
}

/** A paper of a closed ballot, with the name of who cast it. */
export class OpenPaperView {
  seatId!: string;
  country!: CountryCode;
  type!: SeatType;
  castBy!: string;
  castAt!: string;
  revision!: number;
  receipt!: string;
  paper!: PaperView;
}

export class OpenPapersPageView {
  items!: OpenPaperView[];
  next!: string | null;
}

/** Proof that this paper counts for the seat. Once the ballot is closed, the same receipt stands beside the paper. */
export class ReceiptView {
  ballotId!: string;
  seatId!: string;
  revision!: number;
  castAt!: string;
  receipt!: string;
}
