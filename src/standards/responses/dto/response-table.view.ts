import type { AmendmentChange, AmendmentState, ClauseKind, CountryCode, Outcome } from '@nbn/contracts';
import { TextFormatView } from '../../dto/standard.view.ts';

/** What was said to a text before it was published, and what became of it. */
export class ResponseView {
  id!: string;
  kind!: 'remark' | 'amendment';
  /** Of the amendment or the remark, within its standard or its round. */
  ordinal!: number;
  /** Null: on the standard as a whole, or on a clause that the version does not have. */
  clauseId!: string | null;
  /** What the clause is called in the version. */
  clauseNumber!: string | null;
  /** Null: an observer's or the secretariat's. */
  country!: CountryCode | null;
  /** The remark, or the reason of the amendment. */
  text!: string;
  /** What an amendment does to the clause. */
  change!: AmendmentChange | null;
  /** The proposed words of an amendment, and those that they were made from. */
  baseKind!: ClauseKind | null;
  baseText!: string | null;
  baseFormats!: TextFormatView[] | null;
  proposedText!: string | null;
  proposedFormats!: TextFormatView[] | null;
  /** What was put into the text of an amendment that was accepted in part. */
  mergedText!: string | null;
  mergedFormats!: TextFormatView[] | null;
  /** Of an amendment. */
  state!: AmendmentState | null;
  /** Null: it was withdrawn. */
  outcome!: Outcome | null;
  reason!: string | null;
}

export class ResponseTableView {
  edition!: string;
  items!: ResponseView[];
}
