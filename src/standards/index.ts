export { ClauseService } from './clauses/clause.service.ts';
export { AdoptionBallotService } from './adoption/ballots/adoption-ballot.service.ts';
export { AmendmentBallotService } from './amendments/amendment-ballot.service.ts';
export { AmendmentQuery } from './amendments/amendment.query.ts';
export {
  AmendmentDecided,
  AmendmentSubmitted,
  AmendmentTextChanged,
} from './amendments/amendments.events.ts';
export { amendmentsVisibleTo } from './amendments/amendment.visibility.ts';
export { AmendmentOutcomeService } from './amendments/amendment-outcome.service.ts';
export { AmendmentService } from './amendments/amendment.service.ts';
export { AwaitedAnswerQuery, type AwaitedAnswerRow } from './consultations/awaited-answer.query.ts';
export { ConsultationQuery } from './consultations/consultation.query.ts';
export { PositionService } from './consultations/position.service.ts';
export { ConsultationRemarkService } from './consultations/consultation-remark.service.ts';
export { RemarkOutcomeService } from './consultations/remark-outcome.service.ts';
export { RoundLifecycleService } from './consultations/round-lifecycle.service.ts';
export { ConsultationRoundService } from './consultations/consultation-round.service.ts';
export {
  PositionSigned,
  RoundClosed,
  RoundExtended,
  RoundOpened,
  RoundReminderSent,
} from './consultations/consultations.events.ts';
export { RemoveExpiredStandardPrintsJob } from './import-export/prints/remove-expired-standard-prints.job.ts';
export { PrintStandardsJob } from './import-export/prints/print-standards.job.ts';
export { StandardLifecycleService } from './lifecycle/standard-lifecycle.service.ts';
export { StandardQuery } from './standard.query.ts';
export { StandardService } from './standard.service.ts';
export {
  AdoptionRecorded,
  ClauseChanged,
  ClauseMoved,
  CommentPosted,
  ObserverInvited,
  StandardChanged,
  StandardDrafted,
  StandardStateChanged,
  StandardPublished,
  ThreadReopened,
  ThreadResolved,
  VersionCreated,
} from './standard.events.ts';
export { StandardsModule } from './standards.module.ts';
export { ThreadQuery } from './threads/thread.query.ts';
export { ThreadService } from './threads/thread.service.ts';
export { IS_THREAD_READER, threadsReadableBy } from './threads/thread.visibility.ts';
export { standardsVisibleTo } from './standard.visibility.ts';
export { createVersion, type CreatedVersion } from './versions/create-version.ts';
export { VersionQuery } from './versions/version.query.ts';
export { VersionService } from './versions/version.service.ts';
export { PublicationService } from './publication/publication.service.ts';
export { DueReviewQuery, type DueReviewRow } from './adoption/due-review.query.ts';
export { AdoptionService } from './adoption/adoption.service.ts';
export { TranslationService } from './translations/translation.service.ts';
export { TranslationQuery } from './translations/translation.query.ts';
export { lockStandard } from './standard.lock.ts';
