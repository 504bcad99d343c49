import type { ClauseKind, VersionKind } from '@nbn/contracts';
import type { ClauseDifferenceKind } from '@nbn/drafting';
import type { FingerprintScheme } from '../version-fingerprint.ts';
import { PersonView, TextFormatView } from '../../dto/standard.view.ts';

export class VersionView {
  id!: string;
  standardId!: string;
  /** 1, 2, 3 … within the standard. */
  ordinal!: number;
  label!: string;
  kind!: VersionKind;
  /** The standard's title as it then was. */
  title!: string;
  /** What the hash is taken over. 1: the title and all clauses; 2: definitions and sources too. */
  scheme!: FingerprintScheme;
  /** SHA-256 over what the version says. */
  hash!: string;
  clauses!: number;
  /** Null: the system itself, as when a round opens by the clock. */
  madeBy!: PersonView | null;
  /** @format date-time */
  madeAt!: string;
  /**
   * When words were removed from it for ever: its hash was reckoned anew then.
   * @format date-time
   */
  purgedAt!: string | null;
}

export class VersionListView {
  items!: VersionView[];
  next!: string | null;
}

export class VersionClauseView {
  id!: string;
  /** As it is cited; of a note, the clause it stands under. */
  number!: string;
  /** What stands in the margin; nothing for a note. */
  mark!: string;
  /** Its number in the version before this one, where it had another. */
  was!: string | null;
  kind!: ClauseKind;
  level!: number;
  depth!: number;
  text!: string;
  formats!: TextFormatView[];
  /** SHA-256 of the words and their form. */
  hash!: string;
}

export class WholeVersionView extends VersionView {
  content!: VersionClauseView[];
}

export class ComparedClauseView {
  id!: string;
  number!: string;
  kind!: ClauseKind;
  level!: number;
  text!: string;
  formats!: TextFormatView[];
}

/** `reformatted`: the same words, which look otherwise. */
export class WordsView {
  kind!: 'same' | 'removed' | 'added' | 'reformatted';
  text!: string;
  formats!: TextFormatView[];
  /** How reformatted words looked before. */
  was?: TextFormatView[];
}

export class ClauseDifferenceView {
  id!: string;
  fate!: ClauseDifferenceKind;
  moved!: boolean;
  before!: ComparedClauseView | null;
  after!: ComparedClauseView | null;
  words!: WordsView[];
}

export class ComparisonView {
  /** Null: the text as it stands now. */
  from!: VersionView | null;
  to!: VersionView | null;
  /** What differs, in the reading order of `to`; a removed clause where it stood. */
  differences!: ClauseDifferenceView[];
  /** How many clauses are as they were. */
  same!: number;
}

export class ClauseNumberView {
  clauseId!: string;
  versionId!: string;
  label!: string;
  /** The clause's number in that version. */
  number!: string;
  /** Its number in the text as it stands now; null when it was removed. */
  now!: string | null;
}

export class ClauseNumbersView {
  items!: ClauseNumberView[];
}
