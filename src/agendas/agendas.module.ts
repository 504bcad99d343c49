import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BallotsModule } from '../ballots/index.ts';
import { DocumentsModule } from '../documents/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { AgendaCopyHook } from './agenda-copy-hook.ts';
import { AgendaRepository } from './agenda.repository.ts';
import { AgendaAttachableQuery } from './agenda-attachable.query.ts';
import { AgendaAttachables } from './agenda-attachables.ts';
import { Agenda } from './agenda.entity.ts';
import { AgendaQuery } from './agenda.query.ts';
import { Action } from './actions/action.entity.ts';
import { ActionsController } from './actions/actions.controller.ts';
import { ActionsQuery } from './actions/actions.query.ts';
import { ActionService } from './actions/action.service.ts';
import { AgendasController } from './agendas.controller.ts';
import { AgendaItemReader } from './item-access/agenda-item-reader.entity.ts';
import { ItemAccessService } from './item-access/item-access.service.ts';
import { ClauseSourceRegistry } from './decisions/clause-source.registry.ts';
import { Decision } from './decisions/decision.entity.ts';
import { DecisionsController } from './decisions/decisions.controller.ts';
import { DecisionsQuery } from './decisions/decisions.query.ts';
import { DecisionService } from './decisions/decision.service.ts';
import { FollowUp } from './decisions/follow-up.entity.ts';
import { FollowUpService } from './decisions/follow-up.service.ts';
import { ApproveMinutesJob } from './minutes/approve-minutes.job.ts';
import { MinutesCirculationService } from './minutes/minutes-circulation.service.ts';
import { MinutesMailer } from './minutes/minutes-mailer.ts';
import { MinutesEntryService } from './minutes/minutes-entry.service.ts';
import { MinutesEntry } from './minutes/minutes-entry.entity.ts';
import { MinutesRemark } from './minutes/minutes-remark.entity.ts';
import { MinutesRepository } from './minutes/minutes.repository.ts';
import { MinutesController } from './minutes/minutes.controller.ts';
import { Minutes } from './minutes/minutes.entity.ts';
import { MinutesQuery } from './minutes/minutes.query.ts';
import { CarryOverService } from './carry-over/carry-over.service.ts';
import { CarryOverController } from './carry-over/carry-over.controller.ts';
import { NextMeetingsQuery } from './carry-over/next-meetings.query.ts';
import { AgendaProposal } from './proposals/agenda-proposal.entity.ts';
import { ProposalsController } from './proposals/proposals.controller.ts';
import { ProposalsQuery } from './proposals/proposals.query.ts';
import { AgendaProposalService } from './proposals/agenda-proposal.service.ts';
import { AgendaPack } from './pack/agenda-pack.entity.ts';
import { BuildAgendaPacksJob } from './pack/build-agenda-packs.job.ts';
import { AgendaPackBuilder } from './pack/agenda-pack-builder.ts';
import { AgendaPacksController } from './pack/agenda-packs.controller.ts';
import { AgendaPackRepository } from './pack/agenda-pack.repository.ts';
import { AgendaPackService } from './pack/agenda-pack.service.ts';
import { RemoveExpiredAgendaPacksJob } from './pack/remove-expired-agenda-packs.job.ts';
import { RemindersModule } from '../reminders/index.ts';
import { ActionLinkQuery } from './actions/links/action-link.query.ts';
import { ActionLinksController } from './actions/links/action-links.controller.ts';
import { ActionLinkService } from './actions/links/action-link.service.ts';
import { SendDutyRemindersJob } from './reminders/send-duty-reminders.job.ts';
import { OpenDutiesQuery } from './reminders/open-duties.query.ts';
import { ProposeDecisionReviewsJob } from './proposals/propose-decision-reviews.job.ts';
import { MeetingSessionControlService } from './session/meeting-session-control.service.ts';
import { AgendaItemRun } from './session/agenda-item-run.entity.ts';
import { CheckInService } from './session/check-in.service.ts';
import { QuorumTransition } from './session/quorum-transition.entity.ts';
import { SeatPresence } from './session/seat-presence.entity.ts';
import { ItemBallotService } from './session/item-ballot.service.ts';
import { MeetingSessionBallotService } from './session/meeting-session-ballot.service.ts';
import { MeetingSessionTransaction } from './session/meeting-session-transaction.ts';
import { MeetingSessionController } from './session/meeting-session.controller.ts';
import { MeetingSessionQuery } from './session/meeting-session.query.ts';
import { SpeakerTurn } from './session/speaker-turn.entity.ts';
import { SpeakerQueueService } from './session/speaker-queue.service.ts';
import { AgendaItemService } from './agenda-item.service.ts';
import { AgendaTimingService } from './agenda-timing.service.ts';

/**
 * Agendas: the ordered items of each meeting with their times and papers, the session, and its results:
 * minutes, decisions, actions.
 */
@Module({
  imports: [
    TypeOrmModule.forFeature([
      Agenda,
      AgendaItem,
      AgendaItemReader,
      AgendaProposal,
      AgendaItemRun,
      SeatPresence,
      QuorumTransition,
      SpeakerTurn,
      AgendaPack,
      Minutes,
      MinutesEntry,
      MinutesRemark,
      Decision,
      FollowUp,
      Action,
    ]),
    BallotsModule,
    DocumentsModule,
    MeetingsModule,
    RemindersModule,
  ],
  controllers: [
    AgendasController,
    ProposalsController,
    CarryOverController,
    MeetingSessionController,
    AgendaPacksController,
    MinutesController,
    DecisionsController,
    ActionsController,
    ActionLinksController,
  ],
  providers: [
    AgendaItemService,
    AgendaTimingService,
    AgendaRepository,
    ItemAccessService,
    AgendaQuery,
    AgendaAttachableQuery,
    AgendaAttachables,
    AgendaCopyHook,
    AgendaProposalService,
    ProposalsQuery,
    CarryOverService,
    NextMeetingsQuery,
    MeetingSessionTransaction,
    MeetingSessionQuery,
    MeetingSessionControlService,
    CheckInService,
    SpeakerQueueService,
    MeetingSessionBallotService,
    ItemBallotService,
    AgendaPackService,
    AgendaPackRepository,
    AgendaPackBuilder,
    BuildAgendaPacksJob,
    RemoveExpiredAgendaPacksJob,
    MinutesRepository,
    MinutesMailer,
    MinutesEntryService,
    MinutesQuery,
    MinutesCirculationService,
    ApproveMinutesJob,
    ClauseSourceRegistry,
    DecisionService,
    DecisionsQuery,
    FollowUpService,
    ActionService,
    ActionsQuery,
    ActionLinkService,
    ActionLinkQuery,
    SendDutyRemindersJob,
    OpenDutiesQuery,
    ProposeDecisionReviewsJob,
  ],
  exports: [AgendaQuery, ClauseSourceRegistry, DecisionsQuery, ActionsQuery, OpenDutiesQuery],
})
export class AgendasModule {}
