import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { OBJECT_ID } from '#platform/http/object-id';
import { parseCursor, pageLimit, toPage } from '#platform/persistence/page';
import { CountsQuery, FalseAlarmInput, ReleaseInput, ReportsPageQuery } from './dto/report.input.ts';
import {
  KnownContactsView,
  ReleaseView,
  SafeguardingCounts,
  SafeguardingReportList,
} from './dto/report.view.ts';
import { ContactAllowList } from './contact-allow-list.ts';
import { presentReports } from './safeguarding-report.presenter.ts';
import { SafeguardingReportQuery } from './safeguarding-report.query.ts';
import { TextReleaseService } from './text-release.service.ts';
import { SafeguardingReportService } from './safeguarding-report.service.ts';

const WEEKS = 26;

@Controller('safeguarding')
export class SafeguardingController {
  constructor(
    private readonly query: SafeguardingReportQuery,
    private readonly reports: SafeguardingReportService,
    private readonly releases: TextReleaseService,
    private readonly allowList: ContactAllowList,
  ) {}

  /** The Network's published contacts, of which the check in the browser need not warn. */
  @Get('known-contacts')
  @Allow('member')
  knownContacts(): Promise<KnownContactsView> {
    return this.allowList.publishedContacts();
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
      parseCursor(query, 'instant', 'id') as [string, string] | null,
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
    @Body() { reason }: ReleaseInput,
  ): Promise<ReleaseView> {
    return { expiresAt: (await this.releases.release(actor, id, reason)).expiresAt.toISOString() };
  }

  /** Says that what was marked is no number of a person. */
  @Post('false-alarms')
  @Allow('member')
  @HttpCode(204)
  async falseAlarm(
    @CurrentActor() actor: Actor,
    @Body() { place, kind, length }: FalseAlarmInput,
  ): Promise<void> {
    await this.reports.reportFalseAlarm(actor, place, kind, length);
  }
}
