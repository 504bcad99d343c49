import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { MeetingsModule } from '../../meetings/index.ts';
import { MinutesModule } from '../minutes/minutes.module.ts';
import { Action } from './action.entity.ts';
import { ActionService } from './action.service.ts';
import { ActionsController } from './actions.controller.ts';
import { ActionsQuery } from './actions.query.ts';
import { ActionLinkQuery } from './links/action-link.query.ts';
import { ActionLinkService } from './links/action-link.service.ts';
import { ActionLinksController } from './links/action-links.controller.ts';

/**
 * Actions agreed at meetings: who does what by when, reported in the application or through a link by
 * email.
 */
@Module({
  imports: [TypeOrmModule.forFeature([Action]), MeetingsModule, MinutesModule],
  controllers: [ActionsController, ActionLinksController],
  providers: [ActionService, ActionsQuery, ActionLinkService, ActionLinkQuery],
  exports: [ActionLinkService, ActionsQuery],
})
export class ActionsModule {}
