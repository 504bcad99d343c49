import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../../documents/index.ts';
import { MeetingsModule } from '../../meetings/index.ts';
import { AgendaCoreModule } from '../agenda-core.module.ts';
import { AgendaPackBuilder } from './agenda-pack-builder.ts';
import { AgendaPack } from './agenda-pack.entity.ts';
import { AgendaPackRepository } from './agenda-pack.repository.ts';
import { AgendaPackService } from './agenda-pack.service.ts';
import { AgendaPacksController } from './agenda-packs.controller.ts';
import { BuildAgendaPacksJob } from './build-agenda-packs.job.ts';
import { RemoveExpiredAgendaPacksJob } from './remove-expired-agenda-packs.job.ts';

/** The agenda and its papers as one PDF, built in the background. */
@Module({
  imports: [TypeOrmModule.forFeature([AgendaPack]), AgendaCoreModule, DocumentsModule, MeetingsModule],
  controllers: [AgendaPacksController],
  providers: [
    AgendaPackService,
    AgendaPackRepository,
    AgendaPackBuilder,
    BuildAgendaPacksJob,
    RemoveExpiredAgendaPacksJob,
  ],
})
export class AgendaPackModule {}
