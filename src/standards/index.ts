export {
  AmendmentDecided,
  AmendmentSubmitted,
  AmendmentTextChanged,
} from './amendments/amendments.events.ts';
export { amendmentsVisibleTo } from './amendments/amendment.visibility.ts';
export { AwaitedAnswerQuery, type AwaitedAnswerRow } from './consultations/awaited-answer.query.ts';
export {
  PositionSigned,
  RoundClosed,
  RoundExtended,
  RoundOpened,
  RoundReminderSent,
} from './consultations/consultations.events.ts';
export {
  CommentPosted,
  ObserverInvited,
  StandardStateChanged,
  ThreadReopened,
  ThreadResolved,
} from './standard.events.ts';
export { StandardsModule } from './standards.module.ts';
export { IS_THREAD_READER, threadsReadableBy } from './threads/thread.visibility.ts';
export { standardsVisibleTo } from './standard.visibility.ts';
export { DueReviewQuery } from './adoption/due-review.query.ts';
