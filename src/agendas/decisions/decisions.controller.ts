import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
  Query,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import type { FastifyReply } from 'fastify';
import { AreaChoice } from '../../network/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { NotFound } from '#platform/problems/problem';
import { toRegisterRecords, streamRegisterRows, sendRegisterExport } from '../register-export.ts';
import { DECISION_COLUMNS, decisionRecords, presentDecision } from './decisions.presenter.ts';
import { DecisionsQuery } from './decisions.query.ts';
import { DecisionService } from './decision.service.ts';
import {
  DecisionCorrection,
  DecisionDraft,
  DecisionsExportQuery,
  DecisionsQueryInput,
  FollowUpDayInput,
  FollowUpReport,
  ReviewInput,
  WithdrawalInput,
} from './dto/decision.input.ts';
import { DecisionList, DecisionView } from './dto/decision.view.ts';
import { FollowUpService } from './follow-up.service.ts';

@Controller()
export class DecisionsController {
  constructor(
    private readonly query: DecisionsQuery,
    private readonly decisions: DecisionService,
    private readonly followUps: FollowUpService,
  ) {}

  /** The register of decisions that you may know, the latest first. */
  @Get('decisions')
  @Allow('minutes:read')
  async listDecisions(
    @CurrentActor() actor: Actor,
    @Query() query: DecisionsQueryInput,
  ): Promise<DecisionList> {
    const { items, next } = await this.query.page(actor, query, query);
    return { items: items.map((row) => presentDecision(actor, row)), next };
  }

  /** The same as a file, a line a decision and country. */
  @Get('decisions/export')
  @Allow('minutes:read')
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportDecisions(
    @CurrentActor() actor: Actor,
    @Query() { format = 'csv', ...filter }: DecisionsExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const rows = streamRegisterRows(
      (after, limit) => this.query.find(actor, filter, after, limit),
      (row) => [row.cursor, row.id],
    );
    await sendRegisterExport(
      reply,
      'decisions',
      format,
      DECISION_COLUMNS,
      toRegisterRecords(rows, (row) => decisionRecords(actor, row)),
    );
  }

  /** One decision, with what each country does. */
  @Get('decisions/:id')
  @Allow('minutes:read')
  async getDecision(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<DecisionView> {
    return presentDecision(actor, await this.query.one(actor, id));
  }

  /** Records a decision on an item, under the meeting's next number. */
  @Post('meetings/:meetingId/decisions')
  @Allow('minutes:write')
  async recordDecision(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { itemId, ...words }: DecisionDraft,
  ): Promise<DecisionView> {
    return this.getDecision(actor, await this.decisions.record(actor, meetingId, itemId, words));
  }

  /** Corrects it while the minutes are open. */
  @Patch('decisions/:id')
  @Allow('minutes:write')
  async correctDecision(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { revision, ...words }: DecisionCorrection,
  ): Promise<DecisionView> {
    await this.decisions.edit(actor, id, revision, words);
    return this.getDecision(actor, id);
  }

  /** Puts it into areas. */
  @Put('decisions/:id/areas')
  @Allow('minutes:write')
  async setDecisionAreas(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() choice: AreaChoice,
  ): Promise<DecisionView> {
    await this.decisions.setAreas(actor, id, choice);
    return this.getDecision(actor, id);
  }

  /** Takes it back; its number stays taken. */
  @Post('decisions/:id/withdraw')
  @HttpCode(200)
  @Allow('minutes:write')
  async withdrawDecision(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: WithdrawalInput,
  ): Promise<DecisionView> {
    await this.decisions.withdraw(actor, id, reason);
    return this.getDecision(actor, id);
  }

  /** Asks the countries what they do with it. */
  @Post('decisions/:id/follow-up')
  @HttpCode(200)
  @Allow('minutes:write')
  async askFollowUp(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { dueOn }: FollowUpDayInput,
  ): Promise<DecisionView> {
    await this.followUps.request(actor, id, dueOn);
    return this.getDecision(actor, id);
  }

  /** Sets another day for their answers. */
  @Put('decisions/:id/follow-up')
  @Allow('minutes:write')
  async moveFollowUp(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { dueOn }: FollowUpDayInput,
  ): Promise<DecisionView> {
    await this.followUps.setDueDay(actor, id, dueOn);
    return this.getDecision(actor, id);
  }

  /** Says how far your country is. */
  @Put('decisions/:id/follow-up/:country')
  @Allow('follow-ups:write')
  async reportFollowUp(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('country') country: string,
    @Body() report: FollowUpReport,
  ): Promise<DecisionView> {
    await this.followUps.report(actor, id, countryOf(country), report);
    return this.getDecision(actor, id);
  }

  /** Says that it was looked at again on its day. */
  @Post('decisions/:id/review')
  @HttpCode(200)
  @Allow('minutes:comment')
  async reviewDecision(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { again }: ReviewInput,
  ): Promise<DecisionView> {
    await this.decisions.review(actor, id, again ?? null);
    return this.getDecision(actor, id);
  }
}

function countryOf(given: string): CountryCode {
  const country = COUNTRY_CODES.find((code) => code === given);
  if (!country) throw new NotFound();
  return country;
}
