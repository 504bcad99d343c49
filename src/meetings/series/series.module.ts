import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvitationsModule } from '../invitations.module.ts';
import { MeetingCoreModule } from '../meeting-core.module.ts';
import { PollsModule } from '../polls/polls.module.ts';
import { SeriesEmailState } from './emails/series-email-state.entity.ts';
import { SeriesEmailService } from './emails/series-email.service.ts';
import { SeriesMailer } from './emails/series.mailer.ts';
import { MeetingSeries } from './meeting-series.entity.ts';
import { SeriesCalendarQuery } from './series-calendar.query.ts';
import { SeriesDraftService } from './series-draft.service.ts';
import { SeriesInvitation } from './series-invitation.entity.ts';
import { SeriesController } from './series.controller.ts';
import { SeriesAnswerService } from './series-answer.service.ts';
import { SeriesChangeService } from './series-change.service.ts';
import { SeriesExtensionService } from './series-extension.service.ts';
import { SeriesTransaction } from './series-transaction.ts';
import { SeriesQuery } from './series.query.ts';
import { SeriesService } from './series.service.ts';

/** Meetings that recur, convened and invited to together. */
@Module({
  imports: [
    TypeOrmModule.forFeature([MeetingSeries, SeriesInvitation, SeriesEmailState]),
    MeetingCoreModule,
    InvitationsModule,
    PollsModule,
  ],
  controllers: [SeriesController],
  providers: [
    SeriesDraftService,
    SeriesService,
    SeriesEmailService,
    SeriesMailer,
    SeriesCalendarQuery,
    SeriesTransaction,
    SeriesChangeService,
    SeriesExtensionService,
    SeriesAnswerService,
    SeriesQuery,
  ],
  exports: [SeriesEmailService, SeriesMailer, SeriesCalendarQuery],
})
export class SeriesModule {}
