import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { SecondOpinion } from '../applications/dto/application.input.ts';
import { ControlService } from './control.service.ts';
import { ControlProposal, ReportLineInput, ReportReopening, ReportRevision } from './dto/report.input.ts';
import { ReportView } from './dto/report.view.ts';
import { ReportService } from './report.service.ts';
import { presentReport } from './reports.presenter.ts';
import { ReportsQuery } from './reports.query.ts';

@Controller('grant-reports')
export class ReportsController {
  constructor(
    private readonly query: ReportsQuery,
    private readonly reports: ReportService,
    private readonly control: ControlService,
  ) {}

  /** A report with its lines, what was certified of them, and its history. */
  @Get(':id')
  @Allow('funds:read')
  async one(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<ReportView> {
    const report = await this.query.find(actor, id);
    const [lines, controls, history] = await Promise.all([
      this.query.lines(actor, id),
      this.query.controls(id),
      this.query.history(id),
    ]);
    return presentReport(actor, { report, lines, controls, history });
  }

  /** Adds an expense to a draft. */
  @Post(':id/lines')
  @HttpCode(200)
  @Allow('funds:apply')
  async addLine(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() line: ReportLineInput,
  ): Promise<ReportView> {
    await this.reports.addLine(actor, id, line);
    return this.one(actor, id);
  }

  /** Changes an expense of a draft. */
  @Put(':id/lines/:lineId')
  @Allow('funds:apply')
  async changeLine(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('lineId', OBJECT_ID) lineId: string,
    @Body() line: ReportLineInput,
  ): Promise<ReportView> {
    await this.reports.changeLine(actor, id, lineId, line);
    return this.one(actor, id);
  }

  /** Removes a line of a draft. */
  @Delete(':id/lines/:lineId')
  @Allow('funds:apply')
  async removeLine(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('lineId', OBJECT_ID) lineId: string,
  ): Promise<ReportView> {
    await this.reports.removeLine(actor, id, lineId);
    return this.one(actor, id);
  }

  /** Submits a report; the rates of this month stay with it. */
  @Post(':id/submission')
  @HttpCode(200)
  @Allow('funds:apply')
  async submit(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { revision }: ReportRevision,
  ): Promise<ReportView> {
    await this.reports.submit(actor, id, revision);
    return this.one(actor, id);
  }

  /** Opens a report again, with the reason; its history stays. */
  @Post(':id/reopening')
  @HttpCode(200)
  @Allow('funds:manage')
  async reopen(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason }: ReportReopening,
  ): Promise<ReportView> {
    await this.reports.reopen(actor, id, reason);
    return this.one(actor, id);
  }

  /** Proposes what is certified, deducted and parked of a line. */
  @Post(':id/lines/:lineId/control')
  @HttpCode(200)
  @Allow('funds:certify')
  async propose(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('lineId', OBJECT_ID) lineId: string,
    @Body() proposal: ControlProposal,
  ): Promise<ReportView> {
    await this.control.propose(actor, id, lineId, proposal);
    return this.one(actor, id);
  }

  /** Confirms what somebody else proposed for a line, or sends it back. */
  @Post(':id/lines/:lineId/control/second')
  @HttpCode(200)
  @Allow('funds:certify')
  async second(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('lineId', OBJECT_ID) lineId: string,
    @Body() opinion: SecondOpinion,
  ): Promise<ReportView> {
    await this.control.second(actor, id, lineId, opinion);
    return this.one(actor, id);
  }
}
