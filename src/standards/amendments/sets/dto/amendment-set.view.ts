import type { CountryCode } from '@nbn/contracts';
import { PersonView } from '../../../dto/standard.view.ts';
import { AmendmentLineView } from '../../dto/amendment.view.ts';

export class AmendmentSetAbilities {
  submit!: boolean;
  withdraw!: boolean;
}

/** Amendments that are submitted, and withdrawn, together. Each is answered by itself. */
export class AmendmentSetView {
  id!: string;
  standardId!: string;
  /** Whose team proposes them; null: the secretariat. */
  country!: CountryCode | null;
  /** Why; empty until it is submitted. */
  reason!: string;
  createdBy!: PersonView;
  /** @format date-time */
  createdAt!: string;
  /** @format date-time */
  submittedAt!: string | null;
  /** @format date-time */
  withdrawnAt!: string | null;
  /** In the order of their numbers; without the drafts that were dropped. */
  amendments!: AmendmentLineView[];
  can!: AmendmentSetAbilities;
}

/** What you suggest at present and have not sent yet. */
export class OwnSuggestionsView {
  set!: AmendmentSetView | null;
}
