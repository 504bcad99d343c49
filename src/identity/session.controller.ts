import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { WithoutPasskey } from '#platform/access/without-passkey.decorator';
import { Uncompressed } from '#platform/http/compression';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { LiveEventQuery } from '#platform/live/live-event.query';
import { Clock } from '#platform/time/clock';
import { SecondStepDto } from './authenticator/dto/authenticator.dto.ts';
import { SecondStepService } from './authenticator/second-step.service.ts';
import { SessionView } from './dto/session.view.ts';
import { SignInDto } from './dto/sign-in.dto.ts';
import { PasskeyAssertionDto, PasskeyRequestOptionsView } from './passkeys/dto/passkey.dto.ts';
import { requestOrigin } from './request-origin.ts';
import { SessionCookies } from './session-cookies.ts';
import { presentSession } from './session.presenter.ts';
import { SessionService } from './session.service.ts';
import { SignInService } from './sign-in.service.ts';

@Controller('session')
export class SessionController {
  constructor(
    private readonly signIn: SignInService,
    private readonly secondSteps: SecondStepService,
    private readonly sessions: SessionService,
    private readonly cookies: SessionCookies,
    private readonly live: LiveEventQuery,
    private readonly clock: Clock,
  ) {}

  /** Who is signed in with this cookie; `member` is null when nobody is. */
  @Get()
  @Allow('public')
  @WithoutPasskey()
  @Uncompressed()
  async current(@Req() request: FastifyRequest): Promise<SessionView> {
    const { signedIn } = request;
    if (!signedIn) return presentSession(null);
    const [language, newsNumber, now, passkeyDueAt] = await Promise.all([
      this.sessions.languageOf(signedIn.actor.memberId),
      this.live.lastNumber(`member:${signedIn.actor.memberId}`),
      this.clock.now(),
      this.sessions.findPasskeyDueAt(signedIn.actor),
    ]);
    return presentSession(signedIn, { language, newsNumber, now, passkeyDueAt });
  }

  /** Signs in. The answer is the same, and takes the same time, whether the account exists or not. */
  @Post()
  @HttpCode(200)
  @Allow('public')
  async open(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookies.answer(
      reply,
      await this.signIn.withPassphrase(body, requestOrigin(request), this.cookies.read(request)),
    );
  }

  /** Signs in with a code of the authenticator app, or a recovery code, after the first step. */
  @Post('second-step')
  @HttpCode(200)
  @Allow('public')
  async openBySecondStep(
    @Body() body: SecondStepDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookies.set(
      reply,
      await this.secondSteps.finish(body, requestOrigin(request), this.cookies.read(request)),
    );
  }

  /** What the browser asks a passkey; whose it is, the answer says. */
  @Post('passkey-options')
  @HttpCode(200)
  @Allow('public')
  passkeySignInOptions(@Req() request: FastifyRequest): Promise<PasskeyRequestOptionsView> {
    return this.signIn.passkeyOptions(requestOrigin(request));
  }

  /** Signs in with a passkey, without an address. */
  @Post('passkey')
  @HttpCode(200)
  @Allow('public')
  async openByPasskey(
    @Body() body: PasskeyAssertionDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SessionView> {
    return this.cookies.set(
      reply,
      await this.signIn.withPasskey(body, requestOrigin(request), this.cookies.read(request)),
    );
  }

  /** Signs out of this session. */
  @Delete()
  @HttpCode(204)
  @Allow('member')
  @WithoutPasskey()
  async close(@CurrentActor() actor: Actor, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.sessions.end(actor, actor.sessionId);
    this.cookies.clear(reply);
  }
}
