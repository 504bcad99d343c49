import { createHash } from 'node:crypto';
import { Controller, Delete, Get, Headers, HttpCode, Param, ParseUUIDPipe, Post, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import * as contentDisposition from 'content-disposition';
import type { FastifyReply } from 'fastify';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { NotFound } from '#platform/problems/problem';
import { CalendarFeedView, NewCalendarFeed } from '../dto/calendar-feed.dto.ts';
import { CalendarFeedService } from './calendar-feed.service.ts';

const CALENDAR_MEDIA_TYPE = 'text/calendar; charset=utf-8';
const FEED_FILE_NAME = /^([A-Za-z0-9_-]{43})\.ics$/;

@Controller()
export class CalendarController {
  constructor(private readonly feeds: CalendarFeedService) {}

  /** A meeting as a file for your calendar. */
  @Get('meetings/:id/calendar.ics')
  @Allow('meetings:read')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ type: String })
  async meetingFile(
    @CurrentActor() actor: Actor,
    @Param('id', ParseUUIDPipe) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const file = await this.feeds.meetingFile(actor, id);
    void reply.headers({
      'content-type': CALENDAR_MEDIA_TYPE,
      'content-disposition': contentDisposition.create('nbn-meeting.ics'),
    });
    return file;
  }

  /** Whether you have a calendar address. */
  @Get('calendar-feed')
  @Allow('meetings:answer')
  async calendarFeed(@CurrentActor() actor: Actor): Promise<CalendarFeedView> {
    const feed = await this.feeds.find(actor);
    return {
      active: feed !== null,
      createdAt: feed?.createdAt.toISOString() ?? null,
      usedAt: feed?.usedAt?.toISOString() ?? null,
    };
  }

  /** Makes you a calendar address; an earlier one stops working. */
  @Post('calendar-feed')
  @HttpCode(200)
  @Allow('meetings:answer')
  async renewCalendarFeed(@CurrentActor() actor: Actor): Promise<NewCalendarFeed> {
    return { url: await this.feeds.renew(actor) };
  }

  /** Ends your calendar address. */
  @Delete('calendar-feed')
  @HttpCode(204)
  @Allow('meetings:answer')
  async revokeCalendarFeed(@CurrentActor() actor: Actor): Promise<void> {
    await this.feeds.revoke(actor);
  }

  /** What calendar programs fetch; the address is the key. */
  @Get('calendar/:file')
  @Allow('public')
  @ApiProduces('text/calendar')
  @ApiOkResponse({ type: String })
  async readCalendarFeed(
    @Param('file') file: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string | undefined> {
    const token = FEED_FILE_NAME.exec(file)?.[1];
    if (!token) throw new NotFound();
    const calendar = await this.feeds.read(token);
    const etag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
    void reply.headers({
      etag,
      'cache-control': 'private, no-cache',
      'content-type': CALENDAR_MEDIA_TYPE,
      'x-robots-tag': 'noindex',
    });
    if (known !== etag) return calendar;
    void reply.status(304);
    return undefined;
  }
}
