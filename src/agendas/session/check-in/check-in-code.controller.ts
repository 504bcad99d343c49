import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { CheckInCodeInput } from '../dto/check-in-code.input.ts';
import { CheckInCodeView } from '../dto/check-in-code.view.ts';
import { CheckInCodeService } from './check-in-code.service.ts';

@Controller('meetings/:meetingId')
export class CheckInCodeController {
  constructor(private readonly codes: CheckInCodeService) {}

  /** The code to show in the room, for whoever runs the meeting; another one follows each minute. */
  @Get('check-in-code')
  @Allow('agenda:write')
  async currentCode(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
  ): Promise<CheckInCodeView> {
    const { code, validUntil } = await this.codes.current(actor, meetingId);
    return { code, validUntil: validUntil.toISOString() };
  }

  /** Checks yourself in with the code that is shown in the room. */
  @Post('check-in')
  @HttpCode(204)
  @Allow('meetings:answer')
  async checkInByCode(
    @CurrentActor() actor: Actor,
    @Param('meetingId', ParseUUIDPipe) meetingId: string,
    @Body() { code }: CheckInCodeInput,
  ): Promise<void> {
    await this.codes.checkIn(actor, meetingId, code);
  }
}
