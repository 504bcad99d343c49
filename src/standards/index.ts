export { ClauseService } from './clause.service.ts';
export { AdoptionBallots } from './adopting/adoption-ballots.service.ts';
export { AmendmentBallotService } from './amendments/amendment-ballot.service.ts';
export { AmendmentQuery } from './amendments/amendment.query.ts';
export {
  AmendmentDecided,
  AmendmentSubmitted,
  AmendmentTextChanged,
} from './amendments/amendments.events.ts';
export { amendmentsVisibleTo } from './amendments/amendments.policy.ts';
export { AmendmentOutcomeService } from './amendments/amendment-outcome.service.ts';
export { AmendmentService } from './amendments/amendment.service.ts';
export { AwaitedAnswerQuery, type AwaitedAnswerRow } from './consultations/awaited-answers.query.ts';
export { ConsultationQuery } from './consultations/consultation.query.ts';
export { Positions } from './consultations/positions.service.ts';
export { Remarks } from './consultations/remarks.service.ts';
export { Responses } from './consultations/responses.service.ts';
export { RoundClock } from './consultations/round-clock.service.ts';
export { Rounds } from './consultations/rounds.service.ts';
export {
  PositionSigned,
  RoundClosed,
  RoundExtended,
  RoundOpened,
  RoundRecalled,
} from './consultations/consultations.events.ts';
export { EndedPrints } from './exchange/prints/ended-prints.sweep.ts';
export { PrintStandards } from './exchange/prints/print-standards.job.ts';
export { Lifecycle } from './lifecycle/lifecycle.service.ts';
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
  StandardMoved,
  StandardPublished,
  ThreadReopened,
  ThreadResolved,
  VersionMade,
} from './standard.events.ts';
export { StandardsModule } from './standards.module.ts';
export { ThreadQuery } from './threads/thread.query.ts';
export { ThreadService } from './threads/thread.service.ts';
export { READERS_OF_THREAD, threadsFor, visibleTo } from './standard.policy.ts';
export { makeVersion, type MadeVersion } from './versions/make-version.ts';
export { VersionQuery } from './versions/version.query.ts';
export { VersionService } from './versions/version.service.ts';
export { PublicationService } from './publication/publication.service.ts';
export { DueReviewQuery, type DueReviewRow } from './adoption/due-reviews.query.ts';
export { AdoptionService } from './adoption/adoption.service.ts';
export { TranslationService } from './translations/translation.service.ts';
export { TranslationQuery } from './translations/translation.query.ts';
export { lockStandard } from './standard.lock.ts';
