import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
} from '@nestjs/common';
import { createOptions, toBallotPlan } from '../ballots/index.ts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { presentAgenda } from './agenda.presenter.ts';
import { AgendaQuery } from './agenda.query.ts';
import { ItemChange, ItemDraft, ItemMove, PapersDeadlineInput, RescheduleInput } from './dto/agenda.input.ts';
import { AgendaView, MovedAgendaView, RescheduledAgendaView } from './dto/agenda.view.ts';
import { AgendaItemService } from './agenda-item.service.ts';
import { AgendaTimingService } from './agenda-timing.service.ts';
import { ItemBallotService } from './session/item-ballot.service.ts';
import { AnnouncedBallotView, ItemBallotInput } from './session/dto/item-ballot.input.ts';

@Controller('meetings/:meetingId/agenda')
export class AgendasController {
  constructor(
    private readonly query: AgendaQuery,
    private readonly items: AgendaItemService,
    private readonly timing: AgendaTimingService,
    private readonly itemBallots: ItemBallotService,
  ) {}

  /** The agenda of a meeting that you may see, with its times and the papers that are yours to read. */
  @Get()
  @Allow('meetings:read')
  async one(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
  ): Promise<AgendaView> {
    return presentAgenda(actor, await this.query.one(actor, meetingId));
  }

  /** Puts an item at the end. */
  @Post('items')
  @Allow('agenda:write')
  async addItem(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() draft: ItemDraft,
  ): Promise<AgendaView> {
    await this.items.addItem(actor, meetingId, draft);
    return this.one(actor, meetingId);
  }

  /** Changes an item. */
  @Patch('items/:itemId')
  @Allow('agenda:write')
  async editItem(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() change: ItemChange,
  ): Promise<AgendaView> {
    await this.items.editItem(actor, meetingId, itemId, change);
    return this.one(actor, meetingId);
  }

  /** Takes an item out. */
  @Delete('items/:itemId')
  @Allow('agenda:write')
  async removeItem(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
  ): Promise<AgendaView> {
    await this.items.removeItem(actor, meetingId, itemId);
    return this.one(actor, meetingId);
  }

  /** Puts a question about an item to the vote at set times, ahead of the session. */
  @Post('items/:itemId/ballots')
  @Allow('agenda:write')
  async announceBallot(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { options = [], shortNotice, ...terms }: ItemBallotInput,
  ): Promise<AnnouncedBallotView> {
    const id = await this.itemBallots.announce(actor, meetingId, itemId, shortNotice, (subject) =>
      toBallotPlan(terms, { subject, ...createOptions({ method: terms.method, options }) }),
    );
    return { id };
  }

  /** Puts an item beside another one; the times of all that follow roll along. */
  @Post('moves')
  @HttpCode(200)
  @Allow('agenda:write')
  async moveItem(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() move: ItemMove,
  ): Promise<MovedAgendaView> {
    const { merged } = await this.items.moveItem(actor, meetingId, move);
    return { ...(await this.one(actor, meetingId)), merged };
  }

  /** Moves the fixed times that do not fit to the first that do, with a gap between items. */
  @Post('reschedule')
  @HttpCode(200)
  @Allow('agenda:write')
  async reschedule(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() input: RescheduleInput,
  ): Promise<RescheduledAgendaView> {
    const moved = await this.timing.rescheduleFixedTimes(actor, meetingId, input);
    return { ...(await this.one(actor, meetingId)), moved: [...moved] };
  }

  /** Says until when papers are to be here. */
  @Put('papers-deadline')
  @Allow('agenda:write')
  async setPapersDeadline(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { papersBy }: PapersDeadlineInput,
  ): Promise<AgendaView> {
    await this.timing.setPapersDeadline(actor, meetingId, papersBy);
    return this.one(actor, meetingId);
  }
}
