import type {
  AmendmentChange,
  AmendmentState,
  ClauseKind,
  CountryCode,
  Outcome,
  StandardState,
} from '@nbn/contracts';
import { BallotLineView } from '../../../ballots/index.ts';
import { FileSourceView } from '../../threads/dto/thread.view.ts';
import { PersonView, TextFormatView } from '../../dto/standard.view.ts';

/** A ballot on an amendment at an agenda item. */
export class AgendaItemBallotView {
  id!: string;
  itemId!: string;
  question!: string;
}

/** An amendment in a list, with both wordings. */
export class AmendmentLineView {
  id!: string;
  standardId!: string;
  ordinal!: number;
  /** Of a new clause that is not in the text yet: the clause that it is to stand after. */
  clauseId!: string;
  /** What it does to the clause. */
  change!: AmendmentChange;
  /** Those that it is submitted and withdrawn together with. */
  setId!: string | null;
  /** Whose team proposes it; null: the secretariat. */
  country!: CountryCode | null;
  state!: AmendmentState;
  /** The clause as it was when the amendment was begun; of a new one, what it is to be. */
  baseKind!: ClauseKind;
  baseLevel!: number;
  baseText!: string;
  baseFormats!: TextFormatView[];
  /** SHA-256 of it and its form. */
  baseHash!: string;
  proposedText!: string;
  proposedFormats!: TextFormatView[];
  reason!: string;
  createdBy!: PersonView;
  /** @format date-time */
  createdAt!: string;
  /** @format date-time */
  submittedAt!: string | null;
  outcome!: Outcome | null;
  outcomeReason!: string | null;
  /** @format date-time */
  decidedAt!: string | null;
  /** Of one that came in with a file. */
  source!: FileSourceView | null;
  /** Of the agenda items that were asked for, those where it was raised or is voted on. */
  itemsThere!: string[];
  /** The ballots on it that belong to the agenda items which were asked for; none where none was. */
  ballotsThere!: AgendaItemBallotView[];
}

export class AmendmentListView {
  items!: AmendmentLineView[];
  next!: string | null;
}

/** The clause as it stands now; of a new one that is not in the text yet, no words, and the number of the one before. */
export class AmendedClauseView {
  number!: string | null;
  kind!: ClauseKind;
  level!: number;
  text!: string;
  formats!: TextFormatView[];
  revision!: number;
  removed!: boolean;
}

export class WordConflictView {
  base!: string;
  /** The amendment's words. */
  proposed!: string;
  /** The clause's words as it stands. */
  current!: string;
}

/** An agenda item and its meeting. */
export class RaisedAtView {
  itemId!: string;
  title!: string;
  meetingId!: string;
  meetingTitle!: string;
}

/** A ballot on the amendment, and the text that it is held on. */
export class AmendmentBallotView {
  ballot!: BallotLineView;
  /** The clause as the voters were asked to have it. */
  text!: string;
  formats!: TextFormatView[];
  /** SHA-256 of it and its form. */
  textHash!: string;
  /** The agenda item to which it belongs, as far as you may know of it. */
  item!: RaisedAtView | null;
  /** The clause is another one by now: the votes are kept, and a new ballot has to be asked for. */
  textChanged!: boolean;
}

/** A decision on the clause, in the register. */
export class ClauseDecisionView {
  id!: string;
  reference!: string;
  text!: string;
}

export class AmendmentAbilities {
  /** Write in it. */
  word!: boolean;
  /** Put it to everybody by itself. */
  submit!: boolean;
  withdraw!: boolean;
  /** Take back all that was submitted together with it and has no outcome. */
  withdrawSet!: boolean;
  accept!: boolean;
  /** Put the words of an accepted one into the text. */
  merge!: boolean;
  reject!: boolean;
  /** Put it to the vote. */
  ballot!: boolean;
}

export class AmendmentView extends AmendmentLineView {
  standardTitle!: string;
  standardState!: StandardState;
  clause!: AmendedClauseView;
  revision!: number;
  reasonRevision!: number;
  changedBy!: PersonView;
  /** @format date-time */
  changedAt!: string;
  /** Null although there is an outcome: a ballot decided. */
  decidedBy!: PersonView | null;
  decidedBallotId!: string | null;
  /** What the clause said with its words in it. */
  mergedText!: string | null;
  mergedFormats!: TextFormatView[] | null;
  /** What the clause would say with it; null where words contradict. */
  mergedPreview!: string | null;
  /** How the words of it, or else of `wholeText`, look. */
  previewFormats!: TextFormatView[];
  /**
   * All of it in the clause as it stands, its words where both contradict: what putting it together by hand
   * begins from.
   */
  wholeText!: string;
  conflicts!: WordConflictView[];
  /** Other amendments of the same clause that were put to everybody and are open. */
  rivals!: AmendmentLineView[];
  ballots!: AmendmentBallotView[];
  raisedAt!: RaisedAtView | null;
  decisions!: ClauseDecisionView[];
  /** The version that was published with this outcome. */
  settledVersionId!: string | null;
  can!: AmendmentAbilities;
  /** Of the last event in the room `amendment:<id>`. */
  number!: number;
}
