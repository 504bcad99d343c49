import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access/actor';
import type { Page } from '#platform/persistence/page';
import type { InboxQuery } from './dto/notification.dto.ts';
import { NotificationGroupQuery, type NotificationGroupRow } from './notification-group.query.ts';
import { NotifiedClauseQuery } from './notified-clause.query.ts';
import { QuotationQuery, type QuotationRow } from './quotation.query.ts';

/** A group of notifications with the last words that it is about, where its reader reads them. */
export interface NotificationGroup extends NotificationGroupRow {
  readonly quotation: QuotationRow | null;
  /** The number of the one clause that it is about. */
  readonly clause: string | null;
}

/** A member's own inbox by object and day, with words. */
@Injectable()
export class NotificationGroupService {
  constructor(
    private readonly groups: NotificationGroupQuery,
    private readonly quotations: QuotationQuery,
    private readonly clauses: NotifiedClauseQuery,
  ) {}

  /** A page, the newest first. @param without notifications that are left out. */
  async page(
    actor: Actor,
    query: InboxQuery,
    without: readonly string[] = [],
  ): Promise<Page<NotificationGroup>> {
    const { items, next } = await this.groups.page(actor, query, without);
    const listed = { unread: query.unread ?? null, without };
    const [quotations, numbers] = await Promise.all([
      this.quotations.findLast(actor, items, listed),
      this.clauses.findNumbers(actor, items, listed),
    ]);
    const groups = items.map((group) => ({
      ...group,
      quotation: quotations.get(group.id) ?? null,
      clause: numbers.get(group.id) ?? null,
    }));
    return { items: groups, next };
  }
}
