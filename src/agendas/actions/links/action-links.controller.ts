import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { requestOrigin, SessionCookies } from '../../../identity/index.ts';
import { Allow } from '../../../platform/access/allow.decorator.ts';
import { Actions } from '../actions.service.ts';
import { ActionLinkQuery } from './action-link.query.ts';
import { type ActionLinkPlace, ActionLinks } from './action-links.service.ts';
import { ActionTokenInput } from './dto/action-link.input.ts';
import { ActionLinkView } from './dto/action-link.view.ts';

/** Links of mails that close an action. All by POST: nothing that merely follows a link records anything. */
@Controller('action-links')
export class ActionLinksController {
  constructor(
    private readonly links: ActionLinks,
    private readonly query: ActionLinkQuery,
    private readonly actions: Actions,
    private readonly cookies: SessionCookies,
  ) {}

  /** What the link closes. Nothing is recorded by this. */
  @Post('look')
  @HttpCode(200)
  @Allow('public')
  async lookAtActionLink(
    @Req() request: FastifyRequest,
    @Body() { token }: ActionTokenInput,
  ): Promise<ActionLinkView> {
    return this.query.one(await this.links.holder(token, this.placeOf(request)));
  }

  /** Closes the action. */
  @Post('close')
  @HttpCode(204)
  @Allow('public')
  async closeActionByLink(
    @Req() request: FastifyRequest,
    @Body() { token }: ActionTokenInput,
  ): Promise<void> {
    const holder = await this.links.holder(token, this.placeOf(request));
    await this.actions.closeByLink(holder, (tx) => this.links.use(tx, token));
  }

  private placeOf(request: FastifyRequest): ActionLinkPlace {
    return { address: requestOrigin(request).address, device: this.cookies.read(request).device };
  }
}
