import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { NotFound } from '#platform/problems/problem';
import { requestOrigin } from '../request-origin.ts';
import {
  CreatedRecoveryView,
  OwnRecoveriesView,
  OwnRecoveryRequestDto,
  RecoveriesView,
  RecoveryRequestDto,
  StopRecoveryDto,
} from './dto/recovery.dto.ts';
import { presentOwnRecovery, presentRecovery } from './recovery.presenter.ts';
import { RecoveryService } from './recovery.service.ts';

/** An id that is none is as missing as one that nobody has. */
const id = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });

@Controller('recoveries')
export class RecoveriesController {
  constructor(private readonly recoveries: RecoveryService) {}

  /** The recoveries that wait for a confirmation, or for their day to pass, as far as you may confirm them. */
  @Get()
  @Allow('member')
  async openRecoveries(@CurrentActor() actor: Actor): Promise<RecoveriesView> {
    const open = await this.recoveries.list(actor);
    return { items: open.map((recovery) => presentRecovery(actor, recovery)) };
  }

  /** The recovery of your own account that somebody asked for. */
  @Get('own')
  @Allow('member')
  async ownRecovery(@CurrentActor() actor: Actor): Promise<OwnRecoveriesView> {
    const own = await this.recoveries.findOwn(actor);
    return { items: own ? [presentOwnRecovery(own)] : [] };
  }

  /** Asks for the recovery of one's own account, without signing in. The same answer for an address unknown. */
  @Post('own')
  @HttpCode(204)
  @Allow('public')
  async requestOwnRecovery(
    @Body() { email, lost }: OwnRecoveryRequestDto,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    await this.recoveries.requestByEmail(email, lost, requestOrigin(request));
  }

  /** Stops a recovery by the link in the member's mail. */
  @Post('stop')
  @HttpCode(204)
  @Allow('public')
  async stopByLink(@Body() { token }: StopRecoveryDto, @Req() request: FastifyRequest): Promise<void> {
    await this.recoveries.stopByLink(token, requestOrigin(request));
  }

  /** Asks for the recovery of a member's account whom you may confirm. */
  @Post()
  @Allow('member')
  @StepUp()
  requestRecovery(
    @CurrentActor() actor: Actor,
    @Body() { memberId, lost }: RecoveryRequestDto,
  ): Promise<CreatedRecoveryView> {
    return this.recoveries.request(actor, memberId, lost);
  }

  /** Confirms that you know the member and have spoken to them. The second who does so begins the 24 hours. */
  @Post(':id/confirmations')
  @HttpCode(204)
  @Allow('member')
  @StepUp()
  async confirmRecovery(@CurrentActor() actor: Actor, @Param('id', id) recoveryId: string): Promise<void> {
    await this.recoveries.confirm(actor, recoveryId);
  }

  /** Stops a recovery: your own, one that you confirmed, or any as the secretariat. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('member')
  async stopRecovery(@CurrentActor() actor: Actor, @Param('id', id) recoveryId: string): Promise<void> {
    await this.recoveries.stop(actor, recoveryId);
  }
}
