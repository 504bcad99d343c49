import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import { Allow } from '../access/allow.decorator.ts';
import { CurrentActor } from '../access/current-actor.decorator.ts';
import { presentPeople } from '../people/present-people.ts';
import { NotFound } from '../problems/problem.ts';
import { CatchUpQuery, CatchUpView } from './live.dto.ts';
import { LiveEventQuery } from './live-event.query.ts';
import { LiveRoomRegistry } from './live-room-registry.ts';

@Controller('live')
export class LiveController {
  constructor(
    private readonly rooms: LiveRoomRegistry,
    private readonly liveLog: LiveEventQuery,
  ) {}

  /** What a client that saw a gap or was offline has missed in a room. */
  @Get(':room/events')
  @Allow('member')
  async catchUp(
    @CurrentActor() actor: Actor,
    @Param('room') room: string,
    @Query() query: CatchUpQuery,
  ): Promise<CatchUpView> {
    if (!(await this.rooms.mayJoin(actor, room))) throw new NotFound();
    return presentPeople(actor, await this.liveLog.findAfter(room, query.after)) as CatchUpView;
  }
}
