import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { CheckpointEmailQuery } from './checkpoint-email.query.ts';
import { Countersign, RegisterKey, SetCheckpointEmail } from './dto/witness.input.ts';
import { AuditKeyView, CheckpointEmailView } from './dto/witness.view.ts';
import { WitnessService } from './witness.service.ts';

@Controller('audit')
export class WitnessesController {
  constructor(
    private readonly witnesses: WitnessService,
    private readonly emails: CheckpointEmailQuery,
  ) {}

  /** Registers the key of this browser for the reader’s seat; the team is told by email. */
  @Post('keys')
  @Allow('audit:countersign')
  async register(@CurrentActor() actor: Actor, @Body() { publicKey }: RegisterKey): Promise<AuditKeyView> {
    return { id: await this.witnesses.registerKey(actor, publicKey) };
  }

  /** Countersigns a checkpoint. A second time changes nothing. */
  @Post('countersignatures')
  @HttpCode(204)
  @Allow('audit:countersign')
  async countersign(
    @CurrentActor() actor: Actor,
    @Body() { checkpoint, keyId, signature }: Countersign,
  ): Promise<void> {
    await this.witnesses.countersign(actor, checkpoint, keyId, signature);
  }

  /** Whether each checkpoint comes by email. */
  @Get('checkpoint-email')
  @Allow('audit:countersign')
  async email(@CurrentActor() actor: Actor): Promise<CheckpointEmailView> {
    return { wanted: await this.emails.isWanted(actor.memberId) };
  }

  /** Chooses whether each checkpoint comes by email. */
  @Put('checkpoint-email')
  @Allow('audit:countersign')
  async setEmail(
    @CurrentActor() actor: Actor,
    @Body() { wanted }: SetCheckpointEmail,
  ): Promise<CheckpointEmailView> {
    await this.witnesses.setEmail(actor, wanted);
    return { wanted };
  }
}
