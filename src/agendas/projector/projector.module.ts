import { Module } from '@nestjs/common';
import { MeetingsModule } from '../../meetings/index.ts';
import { DecisionsModule } from '../decisions/decisions.module.ts';
import { ProjectorController } from './projector.controller.ts';
import { ProjectorQuery } from './projector.query.ts';

/** A meeting in session as it is shown on the wall of the room. */
@Module({
  imports: [DecisionsModule, MeetingsModule],
  controllers: [ProjectorController],
  providers: [ProjectorQuery],
})
export class ProjectorModule {}
