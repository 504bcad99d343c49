import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { downloadHeaders } from '#platform/http/download-headers';
import { OBJECT_ID } from '#platform/http/object-id';
import { PageQuery } from '#platform/persistence/page';
import { AccessiblePrinter } from '#platform/print/accessible-printer';
import { Clock } from '#platform/time/clock';
import { FundingCreatedView } from '../dto/created.view.ts';
import { mayManageFunds } from '../funding.policy.ts';
import { donorReportCsv } from './donor-report-csv.ts';
import { donorReportHtml } from './donor-report-html.ts';
import { FundChange, FundDecidersInput, FundingCallInput, FundInput } from './dto/fund.input.ts';
import { FundsPageView, FundView } from './dto/fund.view.ts';
import { FundBalanceQuery } from './fund-balance.query.ts';
import { FundService } from './fund.service.ts';
import { presentFund, presentFundLine } from './funds.presenter.ts';
import { FundsQuery } from './funds.query.ts';

@Controller('funds')
export class FundsController {
  constructor(
    private readonly query: FundsQuery,
    private readonly balances: FundBalanceQuery,
    private readonly funds: FundService,
    private readonly printer: AccessiblePrinter,
    private readonly clock: Clock,
  ) {}

  /** The funds, the latest first, and whether they concern the reader. */
  @Get()
  @Allow('funds:read')
  async list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<FundsPageView> {
    const [{ items, next }, concerned] = await Promise.all([
      this.query.page(query),
      actor.role === 'team' ? this.query.isConcerned(actor.memberId, actor.country) : true,
    ]);
    return { items: items.map(presentFundLine), next, concerned, mayCreate: mayManageFunds(actor) };
  }

  /** Adds a fund. */
  @Post()
  @Allow('funds:manage')
  async create(@CurrentActor() actor: Actor, @Body() input: FundInput): Promise<FundingCreatedView> {
    return { id: await this.funds.create(actor, input) };
  }

  /** A fund with its calls and balances, and the applications and grants that the reader may see. */
  @Get(':id')
  @Allow('funds:read')
  async one(@CurrentActor() actor: Actor, @Param('id', OBJECT_ID) id: string): Promise<FundView> {
    const fund = await this.query.find(id);
    const [calls, balances, categories, applications, grants, deciders, now] = await Promise.all([
      this.query.calls(id),
      this.balances.byCountry(actor, id),
      this.balances.byCategory(actor, id),
      this.query.applications(actor, id),
      this.query.grants(actor, id),
      mayManageFunds(actor) ? this.query.deciders(id) : [],
      this.clock.now(),
    ]);
    return presentFund(actor, { fund, calls, balances, categories, applications, grants, deciders, now });
  }

  /** Changes title, donor, money and days of a fund. */
  @Put(':id')
  @HttpCode(204)
  @Allow('funds:manage')
  async change(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: FundChange,
  ): Promise<void> {
    await this.funds.change(actor, id, input);
  }

  /** Names the seat holders who may decide and certify beside the secretariat. */
  @Put(':id/deciders')
  @HttpCode(204)
  @Allow('funds:manage')
  async nameDeciders(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { memberIds }: FundDecidersInput,
  ): Promise<void> {
    await this.funds.nameDeciders(actor, id, memberIds);
  }

  /** Opens a call for applications. */
  @Post(':id/calls')
  @Allow('funds:manage')
  async call(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() input: FundingCallInput,
  ): Promise<FundingCreatedView> {
    return { id: await this.funds.call(actor, id, input) };
  }

  /** The balances as a table for spreadsheets, as the reader may see them. */
  @Get(':id/report.csv')
  @Allow('funds:read')
  @ApiProduces('text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async csv(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const text = Buffer.from(donorReportCsv(await this.one(actor, id)));
    await send(reply, text, 'text/csv; charset=utf-8', 'fund-report.csv');
  }

  /** The report that the donor files, as an accessible PDF (PDF/UA), with what the reader may see. */
  @Get(':id/report.pdf')
  @Allow('funds:read')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async pdf(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const view = await this.one(actor, id);
    const pdf = await this.printer.printPdf(donorReportHtml(view, await this.clock.now(), actor.language));
    await send(reply, pdf, 'application/pdf', 'fund-report.pdf');
  }
}

async function send(reply: FastifyReply, file: Buffer, type: string, name: string): Promise<void> {
  const disposition = contentDisposition.create(name);
  await reply.headers(downloadHeaders({ type, disposition, size: file.length })).send(file);
}
