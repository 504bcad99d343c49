import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import type { CountryCode, SeatType } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { COUNTRY_PIPE } from '../country.pipe.ts';
import { ConfirmAdoption } from '../dto/adoption.input.ts';
import { AdoptionVoiceQuery } from './adoption-voice.query.ts';
import { AdoptionVoiceService } from './adoption-voice.service.ts';
import { RecordVoice } from './dto/adoption-voice.input.ts';
import { ClauseVoicesView, VoiceHistoryView } from './dto/adoption-voice.view.ts';
import { SEAT_PIPE } from './seat.pipe.ts';

@Controller('standards/:standardId/adoption/:country/:clauseId/voices/:seat')
export class AdoptionVoicesController {
  constructor(
    private readonly voices: AdoptionVoiceService,
    private readonly query: AdoptionVoiceQuery,
  ) {}

  /** Records what your seat says of a clause. Nobody writes another seat's voice. */
  @Put()
  @Allow('adoption:write')
  async record(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('country', COUNTRY_PIPE) country: CountryCode,
    @Param('clauseId', OBJECT_ID) clauseId: string,
    @Param('seat', SEAT_PIPE) seat: SeatType,
    @Body() body: RecordVoice,
  ): Promise<ClauseVoicesView> {
    const address = { standardId, country, clauseId, seat };
    await this.voices.record(actor, address, body);
    return this.query.findClause(actor, address);
  }

  /** Keeps what your seat said after the clause's meaning changed. */
  @Post('confirm')
  @Allow('adoption:write')
  @HttpCode(200)
  async confirm(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('country', COUNTRY_PIPE) country: CountryCode,
    @Param('clauseId', OBJECT_ID) clauseId: string,
    @Param('seat', SEAT_PIPE) seat: SeatType,
    @Body() { revision }: ConfirmAdoption,
  ): Promise<ClauseVoicesView> {
    const address = { standardId, country, clauseId, seat };
    await this.voices.confirm(actor, address, revision);
    return this.query.findClause(actor, address);
  }

  @Get('history')
  @Allow('standards:read')
  history(
    @CurrentActor() actor: Actor,
    @Param('standardId', OBJECT_ID) standardId: string,
    @Param('country', COUNTRY_PIPE) country: CountryCode,
    @Param('clauseId', OBJECT_ID) clauseId: string,
    @Param('seat', SEAT_PIPE) seat: SeatType,
  ): Promise<VoiceHistoryView> {
    return this.query.findHistory(actor, { standardId, country, clauseId, seat });
  }
}
