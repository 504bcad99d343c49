import type { ConversationKind } from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

interface PracticeChange {
  readonly practiceId: string;
  readonly byId: string;
}
interface QuestionChange {
  readonly questionId: string;
  readonly byId: string;
}

/** A draft became a practice that others read. */
export class PracticeShared extends DomainEvent<PracticeChange> {
  static readonly type = 'practice-shared';
}

/** Its words or its audience are others now. */
export class PracticeChanged extends DomainEvent<PracticeChange> {
  static readonly type = 'practice-changed';
}

export class PracticeRetired extends DomainEvent<PracticeChange> {
  static readonly type = 'practice-retired';
}

/** An organisation said for the first time what came of it there. */
export class PracticeUsed extends DomainEvent<PracticeChange> {
  static readonly type = 'practice-used';
}

export class QuestionAsked extends DomainEvent<QuestionChange> {
  static readonly type = 'question-asked';
}

/** It was closed or opened again, or its answer was taken back. */
export class QuestionChanged extends DomainEvent<QuestionChange> {
  static readonly type = 'question-changed';
}

/** An entry was marked as the answer. */
export class QuestionAnswered extends DomainEvent<QuestionChange & { readonly entryId: string }> {
  static readonly type = 'question-answered';
}

/** A question was put to those who can answer; to the teams, when nobody had for a week. */
export class QuestionRouted extends DomainEvent<{
  readonly questionId: string;
  readonly askedBy: string;
  readonly reason: 'expertise' | 'unanswered';
  readonly memberIds: readonly string[];
}> {
  static readonly type = 'question-routed';
}

export class ConversationEntryAdded extends DomainEvent<{
  readonly subjectKind: ConversationKind;
  readonly subjectId: string;
  readonly entryId: string;
  readonly ordinal: number;
  readonly authorId: string;
  readonly participantIds: readonly string[];
  readonly mentionedIds: readonly string[];
}> {
  static readonly type = 'conversation-entry-added';
}

export class ExpertiseChanged extends DomainEvent<{ readonly memberId: string }> {
  static readonly type = 'expertise-changed';
}
