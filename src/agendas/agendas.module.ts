import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DocumentsModule } from '../documents/index.ts';
import { MeetingsModule } from '../meetings/index.ts';
import { AgendaItem } from './agenda-item.entity.ts';
import { AgendaPapers } from './agenda-papers.ts';
import { Agenda } from './agenda.entity.ts';
import { AgendaQuery } from './agenda.query.ts';
import { AgendasController } from './agendas.controller.ts';
import { Programme } from './programme.service.ts';

/** Agendas: the ordered programme of each meeting, its times, and the papers that stand with it. */
@Module({
  imports: [TypeOrmModule.forFeature([Agenda, AgendaItem]), DocumentsModule, MeetingsModule],
  controllers: [AgendasController],
  providers: [Programme, AgendaQuery, AgendaPapers],
  exports: [AgendaQuery],
})
export class AgendasModule {}
