import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Page } from '#platform/persistence/page';
import type { InboxQuery } from './dto/notification.dto.ts';
import { NotificationGroupQuery, type NotificationGroupRow } from './notification-group.query.ts';
import { QuotationQuery, type QuotationRow } from './quotation.query.ts';

/** A group of notifications with the last words that it is about, where its reader reads them. */
export interface NotificationGroup extends NotificationGroupRow {
  readonly quotation: QuotationRow | null;
}

/** A member's own inbox by object and day, with words. */
@Injectable()
export class NotificationGroupService {
  constructor(
    private readonly groups: NotificationGroupQuery,
    private readonly quotations: QuotationQuery,
  ) {}

  /** A page, the newest first. @param without notifications that are left out. */
  async page(
    actor: Actor,
    query: InboxQuery,
    without: readonly string[] = [],
  ): Promise<Page<NotificationGroup>> {
    const { items, next } = await this.groups.page(actor, query, without);
    const quotations = await this.quotations.findLast(actor, items, {
      unread: query.unread ?? null,
      without,
    });
    return { items: items.map((group) => ({ ...group, quotation: quotations.get(group.id) ?? null })), next };
  }
}
