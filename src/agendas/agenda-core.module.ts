import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BallotsModule } from '../ballots/index.ts';
import { DocumentsModule } from '../documents/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { AgendaItemService } from './agenda-item.service.ts';
import { AgendaTimingService } from './agenda-timing.service.ts';
import { Agenda } from './agenda.entity.ts';
import { AgendaQuery } from './agenda.query.ts';
import { AgendaRepository } from './agenda.repository.ts';
import { AgendaItemReader } from './item-access/agenda-item-reader.entity.ts';
import { ItemAccessService } from './item-access/item-access.service.ts';

/**
 * The items of an agenda in their order, with their times, papers and readers. Every other module of the
 * agendas may build on this one.
 */
@Module({
  imports: [
    TypeOrmModule.forFeature([Agenda, AgendaItem, AgendaItemReader]),
    BallotsModule,
    DocumentsModule,
    MeetingsModule,
  ],
  providers: [AgendaItemService, AgendaTimingService, AgendaRepository, AgendaQuery, ItemAccessService],
  exports: [AgendaItemService, AgendaTimingService, AgendaRepository, AgendaQuery, ItemAccessService],
})
export class AgendaCoreModule {}
