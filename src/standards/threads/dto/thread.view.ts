import type { AnchorState, CountryCode, SeatType, ThreadAudience, ThreadState } from '@nbn/contracts';
import { PersonView } from '../../dto/standard.view.ts';

export class AnchorView {
  state!: AnchorState;
  start!: number;
  end!: number;
  quote!: string;
}

/** Who wrote something that came in with a file, as the file says it. */
export class FileSourceView {
  /** Null to whoever may know the names of some members only. */
  author!: string | null;
  /** @format date-time */
  at!: string | null;
}

/** A comment as a list of threads tells it. */
export class FirstCommentView {
  id!: string;
  ordinal!: number;
  by!: PersonView;
  /** @format date-time */
  at!: string;
  text!: string;
  /** Who is called to it: as you may know them, so they stand in the text behind an @. */
  mentions!: PersonView[];
  /** Of a comment that `by` brought in with a file. */
  source!: FileSourceView | null;
}

export class CommentView extends FirstCommentView {
  threadId!: string;
  /** Its author's own id of it: a resend is known by it. */
  key!: string;
}

export class ThreadView {
  id!: string;
  clauseId!: string;
  country!: CountryCode | null;
  audience!: ThreadAudience;
  /** Of a thread among those named: who they are. */
  readers!: PersonView[];
  anchor!: AnchorView;
  state!: ThreadState;
  /** Who resolved or reopened it last; at first, who opened it. */
  stateBy!: PersonView;
  /** @format date-time */
  stateAt!: string;
  comments!: number;
  first!: FirstCommentView;
  /** Up to which comment you have read. */
  seen!: number;
}

export class ThreadListView {
  items!: ThreadView[];
  next!: string | null;
}

export class ThreadReaderView extends PersonView {
  /** The seat that they hold now. */
  seat!: SeatType | null;
}

export class ThreadReaderListView {
  items!: ThreadReaderView[];
}

export class CommentListView {
  items!: CommentView[];
  next!: string | null;
}

export class ThreadTransitionView {
  threadId!: string;
  state!: ThreadState;
  by!: PersonView;
  /** @format date-time */
  at!: string;
}

export class ThreadTransitionListView {
  items!: ThreadTransitionView[];
}
