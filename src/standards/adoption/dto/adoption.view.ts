import type { AdoptionStatus, ClauseKind, CountryCode, SeatType } from '@nbn/contracts';
import { FormattedTextView, PersonView, TextFormatView } from '../../dto/standard.view.ts';
import { ClauseVoicesView, VoiceCellsView } from '../voices/dto/adoption-voice.view.ts';

export class AdoptedClauseView {
  id!: string;
  number!: string;
  mark!: string;
  kind!: ClauseKind;
  depth!: number;
  text!: string;
}

export class AgreedCellView {
  status!: AdoptionStatus;
  /** The clause's meaning changed since: the country is asked again. */
  asked!: boolean;
}

/** What is known of one clause in one country. */
export class MatrixCellView extends VoiceCellsView {
  country!: CountryCode;
  /** What the team agreed on; null where nothing was recorded. */
  agreed!: AgreedCellView | null;
}

export class MatrixClauseView extends AdoptedClauseView {
  /** Of the countries of which anything is known; a heading has none. */
  cells!: MatrixCellView[];
}

export class AdoptionMatrixView {
  standardId!: string;
  slug!: string;
  title!: string;
  /** In force; what is asked about is its text. */
  edition!: string;
  /** Headings too, which nobody is asked about. */
  clauses!: MatrixClauseView[];
  /** The country whose records you keep, if any. */
  own!: CountryCode | null;
  /** The seat whose voice you record, if any. */
  ownSeat!: SeatType | null;
}

export class AdoptionRecordView {
  id!: string;
  revision!: number;
  status!: AdoptionStatus;
  /** Null where it is another country's and not shared. */
  note!: string | null;
  evidence!: string | null;
  shared!: boolean;
  seat!: SeatType | null;
  /** @format date */
  reviewOn!: string | null;
  due!: boolean;
  /** The edition whose words it speaks about. */
  edition!: string;
  asked!: boolean;
  /** The words it was recorded about, where the country is asked again. */
  before!: FormattedTextView | null;
  /** Null where you may not know. */
  changedBy!: PersonView | null;
  /** @format date-time */
  changedAt!: string;
}

export class CountryClauseView extends AdoptedClauseView {
  formats!: TextFormatView[];
  /** What the team agreed on. */
  record!: AdoptionRecordView | null;
  /** What each of its seats says. */
  voices!: ClauseVoicesView;
}

export class CountryAdoptionView {
  standardId!: string;
  slug!: string;
  title!: string;
  edition!: string;
  country!: CountryCode;
  /** Whether you keep its records. */
  mayRecord!: boolean;
  /** The seat whose voice you record here, if any. */
  ownSeat!: SeatType | null;
  clauses!: CountryClauseView[];
}

export class AdoptionChangeView {
  revision!: number;
  /** Kept as it was when the country was asked again. */
  confirmed!: boolean;
  status!: AdoptionStatus;
  note!: string | null;
  evidence!: string | null;
  seat!: SeatType | null;
  /** @format date */
  reviewOn!: string | null;
  edition!: string;
  by!: PersonView | null;
  /** @format date-time */
  at!: string;
}

export class AdoptionHistoryView {
  items!: AdoptionChangeView[];
}
