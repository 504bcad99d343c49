import {
  Body,
  Controller,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Query,
  Res,
} from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { toRegisterRecords, streamRegisterRows, sendRegisterExport } from '../register-export.ts';
import { ACTION_COLUMNS, actionRecord, presentAction, presentHistoryEntry } from './actions.presenter.ts';
import { ActionsQuery } from './actions.query.ts';
import { ActionService } from './action.service.ts';
import {
  ActionChange,
  ActionDraft,
  ActionDropInput,
  ActionReopenInput,
  ActionResultInput,
  ActionsExportQuery,
  ActionsQueryInput,
} from './dto/action.input.ts';
import { ActionList, ActionWithHistory } from './dto/action.view.ts';

@Controller()
export class ActionsController {
  constructor(
    private readonly query: ActionsQuery,
    private readonly actions: ActionService,
  ) {}

  /** The register of actions that you may know, what is due first. */
  @Get('actions')
  @Allow('minutes:read')
  async listActions(@CurrentActor() actor: Actor, @Query() query: ActionsQueryInput): Promise<ActionList> {
    const { items, next } = await this.query.page(actor, query, query);
    return { items: items.map((row) => presentAction(actor, row)), next };
  }

  /** The same as a file. */
  @Get('actions/export')
  @Allow('minutes:read')
  @ApiProduces('application/json', 'text/csv')
  @ApiOkResponse({ schema: { type: 'string' } })
  async exportActions(
    @CurrentActor() actor: Actor,
    @Query() { format = 'csv', ...filter }: ActionsExportQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const rows = streamRegisterRows(
      (after, limit) => this.query.find(actor, filter, after, limit),
      (row) => [row.dueOn, row.id],
    );
    await sendRegisterExport(
      reply,
      'actions',
      format,
      ACTION_COLUMNS,
      toRegisterRecords(rows, (row) => [actionRecord(actor, row)]),
    );
  }

  /** One action, with what happened to it. */
  @Get('actions/:id')
  @Allow('minutes:read')
  async getAction(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
  ): Promise<ActionWithHistory> {
    const row = await this.query.one(actor, id);
    return {
      ...presentAction(actor, row),
      history: (await this.query.history(id)).map((entry) => presentHistoryEntry(actor, entry)),
    };
  }

  /** Writes an action into the minutes. */
  @Post('meetings/:meetingId/actions')
  @Allow('minutes:write')
  async agreeAction(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() draft: ActionDraft,
  ): Promise<ActionWithHistory> {
    return this.getAction(actor, await this.actions.agree(actor, meetingId, draft));
  }

  /** Changes an open action: once the minutes are approved, its owner and its day only. */
  @Patch('actions/:id')
  @Allow('minutes:write')
  async changeAction(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() change: ActionChange,
  ): Promise<ActionWithHistory> {
    await this.actions.edit(actor, id, change);
    return this.getAction(actor, id);
  }

  /** Says that it is done. */
  @Post('actions/:id/close')
  @HttpCode(200)
  @Allow('actions:close')
  async closeAction(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { result }: ActionResultInput,
  ): Promise<ActionWithHistory> {
    await this.actions.close(actor, id, result ?? null);
    return this.getAction(actor, id);
  }

  /** Says that nobody does it any more, and why. */
  @Post('actions/:id/drop')
  @HttpCode(200)
  @Allow('minutes:write')
  async dropAction(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { reason }: ActionDropInput,
  ): Promise<ActionWithHistory> {
    await this.actions.drop(actor, id, reason);
    return this.getAction(actor, id);
  }

  /** Opens it again, for a day to come. */
  @Post('actions/:id/reopen')
  @HttpCode(200)
  @Allow('minutes:write')
  async reopenAction(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() { dueOn }: ActionReopenInput,
  ): Promise<ActionWithHistory> {
    await this.actions.reopen(actor, id, dueOn);
    return this.getAction(actor, id);
  }
}
