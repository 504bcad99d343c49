import { Controller, Get, Param, ParseUUIDPipe } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { ProjectorView } from './dto/projector.view.ts';
import { presentProjector } from './projector.presenter.ts';
import { ProjectorQuery } from './projector.query.ts';

@Controller('meetings/:meetingId/projector')
export class ProjectorController {
  constructor(private readonly query: ProjectorQuery) {}

  /** A meeting in session for the wall: only what everyone in the room may see. */
  @Get()
  @Allow('meetings:read')
  async projector(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
  ): Promise<ProjectorView> {
    return presentProjector(await this.query.one(actor, meetingId));
  }
}
