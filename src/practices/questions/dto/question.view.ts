import type {
  ContentLanguage,
  CountryCode,
  Field,
  PracticeAudience,
  PracticeState,
  QuestionState,
} from '@nbn/contracts';
import { ConversationStateView, KnownMemberView } from '../../dto/person.view.ts';

export class QuestionLineView {
  id!: string;
  title!: string;
  state!: QuestionState;
  language!: ContentLanguage;
  /** Whom it is put to; empty: the whole Network. */
  fields!: Field[];
  countries!: CountryCode[];
  audience!: PracticeAudience;
  askedBy!: KnownMemberView;
  /** @format date-time */
  askedAt!: string;
  /** @format date-time */
  changedAt!: string;
  /** How many answered. */
  answers!: number;
  entries!: number;
  unread!: boolean;
  /** Nobody has answered for a week: it was put to the national teams. */
  unanswered!: boolean;
}

export class QuestionsPageView {
  items!: QuestionLineView[];
  next!: string | null;
}

export class QuestionPracticeView {
  id!: string;
  title!: string;
  state!: PracticeState;
}

export class QuestionAbilitiesView {
  /** Change what it says. */
  edit!: boolean;
  settle!: boolean;
  drawPractice!: boolean;
}

export class QuestionView extends QuestionLineView {
  text!: string;
  languages!: ContentLanguage[];
  revision!: number;
  /**
   * When its asker last changed what it says.
   * @format date-time
   */
  editedAt!: string | null;
  /** The entry that is marked as the answer. */
  answerId!: string | null;
  /** @format date-time */
  closedAt!: string | null;
  closeReason!: string;
  /** What came of it, as far as you read it. */
  practices!: QuestionPracticeView[];
  conversation!: ConversationStateView;
  may!: QuestionAbilitiesView;
}

/** What a question said. */
export class QuestionVersionView {
  number!: number;
  title!: string;
  text!: string;
  language!: ContentLanguage;
  /** @format date-time */
  at!: string;
}

export class QuestionVersionsView {
  /** The newest first. */
  items!: QuestionVersionView[];
}

export class CreatedQuestionView {
  id!: string;
}

export class DrawnPracticeView {
  /** The draft that was begun. */
  id!: string;
}
