import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '#platform/access/allow.decorator';
import { LinkView } from './dto/identity.view.ts';
import { SessionView } from './dto/session.view.ts';
import { AcceptDto, LinkDto } from './dto/sign-in.dto.ts';
import { OneTimeLinkService } from './one-time-link.service.ts';
import { requestOrigin } from './request-origin.ts';
import { SessionCookies } from './session-cookies.ts';

/**
 * One-time links. All by POST: the token stays out of addresses, and a mail scanner that follows the link
 * spends nothing.
 */
@Controller('links')
export class LinksController {
  constructor(
    private readonly links: OneTimeLinkService,
    private readonly cookies: SessionCookies,
  ) {}

  /** Whom the link is for; it is not spent by this. */
  @Post('preview')
  @HttpCode(200)
  @Allow('public')
  async previewLink(@Body() { token }: LinkDto, @Req() request: FastifyRequest): Promise<LinkView> {
    const { memberId: _, ...link } = await this.links.preview(token, requestOrigin(request));
    return link;
  }

  /** Joins, or sets a new passphrase, and signs in. The link is spent. */
  @Post('accept')
  @HttpCode(200)
  @Allow('public')
  async acceptLink(
    @Body() { token, passphrase }: AcceptDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookies.answer(
      reply,
      await this.links.accept(token, passphrase, requestOrigin(request), this.cookies.read(request)),
    );
  }

  /** Signs in by a link of the demonstration. The link is spent. */
  @Post('sign-in')
  @HttpCode(200)
  @Allow('public')
  async signInByLink(
    @Body() { token }: LinkDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookies.set(
      reply,
      await this.links.signIn(token, requestOrigin(request), this.cookies.read(request)),
    );
  }
}
