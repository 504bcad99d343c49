import type { CountryCode, EvidenceSource, EvidenceState } from '@nbn/contracts';
import { PersonView } from '../../../dto/standard.view.ts';

export class EvidenceView {
  id!: string;
  standardId!: string;
  /** The title of the standard. */
  standard!: string;
  clauseId!: string;
  number!: string | null;
  country!: CountryCode;
  source!: EvidenceSource;
  sourceId!: string;
  /** The title of what stands as evidence. */
  title!: string;
  note!: string;
  state!: EvidenceState;
  /** Null where you may not know. */
  proposedBy!: PersonView | null;
  /** @format date-time */
  proposedAt!: string;
  /** Why the team declined it. */
  reason!: string;
  /** Whether it waits for your team's word. */
  mayDecide!: boolean;
}

export class EvidenceListView {
  items!: EvidenceView[];
}
