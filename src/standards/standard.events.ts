import type {
  AdoptionStatus,
  ClauseChange,
  CountryCode,
  DraftAudience,
  EvidenceSource,
  SeatType,
  StandardState,
  VersionKind,
} from '@nbn/contracts';
import { DomainEvent } from '#platform/persistence/domain-event';

export class StandardDrafted extends DomainEvent<{ standardId: string; byId: string }> {
  static readonly type = 'standard-drafted';
}

/** Its title or its audience. */
export class StandardChanged extends DomainEvent<{
  standardId: string;
  audience: DraftAudience;
  byId: string;
}> {
  static readonly type = 'standard-changed';
}

/** It took a step in its life. `byId` null: a round or a ballot moved it on by itself. */
export class StandardStateChanged extends DomainEvent<{
  standardId: string;
  from: StandardState;
  to: StandardState;
  byId: string | null;
}> {
  static readonly type = 'standard-moved';
}

export class ObserverInvited extends DomainEvent<{ standardId: string; memberId: string; byId: string }> {
  static readonly type = 'standard-observer-invited';
}

export class ClauseChanged extends DomainEvent<{
  standardId: string;
  clauseId: string;
  revision: number;
  change: ClauseChange;
  byId: string;
}> {
  static readonly type = 'clause-changed';
}

export class ClauseMoved extends DomainEvent<{ standardId: string; clauseId: string; byId: string }> {
  static readonly type = 'clause-moved';
}

/** The present text was fixed as a version. */
export class VersionCreated extends DomainEvent<{
  standardId: string;
  versionId: string;
  kind: VersionKind;
}> {
  static readonly type = 'standard-version-made';
}

/**
 * An edition was published. `meaning`: the clauses whose meaning it changed, which the countries are asked
 * about again.
 */
export class StandardPublished extends DomainEvent<{
  standardId: string;
  versionId: string;
  edition: string;
  meaning: readonly string[];
  byId: string;
}> {
  static readonly type = 'standard-published';
}

/** A country recorded what it does with a clause. */
export class AdoptionRecorded extends DomainEvent<{
  standardId: string;
  clauseId: string;
  country: CountryCode;
  status: AdoptionStatus;
  byId: string;
}> {
  static readonly type = 'adoption-recorded';
}

/** A seat recorded what it says of a clause for its country. */
export class AdoptionVoiceRecorded extends DomainEvent<{
  standardId: string;
  clauseId: string;
  country: CountryCode;
  seat: SeatType;
  /** Null of the resource person, who adds words alone. */
  status: AdoptionStatus | null;
  byId: string;
}> {
  static readonly type = 'adoption-voice-recorded';
}

interface EvidenceChange {
  readonly evidenceId: string;
  readonly source: EvidenceSource;
  readonly sourceId: string;
  readonly byId: string;
}

/** Somebody proposed evidence that the team of the country has to look at. */
export class EvidenceProposed extends DomainEvent<EvidenceChange & { readonly country: CountryCode }> {
  static readonly type = 'evidence-proposed';
}

export class EvidenceDecided extends DomainEvent<
  EvidenceChange & { readonly proposedBy: string; readonly accepted: boolean }
> {
  static readonly type = 'evidence-decided';
}

/**
 * A comment that opened a thread (ordinal 1) or answered in one. `participantIds`: all who wrote in the
 * thread, the author too.
 */
export class CommentPosted extends DomainEvent<{
  standardId: string;
  clauseId: string;
  threadId: string;
  commentId: string;
  ordinal: number;
  authorId: string;
  participantIds: readonly string[];
  mentionedIds: readonly string[];
}> {
  static readonly type = 'comment-posted';
}

export class ThreadResolved extends DomainEvent<{
  standardId: string;
  threadId: string;
  byId: string;
  participantIds: readonly string[];
}> {
  static readonly type = 'thread-resolved';
}

export class ThreadReopened extends DomainEvent<{
  standardId: string;
  threadId: string;
  byId: string;
  participantIds: readonly string[];
}> {
  static readonly type = 'thread-reopened';
}
