import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestOrigin, SessionCookies } from '../../../identity/index.ts';
import { Allow } from '#platform/access/allow.decorator';
import { InPublicLanguages } from '#platform/problems/public-languages.decorator';
import { ActionService } from '../action.service.ts';
import { ActionLinkQuery } from './action-link.query.ts';
import { type ActionLinkClient, ActionLinkService } from './action-link.service.ts';
import { ActionTokenInput } from './dto/action-link.input.ts';
import { ActionLinkView } from './dto/action-link.view.ts';

/** Links of mails that close an action. All by POST: nothing that merely follows a link records anything. */
@Controller('action-links')
export class ActionLinksController {
  constructor(
    private readonly links: ActionLinkService,
    private readonly query: ActionLinkQuery,
    private readonly actions: ActionService,
    private readonly cookies: SessionCookies,
  ) {}

  /** What the link closes. Nothing is recorded by this. */
  @Post('preview')
  @HttpCode(200)
  @Allow('public')
  @InPublicLanguages()
  async previewActionLink(
    @Req() request: FastifyRequest,
    @Body() { token }: ActionTokenInput,
  ): Promise<ActionLinkView> {
    return this.query.one(await this.links.resolveHolder(token, this.clientOf(request)));
  }

  /** Closes the action. */
  @Post('close')
  @HttpCode(204)
  @Allow('public')
  @InPublicLanguages()
  async closeActionByLink(
    @Req() request: FastifyRequest,
    @Body() { token }: ActionTokenInput,
  ): Promise<void> {
    const holder = await this.links.resolveHolder(token, this.clientOf(request));
    await this.actions.closeByLink(holder, (tx) => this.links.markUsed(tx, token));
  }

  private clientOf(request: FastifyRequest): ActionLinkClient {
    return { address: requestOrigin(request).address, device: this.cookies.read(request).device };
  }
}
