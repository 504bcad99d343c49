import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BallotsModule } from '../ballots/index.ts';
import { DocumentsModule } from '../documents/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { AgendaCopies } from './agenda-copies.ts';
import { AgendaWriting } from './agenda-writing.ts';
import { AgendaPapers } from './agenda-papers.ts';
import { Agenda } from './agenda.entity.ts';
import { AgendaQuery } from './agenda.query.ts';
import { Action } from './actions/action.entity.ts';
import { ActionsController } from './actions/actions.controller.ts';
import { ActionsQuery } from './actions/actions.query.ts';
import { Actions } from './actions/actions.service.ts';
import { AgendasController } from './agendas.controller.ts';
import { AgendaItemReader } from './closed/agenda-item-reader.entity.ts';
import { ClosedLists } from './closed/closed-lists.ts';
import { Decision } from './decisions/decision.entity.ts';
import { DecisionsController } from './decisions/decisions.controller.ts';
import { DecisionsQuery } from './decisions/decisions.query.ts';
import { Decisions } from './decisions/decisions.service.ts';
import { FollowUp } from './decisions/follow-up.entity.ts';
import { FollowUps } from './decisions/follow-ups.service.ts';
import { ApprovalSweep } from './minutes/approval.sweep.ts';
import { Circulation } from './minutes/circulation.service.ts';
import { MinutesLetters } from './minutes/minutes-letters.ts';
import { MinutesEntries } from './minutes/entries.service.ts';
import { MinutesEntry } from './minutes/minutes-entry.entity.ts';
import { MinutesRemark } from './minutes/minutes-remark.entity.ts';
import { MinutesWriting } from './minutes/minutes-writing.ts';
import { MinutesController } from './minutes/minutes.controller.ts';
import { Minutes } from './minutes/minutes.entity.ts';
import { MinutesQuery } from './minutes/minutes.query.ts';
import { Carrying } from './carrying/carrying.service.ts';
import { CarryingController } from './carrying/carrying.controller.ts';
import { NextMeetings } from './carrying/next-meetings.query.ts';
import { AgendaProposal } from './proposals/agenda-proposal.entity.ts';
import { ProposalsController } from './proposals/proposals.controller.ts';
import { ProposalsQuery } from './proposals/proposals.query.ts';
import { Proposals } from './proposals/proposals.service.ts';
import { AgendaBook } from './book/agenda-book.entity.ts';
import { BindBooks } from './book/bind-books.job.ts';
import { Bookbinding } from './book/bookbinding.ts';
import { BooksController } from './book/books.controller.ts';
import { Books } from './book/books.service.ts';
import { EndedBooks } from './book/ended-books.sweep.ts';
import { RemindersModule } from '../reminders/index.ts';
import { ActionLinkQuery } from './actions/links/action-link.query.ts';
import { ActionLinksController } from './actions/links/action-links.controller.ts';
import { ActionLinks } from './actions/links/action-links.service.ts';
import { DutySweep } from './recalls/duty.sweep.ts';
import { OpenDuties } from './recalls/open-duties.query.ts';
import { ReviewProposalSweep } from './recalls/review-proposal.sweep.ts';
import { Advancing } from './session/advancing.service.ts';
import { AgendaItemRun } from './session/agenda-item-run.entity.ts';
import { CheckIn } from './session/check-in.service.ts';
import { QuorumTurn } from './session/quorum-turn.entity.ts';
import { SeatPresence } from './session/seat-presence.entity.ts';
import { BallotsAhead } from './session/ballots-ahead.service.ts';
import { SessionBallots } from './session/session-ballots.service.ts';
import { SessionWriting } from './session/session-writing.ts';
import { SessionController } from './session/session.controller.ts';
import { SessionQuery } from './session/session.query.ts';
import { SpeakerTurn } from './session/speaker-turn.entity.ts';
import { Speakers } from './session/speakers.service.ts';
import { Programme } from './programme.service.ts';
import { Rescheduling } from './rescheduling.service.ts';

/**
 * Agendas: the ordered programme of each meeting, its times, its papers, and what came of it: minutes,
 * decisions, actions.
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
      QuorumTurn,
      SpeakerTurn,
      AgendaBook,
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
    CarryingController,
    SessionController,
    BooksController,
    MinutesController,
    DecisionsController,
    ActionsController,
    ActionLinksController,
  ],
  providers: [
    Programme,
    Rescheduling,
    AgendaWriting,
    ClosedLists,
    AgendaQuery,
    AgendaPapers,
    AgendaCopies,
    Proposals,
    ProposalsQuery,
    Carrying,
    NextMeetings,
    SessionWriting,
    SessionQuery,
    Advancing,
    CheckIn,
    Speakers,
    SessionBallots,
    BallotsAhead,
    Books,
    Bookbinding,
    BindBooks,
    EndedBooks,
    MinutesWriting,
    MinutesLetters,
    MinutesEntries,
    MinutesQuery,
    Circulation,
    ApprovalSweep,
    Decisions,
    DecisionsQuery,
    FollowUps,
    Actions,
    ActionsQuery,
    ActionLinks,
    ActionLinkQuery,
    DutySweep,
    OpenDuties,
    ReviewProposalSweep,
  ],
  exports: [AgendaQuery, DecisionsQuery, ActionsQuery, OpenDuties],
})
export class AgendasModule {}
