import { Module } from '@nestjs/common';
import { DocumentsModule } from '../documents/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { ActionsModule } from './actions/actions.module.ts';
import { AgendaAttachableQuery } from './agenda-attachable.query.ts';
import { AgendaAttachables } from './agenda-attachables.ts';
import { AgendaCopyHook } from './agenda-copy-hook.ts';
import { AgendaCoreModule } from './agenda-core.module.ts';
import { AgendasController } from './agendas.controller.ts';
import { AgendaArchiveModule } from './archive/agenda-archive.module.ts';
import { CarryOverModule } from './carry-over/carry-over.module.ts';
import { DecisionsModule } from './decisions/decisions.module.ts';
import { HandoutsModule } from './handouts/handouts.module.ts';
import { MinutesModule } from './minutes/minutes.module.ts';
import { AgendaPackModule } from './pack/agenda-pack.module.ts';
import { ProjectorModule } from './projector/projector.module.ts';
import { ProposalsModule } from './proposals/proposals.module.ts';
import { DutyRemindersModule } from './reminders/duty-reminders.module.ts';
import { SessionModule } from './session/session.module.ts';

/**
 * The agenda of a meeting, with the modules of this folder for its session and what comes of it: minutes,
 * decisions, actions.
 */
@Module({
  imports: [
    DocumentsModule,
    MeetingsModule,
    AgendaCoreModule,
    ProposalsModule,
    CarryOverModule,
    SessionModule,
    AgendaPackModule,
    HandoutsModule,
    MinutesModule,
    DecisionsModule,
    ActionsModule,
    ProjectorModule,
    DutyRemindersModule,
    AgendaArchiveModule,
  ],
  controllers: [AgendasController],
  providers: [AgendaAttachables, AgendaAttachableQuery, AgendaCopyHook],
  exports: [DecisionsModule, DutyRemindersModule],
})
export class AgendasModule {}
