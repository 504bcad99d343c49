import { Controller, Get, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { MeetingsQuery } from '../meetings.query.ts';
import { presentLine } from '../meetings.presenter.ts';
import { ConsultationDeadlinesRegistry } from './consultation-deadlines.registry.ts';
import { MeetingMonthQuery, MeetingMonthView } from './dto/meeting-month.dto.ts';
import { holidaysOfMonth, monthSpan } from './month-span.ts';

@Controller('meeting-months')
export class MeetingMonthsController {
  constructor(
    private readonly query: MeetingsQuery,
    private readonly deadlines: ConsultationDeadlinesRegistry,
  ) {}

  /** A month of the calendar: the meetings that you may see, ballots and consultations that close, public holidays. */
  @Get()
  @Allow('meetings:read')
  async showMonth(
    @CurrentActor() actor: Actor,
    @Query() { month }: MeetingMonthQuery,
  ): Promise<MeetingMonthView> {
    const { from, until } = monthSpan(month);
    const [{ meetings, ballots }, consultations] = await Promise.all([
      this.query.between(actor, from, until),
      this.deadlines.between(actor, from, until),
    ]);
    return {
      month,
      meetings: meetings.map((row) => presentLine(actor, row)),
      ballots: [...ballots],
      consultations,
      holidays: holidaysOfMonth(month),
    };
  }
}
