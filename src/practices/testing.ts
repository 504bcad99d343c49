/** What the demo and the tests use of this feature, and no other feature does. */
export { ConversationService } from './conversation/conversation.service.ts';
export { ExpertiseService } from './expertise/expertise.service.ts';
export { PracticeService } from './practices/practice.service.ts';
export { PracticeUseService } from './practices/practice-use.service.ts';
export { QuestionService } from './questions/question.service.ts';
export { RerouteUnansweredQuestionsJob } from './questions/reroute-unanswered-questions.job.ts';
export { SendPracticeRemindersJob } from './practices/send-practice-reminders.job.ts';
export { SendQuestionDigestsJob } from './questions/send-question-digests.job.ts';
