import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseUUIDPipe,
  Patch,
  Put,
  Query,
} from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { ChangeStandard, StandardsQuery } from './dto/standard.input.ts';
import { ObserverListView, StandardHeadView, StandardListView, StandardView } from './dto/standard.view.ts';
import { StandardQuery } from './standard.query.ts';
import { StandardService } from './standard.service.ts';

@Controller('standards')
export class StandardsController {
  constructor(
    private readonly standards: StandardService,
    private readonly query: StandardQuery,
  ) {}

  @Get()
  @Allow('standards:read')
  list(@CurrentActor() actor: Actor, @Query() query: StandardsQuery): Promise<StandardListView> {
    return this.query.list(actor, query);
  }

  @Get(':standardId')
  @Allow('standards:read')
  one(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
  ): Promise<StandardView> {
    return this.query.findOne(actor, standardId);
  }

  @Patch(':standardId')
  @Allow('standards:manage')
  change(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Body() body: ChangeStandard,
  ): Promise<StandardHeadView> {
    return this.standards.update(actor, standardId, body);
  }

  @Get(':standardId/observers')
  @Allow('standards:manage')
  observers(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
  ): Promise<ObserverListView> {
    return this.query.observers(actor, standardId);
  }

  @Put(':standardId/observers/:memberId')
  @Allow('standards:manage')
  @HttpCode(204)
  invite(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<void> {
    return this.standards.inviteObserver(actor, standardId, memberId);
  }

  @Delete(':standardId/observers/:memberId')
  @Allow('standards:manage')
  @HttpCode(204)
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('standardId', ParseUUIDPipe) standardId: string,
    @Param('memberId', ParseUUIDPipe) memberId: string,
  ): Promise<void> {
    return this.standards.withdrawObserver(actor, standardId, memberId);
  }
}
