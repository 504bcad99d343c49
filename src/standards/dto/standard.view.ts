import type {
  ClauseChange,
  ClauseKind,
  CountryCode,
  DraftAudience,
  FormatKind,
  StandardState,
  StandardTurn,
} from '@nbn/contracts';
import { AvailableTransitionView } from '../lifecycle/dto/available-transition.view.ts';

export class PersonView {
  memberId!: string;
  name!: string;
  organisation!: string;
  country!: CountryCode | null;
}

/** How some words look: from which character to which, in UTF-16 units. */
export class TextFormatView {
  kind!: FormatKind;
  from!: number;
  to!: number;
  /** Where a link leads. */
  href?: string;
}

/** Words and how they look. */
export class FormattedTextView {
  text!: string;
  formats!: TextFormatView[];
}

export class ClauseView {
  id!: string;
  /** Order key: clauses are read in the order of these, compared by code unit. */
  position!: string;
  kind!: ClauseKind;
  level!: number;
  text!: string;
  formats!: TextFormatView[];
  revision!: number;
  changedBy!: PersonView;
  /** @format date-time */
  changedAt!: string;
  removed!: boolean;
}

export class StandardAbilities {
  edit!: boolean;
  manage!: boolean;
  /** Propose amendments. */
  amend!: boolean;
  /** Whose threads you may write in. */
  comment!: 'all' | 'own-country' | 'none';
  /** Your country, for `own-country`. */
  country!: CountryCode | null;
}

export class StandardListItemView {
  id!: string;
  title!: string;
  state!: StandardState;
  /** Who has to do something next. */
  turn!: StandardTurn;
  /**
   * By when, where there is a deadline.
   * @format date-time
   */
  dueAt!: string | null;
  audience!: DraftAudience;
  clauses!: number;
  openThreads!: number;
  /** Threads with comments that you have not seen. */
  unreadThreads!: number;
  /** @format date-time */
  changedAt!: string;
}

export class StandardListView {
  items!: StandardListItemView[];
  next!: string | null;
}

export class StandardView {
  id!: string;
  title!: string;
  state!: StandardState;
  /** @format date-time */
  stateSince!: string;
  /** Who has to do something next. */
  turn!: StandardTurn;
  /**
   * By when, where there is a deadline.
   * @format date-time
   */
  dueAt!: string | null;
  /** Where a parked standard goes back to. */
  parkedFrom!: StandardState | null;
  /** The steps that are yours to take, the one that leads on first. */
  transitions!: AvailableTransitionView[];
  audience!: DraftAudience;
  /** Whether a changed clause needs a recorded decision before a newer edition is published. */
  decisionsNeeded!: boolean;
  createdBy!: PersonView;
  /** @format date-time */
  createdAt!: string;
  /** @format date-time */
  changedAt!: string;
  clauses!: ClauseView[];
  /** Amendments that were put and wait for an outcome, or for being put into the text. */
  openAmendments!: number;
  /** Those of them that were accepted and are not in the text yet. */
  amendmentsToMerge!: number;
  /** Remarks that count and have no outcome yet; null for those who do not run consultations. */
  openRemarks!: number | null;
  /** Kept with their history and their threads; not part of the text any more. */
  removed!: ClauseView[];
  abilities!: StandardAbilities;
  /**
   * The number of the last live event that this view contains for sure; later ones are safe to apply again.
   */
  number!: number;
  /** The live room that announces threads; null when threads are not open to you. */
  threadsRoom!: string | null;
  /** As `number`, of that room. */
  threadsNumber!: number;
}

export class StandardHeadView {
  id!: string;
  title!: string;
  state!: StandardState;
  audience!: DraftAudience;
  decisionsNeeded!: boolean;
}

export class ClauseRevisionView {
  revision!: number;
  change!: ClauseChange;
  kind!: ClauseKind;
  level!: number;
  text!: string;
  formats!: TextFormatView[];
  by!: PersonView;
  /** @format date-time */
  at!: string;
}

export class ClauseHistoryView {
  items!: ClauseRevisionView[];
  next!: string | null;
}

export class ObserverListView {
  items!: PersonView[];
}
