import { Body, Controller, HttpCode, Put, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { requestOrigin } from '../request-origin.ts';
import { SessionCookies } from '../session-cookies.ts';
import { PassphraseChangeDto } from './dto/passphrase.dto.ts';
import { PassphraseService } from './passphrase.service.ts';

@Controller('passphrase')
export class PassphraseController {
  constructor(
    private readonly passphrases: PassphraseService,
    private readonly cookies: SessionCookies,
  ) {}

  /** Changes your passphrase; you are signed out everywhere else. */
  @Put()
  @HttpCode(204)
  @Allow('member')
  @StepUp()
  async changePassphrase(
    @CurrentActor() actor: Actor,
    @Body() body: PassphraseChangeDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.passphrases.change(actor, body, requestOrigin(request), this.cookies.read(request).device);
  }
}
