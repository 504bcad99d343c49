import type { Office } from '@nbn/contracts';

/** Somebody who is proposed for an office of the whole Network. */
export class OfficeProposalView {
  id!: string;
  memberId!: string;
  name!: string;
  organisation!: string;
  office!: Office;
  /** Who proposes it. */
  proposer!: string;
  proposedAt!: string;
  /** Only one member is in the secretariat: a seat of a national team gives the office. */
  asksSeats!: boolean;
  /** From when on it can be given. */
  givenFrom!: string;
  mayGive!: boolean;
  /** I can give it once its time has come. */
  givesLater!: boolean;
  mayRefuse!: boolean;
}

export class OfficeProposalsView {
  items!: OfficeProposalView[];
}
