import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { AccessRequestService } from './access-request.service.ts';
import { AccessRequestsQuery } from './access-requests.query.ts';
import { AskAccess, DecideAccess } from './dto/access-request.input.ts';
import { AccessRequestsView, OwnAccessRequestView } from './dto/access-request.view.ts';

@Controller()
export class AccessRequestsController {
  constructor(
    private readonly requests: AccessRequestService,
    private readonly query: AccessRequestsQuery,
  ) {}

  /** Asks to read the document at an address. The answer is the same whether there is one or not. */
  @Post('document-access-requests')
  @HttpCode(204)
  @Allow('documents:read')
  ask(@CurrentActor() actor: Actor, @Body() { documentId, reason = '' }: AskAccess): Promise<void> {
    return this.requests.ask(actor, documentId, reason);
  }

  /** What became of your own request. */
  @Get('document-access-requests/:documentId')
  @Allow('documents:read')
  own(
    @CurrentActor() actor: Actor,
    @Param('documentId', ParseUUIDPipe) documentId: string,
  ): Promise<OwnAccessRequestView> {
    return this.query.own(actor, documentId);
  }

  /** Who asks to read the document, and to whom it was given so. */
  @Get('documents/:id/access-requests')
  @Allow('documents:write')
  list(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<AccessRequestsView> {
    return this.query.list(actor, id);
  }

  /** Gives the document to the member who asked, or declines. */
  @Post('documents/:id/access-requests/:requestId/decision')
  @HttpCode(204)
  @Allow('documents:write')
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('requestId', ParseUUIDPipe) requestId: string,
    @Body() { granted }: DecideAccess,
  ): Promise<void> {
    return this.requests.decide(actor, id, requestId, granted);
  }

  /** Takes back what was given. */
  @Delete('documents/:id/access-requests/:requestId')
  @HttpCode(204)
  @Allow('documents:write')
  end(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('requestId', ParseUUIDPipe) requestId: string,
  ): Promise<void> {
    return this.requests.end(actor, id, requestId);
  }
}
