import {
  Body,
  Controller,
  Delete,
  Get,
  HttpCode,
  Param,
  ParseEnumPipe,
  ParseUUIDPipe,
  Patch,
  Post,
  Put,
} from '@nestjs/common';
import { COUNTRY_CODES, type CountryCode } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { NotFound } from '#platform/problems/problem';
import { ConsultationQuery } from './consultation.query.ts';
import { AnnounceRound, ExtendCountry, ExtendRound } from './dto/round.input.ts';
import { ReminderResultView, RoundListView, RoundView } from './dto/round.view.ts';
import { ConsultationReminderService } from './consultation-reminder.service.ts';
import { ConsultationRoundService } from './consultation-round.service.ts';

const StandardId = (): ParameterDecorator => Param('standardId', ParseUUIDPipe);
const RoundId = (): ParameterDecorator => Param('roundId', ParseUUIDPipe);
const COUNTRY_PIPE = new ParseEnumPipe(Object.fromEntries(COUNTRY_CODES.map((code) => [code, code])), {
  exceptionFactory: () => new NotFound(),
});

/** Rounds, and what the secretariat does with them. */
@Controller('standards/:standardId/consultations')
export class RoundsController {
  constructor(
    private readonly rounds: ConsultationRoundService,
    private readonly reminders: ConsultationReminderService,
    private readonly query: ConsultationQuery,
  ) {}

  @Get()
  @Allow('standards:read')
  list(@CurrentActor() actor: Actor, @StandardId() standardId: string): Promise<RoundListView> {
    return this.query.list(actor, standardId);
  }

  @Post()
  @Allow('standards:manage')
  async announce(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @Body() body: AnnounceRound,
  ): Promise<RoundView> {
    return this.query.findOne(actor, standardId, await this.rounds.announce(actor, standardId, body));
  }

  @Get(':roundId')
  @Allow('standards:read')
  one(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
  ): Promise<RoundView> {
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Gives everyone more time. */
  @Patch(':roundId')
  @Allow('standards:manage')
  async extend(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @Body() body: ExtendRound,
  ): Promise<RoundView> {
    await this.rounds.extend(actor, standardId, roundId, body);
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Takes back a round that has not opened. */
  @Delete(':roundId')
  @Allow('standards:manage')
  @HttpCode(204)
  cancel(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
  ): Promise<void> {
    return this.rounds.cancel(actor, standardId, roundId);
  }

  /** Gives one country more time. */
  @Put(':roundId/countries/:country/extension')
  @Allow('standards:manage')
  async extendCountry(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
    @Param('country', COUNTRY_PIPE) country: CountryCode,
    @Body() body: ExtendCountry,
  ): Promise<RoundView> {
    await this.rounds.extendCountry(actor, standardId, roundId, country, body);
    return this.query.findOne(actor, standardId, roundId);
  }

  /** Reminds those who have not answered. */
  @Post(':roundId/reminders')
  @Allow('standards:manage')
  @HttpCode(200)
  async sendReminders(
    @CurrentActor() actor: Actor,
    @StandardId() standardId: string,
    @RoundId() roundId: string,
  ): Promise<ReminderResultView> {
    return { reminded: await this.reminders.sendRemindersNow(actor, standardId, roundId) };
  }
}
