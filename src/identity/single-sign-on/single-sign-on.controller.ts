import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { WithoutPasskey } from '#platform/access/without-passkey.decorator';
import { Uncompressed } from '#platform/http/compression';
import { SessionView } from '../dto/session.view.ts';
import { requestOrigin } from '../request-origin.ts';
import { SessionCookies } from '../session-cookies.ts';
import { AgencyCookie } from './agency-cookie.ts';
import {
  AgencyAnswerDto,
  AgencyDto,
  AgencyLinkDto,
  AgencyRequestView,
  ListedAgenciesView,
  OwnAgencyAccountView,
} from './dto/single-sign-on.dto.ts';
import { IdentityProviderService } from './identity-provider.service.ts';
import { SingleSignOnService } from './single-sign-on.service.ts';

/**
 * Sign-in by the provider of one's agency. The browser comes back to a page of ours, which hands on by POST what it
 * was given: no address opens a session, and none says where to go next.
 */
@Controller('single-sign-on')
export class SingleSignOnController {
  constructor(
    private readonly singleSignOn: SingleSignOnService,
    private readonly providers: IdentityProviderService,
    private readonly cookie: AgencyCookie,
    private readonly sessionCookies: SessionCookies,
  ) {}

  /** Organisations that want their own sign-in to be offered by name. */
  @Get('agencies')
  @Allow('public')
  async listedAgencies(): Promise<ListedAgenciesView> {
    const rows = await this.providers.findListed();
    return { items: rows.map(({ organisationId, name }) => ({ organisationId, name })) };
  }

  /** Where the browser goes to sign in with an agency. */
  @Post('sign-in')
  @HttpCode(200)
  @Allow('public')
  async beginAgencySignIn(
    @Body() { organisationId }: AgencyDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyRequestView> {
    const begun = await this.singleSignOn.beginSignIn(organisationId, requestOrigin(request));
    return this.cookie.set(reply, begun);
  }

  /** Where the browser goes with a link to join, or to come in again, in the place of a passphrase. */
  @Post('links')
  @HttpCode(200)
  @Allow('public')
  async beginAtLink(
    @Body() { token }: AgencyLinkDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyRequestView> {
    const begun = await this.singleSignOn.beginAtLink(token, requestOrigin(request));
    return this.cookie.set(reply, begun);
  }

  /** Signs in, or joins, with what the provider sent back. */
  @Post('session')
  @HttpCode(200)
  @Allow('public')
  @Uncompressed()
  async openByAgency(
    @Body() body: AgencyAnswerDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    const answer = { ...body, verifier: this.cookie.take(request, reply) };
    const opened = await this.singleSignOn.open(
      answer,
      requestOrigin(request),
      this.sessionCookies.read(request),
    );
    return this.sessionCookies.set(reply, opened);
  }

  /** Whether your account at your agency is linked. */
  @Get('account')
  @Allow('member')
  @WithoutPasskey()
  async agencyAccount(@CurrentActor() actor: Actor): Promise<OwnAgencyAccountView> {
    const { linkedAt, ...account } = await this.singleSignOn.findOwn(actor);
    return { ...account, linkedAt: linkedAt?.toISOString() ?? null };
  }

  /** Where the browser goes to link your account at your agency. */
  @Post('account/request')
  @HttpCode(200)
  @Allow('member')
  @StepUp()
  async beginAgencyLink(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyRequestView> {
    return this.cookie.set(reply, await this.singleSignOn.beginFor(actor, 'link'));
  }

  /** Links the account with which you came back. */
  @Post('account')
  @HttpCode(204)
  @Allow('member')
  @StepUp()
  async linkAgencyAccount(
    @CurrentActor() actor: Actor,
    @Body() body: AgencyAnswerDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.singleSignOn.link(actor, { ...body, verifier: this.cookie.take(request, reply) });
  }

  /** Your account at your agency signs you in no longer. */
  @Delete('account')
  @HttpCode(204)
  @Allow('member')
  @StepUp()
  async unlinkAgencyAccount(@CurrentActor() actor: Actor): Promise<void> {
    await this.singleSignOn.unlink(actor);
  }

  /** Where the browser goes to show once more, at your agency, who you are. */
  @Post('verification/request')
  @HttpCode(200)
  @Allow('member')
  @WithoutPasskey()
  async beginAgencyVerification(
    @CurrentActor() actor: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AgencyRequestView> {
    return this.cookie.set(reply, await this.singleSignOn.beginFor(actor, 'verification'));
  }

  /** Shows by what your agency sent back who is signed in. */
  @Post('verification')
  @HttpCode(204)
  @Allow('member')
  @WithoutPasskey()
  async verifyByAgency(
    @CurrentActor() actor: Actor,
    @Body() body: AgencyAnswerDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.singleSignOn.verify(actor, { ...body, verifier: this.cookie.take(request, reply) });
  }
}
