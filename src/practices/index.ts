export {
  conversationsVisibleTo,
  FROM_CONVERSATION,
  IS_CONVERSATION_READER,
  practicesVisibleTo,
  questionsVisibleTo,
} from './audience.visibility.ts';
export {
  ConversationEntryAdded,
  PracticeUsed,
  QuestionAnswered,
  QuestionRouted,
} from './practices.events.ts';
export { FROM_REVIEWED_PRACTICES } from './practices/practice-reviews.sql.ts';
export { PracticesModule } from './practices.module.ts';
export { QuestionQuery, type WaitingQuestionRow } from './questions/question.query.ts';
