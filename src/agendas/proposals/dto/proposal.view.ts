import type { AgendaItemKind, AgendaProposalState, CountryCode, SeatType } from '@nbn/contracts';
import { DocumentLine } from '../../../documents/index.ts';

/** Who proposed an item, and for which seat. */
export class ProposerView {
  memberId!: string;
  name!: string;
  country!: CountryCode | null;
  seat!: SeatType | null;
}

export class ProposalAbilities {
  accept!: boolean;
  refuse!: boolean;
  /** Take it back, put papers to it. */
  withdraw!: boolean;
}

export class ProposalView {
  id!: string;
  kind!: AgendaItemKind;
  title!: string;
  minutes!: number;
  notes!: string | null;
  by!: ProposerView;
  mine!: boolean;
  /** @format date-time */
  proposedAt!: string;
  state!: AgendaProposalState;
  /** @format date-time */
  settledAt!: string | null;
  /** Why it was refused. */
  reason!: string | null;
  papers!: DocumentLine[];
  can!: ProposalAbilities;
}

export class ProposalsView {
  items!: ProposalView[];
  /** You can propose an item for this meeting now. */
  mayPropose!: boolean;
}
