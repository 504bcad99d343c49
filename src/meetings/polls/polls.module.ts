import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InvitationsModule } from '../invitations.module.ts';
import { MeetingCoreModule } from '../meeting-core.module.ts';
import { AnswerBrowserCookie } from './answer-browser-cookie.ts';
import { AnswerLink } from './answer-link.entity.ts';
import { AnswerLinkQuery } from './answer-link.query.ts';
import { AnswerLinkService } from './answer-link.service.ts';
import { AnswerLinksController } from './answer-links.controller.ts';
import { CountryZonesQuery } from './country-zones.query.ts';
import { DatePoll } from './date-poll.entity.ts';
import { OpenDateMeetingsController } from './open-date-meetings.controller.ts';
import { PollAnswer } from './poll-answer.entity.ts';
import { PollAnswerService } from './poll-answer.service.ts';
import { PollConfirmationService } from './poll-confirmation.service.ts';
import { PollSlot } from './poll-slot.entity.ts';
import { PollService } from './poll.service.ts';
import { PollsController } from './polls.controller.ts';
import { PollsQuery } from './polls.query.ts';
import { SlotFactsController } from './slot-facts.controller.ts';

/** Polls that find the date of a meeting, answered by members and through links by email. */
@Module({
  imports: [
    TypeOrmModule.forFeature([DatePoll, PollSlot, PollAnswer, AnswerLink]),
    MeetingCoreModule,
    InvitationsModule,
  ],
  controllers: [PollsController, OpenDateMeetingsController, SlotFactsController, AnswerLinksController],
  providers: [
    PollService,
    PollsQuery,
    PollAnswerService,
    PollConfirmationService,
    AnswerBrowserCookie,
    AnswerLinkService,
    AnswerLinkQuery,
    CountryZonesQuery,
  ],
  exports: [PollsQuery, AnswerLinkService],
})
export class PollsModule {}
