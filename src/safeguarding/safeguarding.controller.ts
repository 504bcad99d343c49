import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '../platform/access/actor.ts';
import { Allow } from '../platform/access/allow.decorator.ts';
import { CurrentActor } from '../platform/access/current-actor.decorator.ts';
import { OBJECT_ID } from '../platform/http/object-id.ts';
import { cursorOf, pageLimit, toPage } from '../platform/persistence/page.ts';
import { CountsQuery, FalseAlarm, LetThrough, ReportsPageQuery } from './dto/report.input.ts';
import {
  KnownContactsView,
  ReleaseView,
  SafeguardingCounts,
  SafeguardingReportList,
} from './dto/report.view.ts';
import { AllowList } from './allow-list.ts';
import { presentReports } from './reports.presenter.ts';
import { ReportsQuery } from './reports.query.ts';
import { Releases } from './releases.service.ts';
import { Reports } from './reports.service.ts';

const WEEKS = 26;

@Controller('safeguarding')
export class SafeguardingController {
  constructor(
    private readonly query: ReportsQuery,
    private readonly reports: Reports,
    private readonly releases: Releases,
    private readonly allowed: AllowList,
  ) {}

  /** The Network's published contacts, of which the check in the browser need not warn. */
  @Get('known-contacts')
  @Allow('member')
  knownContacts(): Promise<KnownContactsView> {
    return this.allowed.published();
  }

  /** What the check saw: kind, place, instant and outcome, the latest first. Never the value. */
  @Get('reports')
  @Allow('safeguarding:read')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: ReportsPageQuery,
  ): Promise<SafeguardingReportList> {
    const limit = pageLimit(query);
    const rows = await this.query.latest(
      actor.memberId,
      query.outcome,
      limit + 1,
      cursorOf(query, 'instant', 'id') as [string, string] | null,
    );
    return presentReports(toPage(rows, limit, ({ cursor, id }) => [cursor, id]));
  }

  /** How many reports there were, by week, kind and outcome. */
  @Get('counts')
  @Allow('safeguarding:count')
  async counts(@Query() { weeks }: CountsQuery): Promise<SafeguardingCounts> {
    return { items: await this.query.counts(weeks ?? WEEKS) };
  }

  /** Lets the writer of a held text send it once more and pass, for a written reason and a short time. */
  @Post('reports/:id/release')
  @Allow('safeguarding:read')
  async release(
    @CurrentActor() actor: Actor,
    @Param('id', OBJECT_ID) id: string,
    @Body() { reason }: LetThrough,
  ): Promise<ReleaseView> {
    return { expiresAt: (await this.releases.release(actor, id, reason)).expiresAt.toISOString() };
  }

  /** Says that what was marked is no number of a person. */
  @Post('false-alarms')
  @Allow('member')
  @HttpCode(204)
  async falseAlarm(@CurrentActor() actor: Actor, @Body() { place, kind, length }: FalseAlarm): Promise<void> {
    await this.reports.falseAlarm(actor, place, kind, length);
  }
}
