import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { presentAgenda } from '../agenda.presenter.ts';
import { AgendaQuery } from '../agenda.query.ts';
import { AgendaView } from '../dto/agenda.view.ts';
import { CarryOverService } from './carry-over.service.ts';
import { CarryOverInput, NextMeetingView } from './dto/carry-over.dto.ts';
import { NextMeetingsQuery } from './next-meetings.query.ts';

@Controller('meetings/:meetingId/agenda')
export class CarryOverController {
  constructor(
    private readonly carryOvers: CarryOverService,
    private readonly meetings: NextMeetingsQuery,
    private readonly agendas: AgendaQuery,
  ) {}

  /** The later meetings in which an item of this one can go on, the next one first. */
  @Get('next-meetings')
  @Allow('agenda:write')
  async nextMeetings(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
  ): Promise<NextMeetingView[]> {
    return (await this.meetings.findLater(actor, meetingId)).map((row) => ({
      ...row,
      startsAt: row.startsAt.toISOString(),
    }));
  }

  /** Carries an item over to a later meeting; also when this one has been held. */
  @Post('items/:itemId/carry')
  @HttpCode(200)
  @Allow('agenda:write')
  async carryOver(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { toMeetingId }: CarryOverInput,
  ): Promise<AgendaView> {
    await this.carryOvers.carryOver(actor, meetingId, itemId, toMeetingId);
    return presentAgenda(actor, await this.agendas.one(actor, meetingId));
  }
}
