export {
  AmendmentDecided,
  AmendmentSetSubmitted,
  AmendmentSubmitted,
  AmendmentTextChanged,
} from './amendments/amendments.events.ts';
export { amendmentsVisibleTo } from './amendments/amendment.visibility.ts';
export { AMENDMENT_SAYS_SOMETHING } from './amendments/open-amendments.sql.ts';
export { AwaitedRatingsQuery, type AwaitedRatingsRow } from './consensus/ratings/awaited-ratings.query.ts';
export { FROM_AWAITED_RATINGS } from './consensus/ratings/consensus-duties.sql.ts';
export { FROM_REVIEWED_SOURCES } from './sources/source-reviews.sql.ts';
export { COUNTRY_DEADLINE } from './consultations/answer-conditions.sql.ts';
export {
  FROM_AWAITED_OBSERVERS,
  FROM_AWAITED_SIGNATURES,
} from './consultations/consultation-reminder.repository.ts';
export { ConsensusRoundClosed, ConsensusRoundOpened } from './consensus/consensus.events.ts';
export { AwaitedAnswerQuery, type AwaitedAnswerRow } from './consultations/awaited-answer.query.ts';
export {
  PositionSigned,
  RoundClosed,
  RoundExtended,
  RoundOpened,
  RoundReminderSent,
} from './consultations/consultations.events.ts';
export {
  NationalConsultationExtended,
  NationalConsultationOpened,
  NationalReminderSent,
} from './consultations/national/national-consultations.events.ts';
export { findAskedRecipients } from './consultations/national/national-consultation.repository.ts';
export {
  CommentPosted,
  EvidenceDecided,
  EvidenceProposed,
  ObserverInvited,
  StandardStateChanged,
  ThreadReopened,
  ThreadResolved,
} from './standard.events.ts';
export { StandardsModule } from './standards.module.ts';
export { IS_THREAD_READER, threadsReadableBy } from './threads/thread.visibility.ts';
export { standardsVisibleTo } from './standard.visibility.ts';
export { ClauseNumberQuery } from './clauses/clause-number.query.ts';
export { ClauseReferenceQuery, type CitedClause } from './clauses/clause-reference.query.ts';
export { publishedListHtml } from './publication/pages/published.page.ts';
export { type ListedStandard, PublishedStandardQuery } from './publication/published-standard.query.ts';
export { CITABLE_VERSION, type ClauseCitation } from './clauses/clause-citation.sql.ts';
export { NewerWordsView } from './dto/newer-words.view.ts';
export { EvidenceQuery } from './adoption/evidence/evidence.query.ts';
export { EvidenceService } from './adoption/evidence/evidence.service.ts';
export { EvidenceSourceRegistry } from './adoption/evidence/evidence-source.registry.ts';
export { EvidenceView } from './adoption/evidence/dto/evidence.view.ts';
export { TermCandidateRegistry, type TermCandidate } from './definitions/term-candidate.registry.ts';
export { SourceObjectRegistry, type SourceObject } from './sources/source-object.registry.ts';
export {
  DueReviewQuery,
  FROM_REVIEWED_RECORDS,
  WITH_IN_FORCE as WITH_EDITIONS_IN_FORCE,
} from './adoption/due-review.query.ts';
export { A4_PAGE, STYLE_OF, wordStyles } from './import-export/word/word-styles.ts';
export { xmlText } from './import-export/word/xml-text.ts';
