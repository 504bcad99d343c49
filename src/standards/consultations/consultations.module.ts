import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ConsultationDeadlinesRegistry, MeetingsModule } from '../../meetings/index.ts';
import { LifecycleModule } from '../lifecycle/lifecycle.module.ts';
import { StandardCoreModule } from '../standard-core.module.ts';
import { AnswersController } from './answers.controller.ts';
import { AwaitedAnswerQuery } from './awaited-answer.query.ts';
import { ConsultationRemark } from './consultation-remark.entity.ts';
import { ConsultationRemarkService } from './consultation-remark.service.ts';
import { ConsultationReminderService } from './consultation-reminder.service.ts';
import { ConsultationRound } from './consultation-round.entity.ts';
import { ConsultationRoundService } from './consultation-round.service.ts';
import { ConsultationQuery } from './consultation.query.ts';
import { CloseDueRoundsJob } from './close-due-rounds.job.ts';
import { OpenDueRoundsJob } from './open-due-rounds.job.ts';
import { SendConsultationRemindersJob } from './send-consultation-reminders.job.ts';
import { PositionService } from './position.service.ts';
import { RemarkOutcomeService } from './remark-outcome.service.ts';
import { RoundCountry } from './round-country.entity.ts';
import { RoundDeadlineQuery } from './round-deadline.query.ts';
import { RoundLifecycleService } from './round-lifecycle.service.ts';
import { RoundObserver } from './round-observer.entity.ts';
import { RoundSignOff } from './round-sign-off.entity.ts';
import { RoundsController } from './rounds.controller.ts';

/**
 * Rounds in which the countries say what they think of a draft, with reminders, and the outcome of each
 * remark.
 */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      ConsultationRound,
      RoundCountry,
      RoundObserver,
      RoundSignOff,
      ConsultationRemark,
    ]),
    MeetingsModule,
    StandardCoreModule,
    LifecycleModule,
  ],
  controllers: [RoundsController, AnswersController],
  providers: [
    ConsultationRoundService,
    RoundLifecycleService,
    PositionService,
    ConsultationRemarkService,
    RemarkOutcomeService,
    ConsultationReminderService,
    ConsultationQuery,
    AwaitedAnswerQuery,
    RoundDeadlineQuery,
    OpenDueRoundsJob,
    CloseDueRoundsJob,
    SendConsultationRemindersJob,
  ],
  exports: [AwaitedAnswerQuery],
})
export class ConsultationsModule implements OnModuleInit {
  constructor(
    private readonly calendar: ConsultationDeadlinesRegistry,
    private readonly deadlines: RoundDeadlineQuery,
  ) {}

  onModuleInit(): void {
    this.calendar.register(this.deadlines);
  }
}
