import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { downloadHeaders } from '#platform/http/download-headers';
import { OBJECT_ID } from '#platform/http/object-id';
import { AccessiblePrinter } from '#platform/print/accessible-printer';
import {
  MonitoringParagraphChange,
  MonitoringReportChange,
  MonitoringReportRevision,
  MonitoringReportsQuery as MonitoringReportsFilter,
  NewMonitoringReport,
  RemoveMonitoringReport,
} from './dto/monitoring-report.input.ts';
import {
  MonitoringReportCreatedView,
  MonitoringReportsPageView,
  MonitoringReportView,
} from './dto/monitoring-report.view.ts';
import { mayWriteReports } from './monitoring-report.policy.ts';
import { MonitoringReportService } from './monitoring-report.service.ts';
import { MonitoringReportViewService } from './monitoring-report-view.service.ts';
import { presentReportLine } from './monitoring-reports.presenter.ts';
import { MonitoringReportsQuery } from './monitoring-reports.query.ts';
import { reportFileName } from './report-document.ts';
import { reportHtml } from './report-html.ts';
import { reportWord, WORD_MEDIA_TYPE } from './report-word.ts';

@Controller('monitoring-reports')
export class MonitoringReportsController {
  constructor(
    private readonly reports: MonitoringReportService,
    private readonly views: MonitoringReportViewService,
    private readonly query: MonitoringReportsQuery,
    private readonly printer: AccessiblePrinter,
  ) {}

  /** The reports that you may read: drafts of your own country, and what countries have sent. */
  @Get()
  @Allow('monitoring:read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() { country, ...page }: MonitoringReportsFilter,
  ): Promise<MonitoringReportsPageView> {
    const { items, next } = await this.query.page(actor, country ?? null, page);
    const own = actor.seat && mayWriteReports(actor, actor.seat.country) ? actor.seat.country : null;
    return { items: items.map(presentReportLine), next, own };
  }

  /** Drafts a report of your country from the records that it shares. */
  @Post()
  @Allow('monitoring:write')
  async create(
    @CurrentActor() actor: Actor,
    @Body() input: NewMonitoringReport,
  ): Promise<MonitoringReportCreatedView> {
    return { id: await this.reports.create(actor, input) };
  }

  @Get(':id')
  @Allow('monitoring:read')
  one(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<MonitoringReportView> {
    return this.views.one(actor, id);
  }

  /** Changes title, introduction and period of a draft. */
  @Put(':id')
  @Allow('monitoring:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: MonitoringReportChange,
  ): Promise<MonitoringReportView> {
    await this.reports.change(actor, id, input);
    return this.views.one(actor, id);
  }

  /** Brings a draft up to date with its records. */
  @Post(':id/refresh')
  @HttpCode(200)
  @Allow('monitoring:write')
  async gather(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision }: MonitoringReportRevision,
  ): Promise<MonitoringReportView> {
    await this.reports.gather(actor, id, revision);
    return this.views.one(actor, id);
  }

  /** Words a paragraph of a draft, or leaves it out. */
  @Put(':id/paragraphs/:paragraphId')
  @Allow('monitoring:write')
  async changeParagraph(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('paragraphId', OBJECT_ID) paragraphId: string,
    @Body() input: MonitoringParagraphChange,
  ): Promise<MonitoringReportView> {
    await this.reports.changeParagraph(actor, id, paragraphId, input);
    return this.views.one(actor, id);
  }

  /** Sends a report: from now on it stays as it is. */
  @Post(':id/send')
  @HttpCode(200)
  @Allow('monitoring:write')
  async send(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision }: MonitoringReportRevision,
  ): Promise<MonitoringReportView> {
    await this.reports.send(actor, id, revision);
    return this.views.one(actor, id);
  }

  /** Deletes a draft. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('monitoring:write')
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Query() { revision }: RemoveMonitoringReport,
  ): Promise<void> {
    await this.reports.remove(actor, id, revision);
  }

  /** The report as a Word file. */
  @Get(':id/report.docx')
  @Allow('monitoring:read')
  @ApiProduces(WORD_MEDIA_TYPE)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async word(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.views.one(actor, id);
    await send(reply, await reportWord(view), WORD_MEDIA_TYPE, reportFileName(view, 'docx'));
  }

  /** The report as an accessible PDF (PDF/UA). */
  @Get(':id/report.pdf')
  @Allow('monitoring:read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.views.one(actor, id);
    const pdf = await this.printer.printPdf(reportHtml(view));
    await send(reply, pdf, 'application/pdf', reportFileName(view, 'pdf'));
  }
}

async function send(reply: FastifyReply, file: Buffer, type: string, name: string): Promise<void> {
  const disposition = contentDisposition.create(name);
  await reply.headers(downloadHeaders({ type, disposition, size: file.length })).send(file);
}
