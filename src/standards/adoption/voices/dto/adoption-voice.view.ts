import type { AdoptionStatus, VoiceAgreement } from '@nbn/contracts';
import { FormattedTextView, PersonView } from '../../../dto/standard.view.ts';

export class VoiceCellView {
  /** Null of the resource person, who adds words alone. */
  status!: AdoptionStatus | null;
  /** The clause's meaning changed since: the seat is asked again. */
  asked!: boolean;
  /** @format date-time */
  changedAt!: string;
}

/** What the seats of one country say of one clause, each for itself. */
export class VoiceCellsView {
  /** How government and NGO stand to each other. */
  agreement!: VoiceAgreement;
  government!: VoiceCellView | null;
  ngo!: VoiceCellView | null;
  resource!: VoiceCellView | null;
}

export class AdoptionVoiceView {
  id!: string;
  revision!: number;
  /** Null of the resource person, who adds words alone. */
  status!: AdoptionStatus | null;
  /** Null where it is another country's and not shared. */
  note!: string | null;
  evidence!: string | null;
  shared!: boolean;
  /** The edition whose words it speaks about. */
  edition!: string;
  asked!: boolean;
  /** The words it was recorded about, where the seat is asked again. */
  before!: FormattedTextView | null;
  /** Null where you may not know. */
  changedBy!: PersonView | null;
  /** @format date-time */
  changedAt!: string;
}

export class ClauseVoicesView {
  /** How government and NGO stand to each other. */
  agreement!: VoiceAgreement;
  government!: AdoptionVoiceView | null;
  ngo!: AdoptionVoiceView | null;
  resource!: AdoptionVoiceView | null;
}

export class VoiceChangeView {
  revision!: number;
  /** Kept as it was when the seat was asked again. */
  confirmed!: boolean;
  status!: AdoptionStatus | null;
  note!: string | null;
  evidence!: string | null;
  edition!: string;
  by!: PersonView | null;
  /** @format date-time */
  at!: string;
}

export class VoiceHistoryView {
  items!: VoiceChangeView[];
}
