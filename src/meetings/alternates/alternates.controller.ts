import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { COUNTRY_CODES, SEAT_TYPES, type CountryCode, type SeatType } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { oneOf } from '#platform/http/one-of';
import { AlternateInput } from '../dto/attendance.dto.ts';
import { CandidateView, MeetingView } from '../dto/meeting.dto.ts';
import { presentMeeting } from '../meetings.presenter.ts';
import { MeetingsQuery } from '../meetings.query.ts';
import { AlternateService } from './alternate.service.ts';
import { AlternateCandidatesQuery } from './alternate-candidates.query.ts';

const country = oneOf(COUNTRY_CODES);
const seat = oneOf(SEAT_TYPES);

@Controller('meetings/:id/seats/:country/:seat')
export class AlternatesController {
  constructor(
    private readonly alternates: AlternateService,
    private readonly candidates: AlternateCandidatesQuery,
    private readonly meetings: MeetingsQuery,
  ) {}

  /** Members of the country's network who can act for this seat in this meeting. */
  @Get('candidates')
  @Allow('meetings:answer')
  findAlternates(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('country', country) code: CountryCode,
    @Param('seat', seat) type: SeatType,
  ): Promise<CandidateView[]> {
    return this.candidates.find(actor, id, { country: code, seat: type });
  }

  /** Names who acts for this seat in this meeting; they are invited with it. */
  @Put('alternate')
  @Allow('meetings:answer')
  async nameAlternate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('country', country) code: CountryCode,
    @Param('seat', seat) type: SeatType,
    @Body() { memberId }: AlternateInput,
  ): Promise<MeetingView> {
    await this.alternates.assign(actor, id, { country: code, seat: type }, memberId);
    return this.present(actor, id);
  }

  /** Takes the alternate back: the seat's holder acts again. */
  @Delete('alternate')
  @HttpCode(200)
  @Allow('meetings:answer')
  async removeAlternate(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('country', country) code: CountryCode,
    @Param('seat', seat) type: SeatType,
  ): Promise<MeetingView> {
    await this.alternates.remove(actor, id, { country: code, seat: type });
    return this.present(actor, id);
  }

  private async present(actor: Actor, id: string): Promise<MeetingView> {
    return presentMeeting(actor, (await this.meetings.one(actor, id)).content);
  }
}
