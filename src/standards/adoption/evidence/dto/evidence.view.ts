import type { CountryCode, EvidenceSource, EvidenceState } from '@nbn/contracts';
import { NewerWordsView } from '../../../dto/newer-words.view.ts';
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
  /** The words that the clause has now, where they are others than those that it was proposed for. */
  newer!: NewerWordsView | null;
  /** Whether it waits for your team's word. */
  mayDecide!: boolean;
  /** Whether your team can say that it shows the newer words, too. */
  mayRenew!: boolean;
}

export class EvidenceListView {
  items!: EvidenceView[];
}
