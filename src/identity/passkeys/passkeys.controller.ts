import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { StepUp } from '#platform/access/step-up.decorator';
import { WithoutPasskey } from '#platform/access/without-passkey.decorator';
import { NotFound } from '#platform/problems/problem';
import {
  NewPasskeyDto,
  PasskeyCreationOptionsView,
  PasskeyNameDto,
  PasskeysView,
} from './dto/passkey.dto.ts';
import { PasskeyService } from './passkey.service.ts';

/** An id that is none is as missing as one that nobody has. */
const id = new ParseUUIDPipe({ exceptionFactory: () => new NotFound() });

@Controller('passkeys')
export class PasskeysController {
  constructor(private readonly passkeys: PasskeyService) {}

  /** Your passkeys. */
  @Get()
  @Allow('member')
  @WithoutPasskey()
  async myPasskeys(@CurrentActor() actor: Actor): Promise<PasskeysView> {
    const rows = await this.passkeys.list(actor);
    return {
      items: rows.map(({ createdAt, lastUsedAt, ...passkey }) => ({
        ...passkey,
        createdAt: createdAt.toISOString(),
        lastUsedAt: lastUsedAt?.toISOString() ?? null,
      })),
    };
  }

  /** What the browser asks the authenticator that is to hold a new passkey. */
  @Post('creation-options')
  @HttpCode(200)
  @Allow('member')
  @WithoutPasskey()
  @StepUp()
  passkeyCreationOptions(@CurrentActor() actor: Actor): Promise<PasskeyCreationOptionsView> {
    return this.passkeys.creationOptions(actor);
  }

  /** Adds the passkey that the authenticator made. */
  @Post()
  @HttpCode(204)
  @Allow('member')
  @WithoutPasskey()
  @StepUp()
  async addPasskey(@CurrentActor() actor: Actor, @Body() body: NewPasskeyDto): Promise<void> {
    await this.passkeys.add(actor, body);
  }

  /** Gives one of your passkeys another name. */
  @Put(':id')
  @HttpCode(204)
  @Allow('member')
  @StepUp()
  async renamePasskey(
    @CurrentActor() actor: Actor,
    @Param('id', id) passkeyId: string,
    @Body() { name }: PasskeyNameDto,
  ): Promise<void> {
    await this.passkeys.rename(actor, passkeyId, name);
  }

  /** Removes one of your passkeys; it signs nobody in any more. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('member')
  @StepUp()
  async removePasskey(@CurrentActor() actor: Actor, @Param('id', id) passkeyId: string): Promise<void> {
    await this.passkeys.remove(actor, passkeyId);
  }
}
