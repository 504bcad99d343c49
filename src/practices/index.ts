export {
  FROM_CONVERSATION,
  IS_CONVERSATION_READER,
  practicesVisibleTo,
  questionsVisibleTo,
} from './audience.visibility.ts';
export { expertiseVisibleTo } from './expertise/expertise.visibility.ts';
export {
  ConversationEntryAdded,
  ExpertiseChanged,
  PracticeChanged,
  PracticeRetired,
  PracticeShared,
  PracticeUsed,
  QuestionAnswered,
  QuestionAsked,
  QuestionChanged,
  QuestionRouted,
} from './practices.events.ts';
export { PracticesModule } from './practices.module.ts';
export { QuestionQuery, type WaitingQuestionRow } from './questions/question.query.ts';
