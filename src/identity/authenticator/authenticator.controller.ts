import { Body, Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { Uncompressed } from '#platform/http/compression';
import { AuthenticatorService } from './authenticator.service.ts';
import {
  AuthenticatorCodeDto,
  AuthenticatorSecretView,
  AuthenticatorView,
  RecoveryCodesView,
} from './dto/authenticator.dto.ts';

@Controller('authenticator')
export class AuthenticatorController {
  constructor(private readonly authenticators: AuthenticatorService) {}

  /** Whether you have an authenticator app, and how many recovery codes are left. */
  @Get()
  @Allow('member')
  async authenticator(@CurrentActor() actor: Actor): Promise<AuthenticatorView> {
    const found = await this.authenticators.find(actor);
    if (!found?.confirmedAt) return { since: null, recoveryCodes: 0 };
    return { since: found.confirmedAt.toISOString(), recoveryCodes: found.recoveryCodes };
  }

  /** Makes a secret for an app; it counts once a code of it was entered. */
  @Post()
  @HttpCode(200)
  @Allow('member')
  @StepUp()
  @Uncompressed()
  beginAuthenticator(@CurrentActor() actor: Actor): Promise<AuthenticatorSecretView> {
    return this.authenticators.begin(actor);
  }

  /** Enters a first code: from now on signing in takes two steps. The recovery codes are shown this once. */
  @Post('confirmation')
  @HttpCode(200)
  @Allow('member')
  @StepUp()
  @Uncompressed()
  async confirmAuthenticator(
    @CurrentActor() actor: Actor,
    @Body() { code }: AuthenticatorCodeDto,
  ): Promise<RecoveryCodesView> {
    return { codes: [...(await this.authenticators.confirm(actor, code))] };
  }

  /** Makes new recovery codes; the older ones are spent. */
  @Post('recovery-codes')
  @HttpCode(200)
  @Allow('member')
  @StepUp()
  @Uncompressed()
  async renewRecoveryCodes(@CurrentActor() actor: Actor): Promise<RecoveryCodesView> {
    return { codes: [...(await this.authenticators.renewRecoveryCodes(actor))] };
  }

  /** Does without an app again. */
  @Delete()
  @HttpCode(204)
  @Allow('member')
  @StepUp()
  async removeAuthenticator(@CurrentActor() actor: Actor): Promise<void> {
    await this.authenticators.remove(actor);
  }
}
