import { Controller, Get, Param, ParseUUIDPipe, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { downloadHeaders } from '#platform/http/download-headers';
import { AccessiblePrinter } from '#platform/print/accessible-printer';
import { presentAgenda } from '../agenda.presenter.ts';
import { AgendaQuery } from '../agenda.query.ts';
import { openAgenda } from '../open-agenda.ts';
import { agendaHandout } from './agenda-handout.ts';
import { AttendanceExportService } from './attendance-export.service.ts';

const FILE = { type: 'string', format: 'binary' } as const;

/** What is printed for a meeting, and handed out or signed there. */
@Controller('meetings/:meetingId')
export class HandoutsController {
  constructor(
    private readonly agendas: AgendaQuery,
    private readonly attendance: AttendanceExportService,
    private readonly printer: AccessiblePrinter,
  ) {}

  /** The agenda in the host's local time, as everyone in the room may see it. */
  @Get('agenda.pdf')
  @Allow('meetings:read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: FILE })
  async agendaPdf(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const read = openAgenda(await this.agendas.one(actor, meetingId));
    const html = agendaHandout(presentAgenda(actor, read), read.meeting, actor.language);
    await send(reply, 'application/pdf', 'agenda-local-time.pdf', await this.printer.printPdf(html));
  }

  /** The sheet to sign, for whoever convenes the meeting. */
  @Get('attendance.pdf')
  @Allow('agenda:write')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: FILE })
  async attendancePdf(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await send(
      reply,
      'application/pdf',
      'attendance-sheet.pdf',
      await this.attendance.sheet(actor, meetingId),
    );
  }

  /** Who was invited and who was there, for whoever convenes the meeting. */
  @Get('attendance.csv')
  @Allow('agenda:write')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async attendanceTable(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const table = Buffer.from(await this.attendance.csv(actor, meetingId));
    await send(reply, 'text/csv; charset=utf-8', 'attendance.csv', table);
  }
}

async function send(reply: FastifyReply, type: string, name: string, file: Buffer): Promise<void> {
  const disposition = contentDisposition.create(name);
  await reply.headers(downloadHeaders({ type, disposition, size: file.length })).send(file);
}
