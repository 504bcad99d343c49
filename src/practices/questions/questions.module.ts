import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RemindersModule } from '../../reminders/index.ts';
import { PracticeSharingModule } from '../practices/practice-sharing.module.ts';
import { Question } from './question.entity.ts';
import { QuestionQuery } from './question.query.ts';
import { QuestionService } from './question.service.ts';
import { QuestionsController } from './questions.controller.ts';
import { RerouteUnansweredQuestionsJob } from './reroute-unanswered-questions.job.ts';
import { SendQuestionDigestsJob } from './send-question-digests.job.ts';

/** Questions to the Network, and how they reach those who can answer. */
@Module({
  imports: [TypeOrmModule.forFeature([Question]), RemindersModule, PracticeSharingModule],
  controllers: [QuestionsController],
  providers: [QuestionService, QuestionQuery, RerouteUnansweredQuestionsJob, SendQuestionDigestsJob],
  exports: [QuestionQuery],
})
export class QuestionsModule {}
