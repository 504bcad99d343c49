import { Body, Controller, Get, HttpCode, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { WithoutPasskey } from '#platform/access/without-passkey.decorator';
import { AuthenticatorCodeDto } from '../authenticator/dto/authenticator.dto.ts';
import { requestOrigin } from '../request-origin.ts';
import { PasskeyAssertionDto, PasskeyRequestOptionsView } from '../passkeys/dto/passkey.dto.ts';
import { SessionCookies } from '../session-cookies.ts';
import { PassphraseVerificationDto, VerificationView } from './dto/verification.dto.ts';
import { VerificationService } from './verification.service.ts';

@Controller('session/verification')
export class VerificationController {
  constructor(
    private readonly verifications: VerificationService,
    private readonly cookies: SessionCookies,
  ) {}

  /** Succeeds while acts of weight are open to this session; asked before a file is fetched by its address. */
  @Get()
  @Allow('member')
  @WithoutPasskey()
  @StepUp()
  verification(): VerificationView {
    return { isFresh: true };
  }

  /** Shows by the passphrase who is signed in. */
  @Post('passphrase')
  @HttpCode(204)
  @Allow('member')
  @WithoutPasskey()
  async verifyByPassphrase(
    @CurrentActor() actor: Actor,
    @Body() { passphrase }: PassphraseVerificationDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.verifications.withPassphrase(
      actor,
      passphrase,
      requestOrigin(request),
      this.cookies.read(request).device,
    );
  }

  /** Shows by a code of the authenticator app, or a recovery code, who is signed in. */
  @Post('code')
  @HttpCode(204)
  @Allow('member')
  @WithoutPasskey()
  async verifyByCode(
    @CurrentActor() actor: Actor,
    @Body() { code }: AuthenticatorCodeDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.verifications.withCode(actor, code, requestOrigin(request), this.cookies.read(request).device);
  }

  /** What the browser asks one of your passkeys. */
  @Post('passkey-options')
  @HttpCode(200)
  @Allow('member')
  @WithoutPasskey()
  passkeyVerificationOptions(@CurrentActor() actor: Actor): Promise<PasskeyRequestOptionsView> {
    return this.verifications.passkeyOptions(actor);
  }

  /** Shows by a passkey who is signed in. */
  @Post('passkey')
  @HttpCode(204)
  @Allow('member')
  @WithoutPasskey()
  async verifyByPasskey(@CurrentActor() actor: Actor, @Body() body: PasskeyAssertionDto): Promise<void> {
    await this.verifications.withPasskey(actor, body);
  }
}
