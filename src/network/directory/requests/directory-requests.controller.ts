import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { DirectoryDecisionInput, DirectoryRequestInput } from '../dto/directory-request.input.ts';
import { DirectoryRequestsView, OwnRequestsView } from '../dto/directory-request.view.ts';
import { RequestService } from './request.service.ts';
import { RequestsQuery } from './requests.query.ts';

@Controller('directory/entries/:id/requests')
export class DirectoryRequestsController {
  constructor(
    private readonly requests: RequestService,
    private readonly query: RequestsQuery,
  ) {}

  /** Asks the holder for a field that others may ask for. They hear of it with their next daily mail. */
  @Post()
  @HttpCode(204)
  @Allow('network:read')
  async askDirectoryField(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { field, reason }: DirectoryRequestInput,
  ): Promise<void> {
    await this.requests.ask(actor, id, field, reason);
  }

  /** Who asks for which field. For those who keep the entry, and the team of its country. */
  @Get()
  @Allow('network:read')
  async directoryRequests(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<DirectoryRequestsView> {
    return { items: await this.query.list(actor, id) };
  }

  /** What you asked for, and what became of it. */
  @Get('own')
  @Allow('network:read')
  async ownDirectoryRequests(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
  ): Promise<OwnRequestsView> {
    return { items: await this.query.own(actor, id) };
  }

  /** Gives what was asked for, or declines. */
  @Post(':requestId/decision')
  @HttpCode(204)
  @Allow('network:read')
  async decideDirectoryRequest(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Param('requestId', OBJECT_ID) requestId: string,
    @Body() { granted }: DirectoryDecisionInput,
  ): Promise<void> {
    await this.requests.decide(actor, id, requestId, granted);
  }
}
