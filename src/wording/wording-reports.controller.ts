import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import {
  WordingReportInput,
  WordingReportsQuery,
  WordingSettlementInput,
} from './dto/wording-report.input.ts';
import { WordingReportCreatedView, WordingReportsPageView } from './dto/wording-report.view.ts';
import { WordingReportQuery } from './wording-report.query.ts';
import { WordingReportService } from './wording-report.service.ts';
import { presentWordingReports } from './wording-reports.presenter.ts';

@Controller('wording-reports')
export class WordingReportsController {
  constructor(
    private readonly reports: WordingReportService,
    private readonly query: WordingReportQuery,
  ) {}

  /** Reports words of Norbanet itself that are wrong in a language. */
  @Post()
  @Allow('member')
  async report(
    @CurrentActor() actor: Actor,
    @Body() body: WordingReportInput,
  ): Promise<WordingReportCreatedView> {
    return { id: await this.reports.report(actor, body) };
  }

  /** Reports that wait, or that were settled, the newest first. */
  @Get()
  @Allow('wording:settle')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: WordingReportsQuery,
  ): Promise<WordingReportsPageView> {
    return presentWordingReports(actor, await this.query.page(query.state ?? 'open', query));
  }

  /** Says what became of one. */
  @Post(':id/settlement')
  @HttpCode(204)
  @Allow('wording:settle')
  async settle(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { outcome }: WordingSettlementInput,
  ): Promise<void> {
    await this.reports.settle(actor, id, outcome);
  }
}
