import type {
  ContentLanguage,
  CountryCode,
  Field,
  PracticeAudience,
  PracticeState,
  QuestionState,
  UseOutcome,
} from '@nbn/contracts';
import { EvidenceView, NewerWordsView } from '../../../standards/index.ts';
import { ConversationStateView, KnownMemberView, SeatHolderView } from '../../dto/person.view.ts';

export class PracticeLineView {
  id!: string;
  title!: string;
  state!: PracticeState;
  language!: ContentLanguage;
  fields!: Field[];
  countries!: CountryCode[];
  audience!: PracticeAudience;
  /** The country that it comes from. */
  country!: CountryCode | null;
  /** Whose experience it is. */
  organisation!: string;
  /** How many organisations used it. */
  uses!: number;
  entries!: number;
  unread!: boolean;
  /** @format date-time */
  changedAt!: string;
}

export class PracticesPageView {
  items!: PracticeLineView[];
  next!: string | null;
}

export class ClauseReferenceView {
  id!: string;
  standardId!: string;
  /** The title of the standard. */
  standard!: string;
  /** Of the published standard; null while it is a draft alone. */
  slug!: string | null;
  number!: string | null;
  text!: string;
}

export class CitedClauseView extends ClauseReferenceView {
  /** The words that it has now, where they are others than those that were cited. */
  newer!: NewerWordsView | null;
}

export class ClauseChoicesView {
  items!: ClauseReferenceView[];
}

export class PracticeUseView {
  organisationId!: string;
  organisation!: string;
  country!: CountryCode | null;
  outcome!: UseOutcome;
  words!: string;
  by!: KnownMemberView;
  /** @format date-time */
  at!: string;
}

export class PracticeUseCountView {
  outcome!: UseOutcome;
  count!: number;
}

export class PracticeQuestionView {
  id!: string;
  title!: string;
  state!: QuestionState;
}

export class PracticeAbilitiesView {
  edit!: boolean;
  share!: boolean;
  retire!: boolean;
  discard!: boolean;
  use!: boolean;
  proposeEvidence!: boolean;
  /** Whether what you propose stands at once, because you are of your country's team. */
  decideEvidence!: boolean;
}

/** What a practice says. */
export class PracticeTextView {
  title!: string;
  situation!: string;
  done!: string;
  result!: string;
  lessons!: string;
  costs!: string;
  costFrom!: number | null;
  costTo!: number | null;
  fields!: Field[];
  countries!: CountryCode[];
  language!: ContentLanguage;
}

export class PracticeView extends PracticeTextView {
  id!: string;
  state!: PracticeState;
  audience!: PracticeAudience;
  country!: CountryCode | null;
  organisation!: string;
  revision!: number;
  /** The number of the newest version. */
  version!: number;
  ownerSeat!: SeatHolderView | null;
  owner!: KnownMemberView | null;
  contactSeat!: SeatHolderView | null;
  contact!: KnownMemberView | null;
  /** @format date */
  reviewOn!: string | null;
  /** The day of review has come; said to those who edit it. */
  reviewDue!: boolean;
  /** @format date-time */
  sharedAt!: string | null;
  /** @format date-time */
  changedAt!: string;
  /** @format date-time */
  retiredAt!: string | null;
  retiredReason!: string | null;
  /** The clauses that it bears on, of standards that you read. */
  clauses!: CitedClauseView[];
  /** The question that it came from, if you read it. */
  question!: PracticeQuestionView | null;
  uses!: PracticeUseView[];
  useCounts!: PracticeUseCountView[];
  /** What your organisation said. */
  ownUse!: PracticeUseView | null;
  evidence!: EvidenceView[];
  conversation!: ConversationStateView;
  may!: PracticeAbilitiesView;
}

export class PracticeVersionLineView {
  number!: number;
  by!: KnownMemberView;
  /** @format date-time */
  at!: string;
}

export class PracticeVersionsView {
  items!: PracticeVersionLineView[];
}

export class PracticeVersionView extends PracticeTextView {
  number!: number;
  by!: KnownMemberView;
  /** @format date-time */
  at!: string;
}

export class CreatedPracticeView {
  id!: string;
}
