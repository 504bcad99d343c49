import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { MinutesCirculationService } from './minutes-circulation.service.ts';
import {
  AddendumInput,
  CirculationInput,
  EntryInput,
  PresenceInput,
  RemarkInput,
  SettlementInput,
} from './dto/minutes.input.ts';
import { MinutesView } from './dto/minutes.view.ts';
import { MinutesEntryService } from './minutes-entry.service.ts';
import { presentMinutes } from './minutes.presenter.ts';
import { MinutesQuery } from './minutes.query.ts';

@Controller('meetings/:meetingId/minutes')
export class MinutesController {
  constructor(
    private readonly query: MinutesQuery,
    private readonly entries: MinutesEntryService,
    private readonly circulation: MinutesCirculationService,
  ) {}

  /** The minutes of a meeting as one document: what you may know of it. */
  @Get()
  @Allow('minutes:read')
  async getMinutes(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
  ): Promise<MinutesView> {
    return presentMinutes(actor, await this.query.one(actor, meetingId));
  }

  /** Saves what the minutes say of an item. A save of an older text is refused with both texts. */
  @Put('entries/:itemId')
  @Allow('minutes:write')
  async saveMinutesEntry(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() entry: EntryInput,
  ): Promise<MinutesView> {
    await this.entries.save(actor, meetingId, itemId, entry);
    return this.getMinutes(actor, meetingId);
  }

  /** Says who was there. */
  @Put('present')
  @Allow('minutes:write')
  async recordPresence(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { memberIds }: PresenceInput,
  ): Promise<MinutesView> {
    await this.entries.recordPresence(actor, meetingId, memberIds);
    return this.getMinutes(actor, meetingId);
  }

  /** Sends the minutes out to be read. If nobody objects in these days they are approved and locked. */
  @Post('circulate')
  @HttpCode(200)
  @Allow('minutes:write')
  async circulateMinutes(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { days }: CirculationInput,
  ): Promise<MinutesView> {
    await this.circulation.circulate(actor, meetingId, days);
    return this.getMinutes(actor, meetingId);
  }

  /** Comments on a draft; asks for a correction of what is circulated, and the approval waits for it. */
  @Post('remarks')
  @Allow('minutes:comment')
  async remarkOnMinutes(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() remark: RemarkInput,
  ): Promise<MinutesView> {
    await this.circulation.addRemark(actor, meetingId, remark);
    return this.getMinutes(actor, meetingId);
  }

  /** Takes a remark up, or declines it with a reason. */
  @Post('remarks/:remarkId/settle')
  @HttpCode(200)
  @Allow('minutes:write')
  async settleRemark(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('remarkId', ParseUUIDPipe) remarkId: string,
    @Body() { outcome, answer }: SettlementInput,
  ): Promise<MinutesView> {
    await this.circulation.resolveRemark(actor, meetingId, remarkId, outcome, answer ?? null);
    return this.getMinutes(actor, meetingId);
  }

  /** Adds to approved minutes, under a number of its own. */
  @Post('addenda')
  @Allow('minutes:write')
  async addendMinutes(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { text }: AddendumInput,
  ): Promise<MinutesView> {
    await this.circulation.addAddendum(actor, meetingId, text);
    return this.getMinutes(actor, meetingId);
  }
}
