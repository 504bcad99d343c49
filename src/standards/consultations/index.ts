import { AwaitedAnswerQuery } from './awaited-answer.query.ts';
import { AnswersController } from './answers.controller.ts';
import { ConsultationQuery } from './consultation.query.ts';
import { ConsultationRemark } from './consultation-remark.entity.ts';
import { ConsultationRound } from './consultation-round.entity.ts';
import { CloseDueRoundsJob } from './close-due-rounds.job.ts';
import { OpenDueRoundsJob } from './open-due-rounds.job.ts';
import { SendConsultationRemindersJob } from './send-consultation-reminders.job.ts';
import { PositionService } from './position.service.ts';
import { ConsultationReminderService } from './consultation-reminder.service.ts';
import { ConsultationRemarkService } from './consultation-remark.service.ts';
import { RemarkOutcomeService } from './remark-outcome.service.ts';
import { RoundLifecycleService } from './round-lifecycle.service.ts';
import { RoundCountry } from './round-country.entity.ts';
import { RoundObserver } from './round-observer.entity.ts';
import { RoundSignOff } from './round-sign-off.entity.ts';
import { RoundsController } from './rounds.controller.ts';
import { ConsultationRoundService } from './consultation-round.service.ts';

/** What consultations contribute to the module of the standards. */
export const CONSULTATIONS = {
  entities: [ConsultationRound, RoundCountry, RoundObserver, RoundSignOff, ConsultationRemark],
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
    OpenDueRoundsJob,
    CloseDueRoundsJob,
    SendConsultationRemindersJob,
  ],
};
