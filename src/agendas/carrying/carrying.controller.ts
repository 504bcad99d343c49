import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.ts';
import { Allow } from '../../platform/access/allow.decorator.ts';
import { CurrentActor } from '../../platform/access/current-actor.decorator.ts';
import { presentAgenda } from '../agenda.presenter.ts';
import { AgendaQuery } from '../agenda.query.ts';
import { AgendaView } from '../dto/agenda.view.ts';
import { Carrying } from './carrying.service.ts';
import { CarryInput, NextMeetingView } from './dto/carry.dto.ts';
import { NextMeetings } from './next-meetings.query.ts';

@Controller('meetings/:meetingId/agenda')
export class CarryingController {
  constructor(
    private readonly carrying: Carrying,
    private readonly meetings: NextMeetings,
    private readonly agendas: AgendaQuery,
  ) {}

  /** The later meetings in which an item of this one can go on, the next one first. */
  @Get('next-meetings')
  @Allow('agenda:write')
  async nextMeetings(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
  ): Promise<NextMeetingView[]> {
    return (await this.meetings.after(actor, meetingId)).map((row) => ({
      ...row,
      startsAt: row.startsAt.toISOString(),
    }));
  }

  /** Carries an item over to a later meeting; also when this one has been held. */
  @Post('items/:itemId/carry')
  @HttpCode(200)
  @Allow('agenda:write')
  async carry(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
    @Body() { toMeetingId }: CarryInput,
  ): Promise<AgendaView> {
    await this.carrying.carry(actor, meetingId, itemId, toMeetingId);
    return presentAgenda(actor, await this.agendas.one(actor, meetingId));
  }
}
