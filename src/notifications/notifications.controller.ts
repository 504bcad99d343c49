import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import { Allow } from '#platform/access/allow.decorator';
import { CurrentActor } from '#platform/access/current-actor.decorator';
import { InboxQuery, MarkRead } from './dto/notification.dto.ts';
import { NotificationGroupsPageView, NotificationsPageView, UnreadView } from './dto/notification.view.ts';
import { NotificationGroupService } from './notification-group.service.ts';
import { NotificationQuery } from './notification.query.ts';
import { InboxService } from './inbox.service.ts';
import { presentGroups, presentInbox } from './notifications.presenter.ts';

@Controller('notifications')
export class NotificationsController {
  constructor(
    private readonly query: NotificationQuery,
    private readonly groups: NotificationGroupService,
    private readonly inbox: InboxService,
  ) {}

  /** My notifications, the latest first. */
  @Get()
  @Allow('member')
  async list(@CurrentActor() actor: Actor, @Query() query: InboxQuery): Promise<NotificationsPageView> {
    return presentInbox(actor, await this.query.page(actor, query));
  }

  /** My notifications by object and day, with the last words that they are about. */
  @Get('groups')
  @Allow('member')
  async listGroups(
    @CurrentActor() actor: Actor,
    @Query() query: InboxQuery,
  ): Promise<NotificationGroupsPageView> {
    return presentGroups(actor, await this.groups.page(actor, query));
  }

  /** How many of mine are unread. */
  @Get('unread')
  @Allow('member')
  async unread(@CurrentActor() actor: Actor): Promise<UnreadView> {
    return { unread: await this.query.countUnread(actor) };
  }

  /** Marks mine as read. */
  @Post('read')
  @HttpCode(204)
  @Allow('member')
  async markRead(@CurrentActor() actor: Actor, @Body() which: MarkRead): Promise<void> {
    await this.inbox.markRead(actor, which);
  }
}
