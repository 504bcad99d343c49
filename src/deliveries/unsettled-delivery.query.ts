import { Injectable } from '@nestjs/common';
import type { CountryCode, MemberState, Office, SeatType, DeliveryReviewState } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { parseCursor, pageLimit, toPage, type Page, type PageQuery } from '#platform/persistence/page';

export interface UnsettledDeliveryRow {
  readonly id: string;
  readonly subject: string;
  readonly state: DeliveryReviewState;
  readonly fault: string | null;
  readonly attempts: number;
  readonly plannedAt: Date;
  /** The instant with all its digits. */
  readonly cursor: string;
  readonly address: string;
  readonly memberId: string | null;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly country: CountryCode | null;
  readonly seat: SeatType | null;
  readonly office: Office | null;
  readonly currentAddress: string | null;
  readonly memberState: MemberState | null;
}

/** Those that nobody has decided about. */
const IS_UNSETTLED = `d.state in ('failed', 'uncertain') and d.set_aside_at is null`;
const MAX_COUNT = 100;

@Injectable()
export class UnsettledDeliveryQuery {
  constructor(private readonly database: DataSource) {}

  /**
   * A page, the latest first. An email's text is left out: it may hold a link that is for its
   * recipient alone.
   */
  async page(query: PageQuery): Promise<Page<UnsettledDeliveryRow>> {
    const limit = pageLimit(query);
    const [at, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const rows = await this.database.query<UnsettledDeliveryRow[]>(
      `
        select d.id, d.subject, d.state, d.fault, d.attempts, d.planned_at as "plannedAt",
          d.planned_at::text as cursor, d.address, p.member_id as "memberId", p.name,
          p.organisation_name as organisation, p.country, p.seat_type as seat, m.office,
          p.email as "currentAddress", p.state as "memberState"
        from delivery d
        left join membership p on p.member_id = d.recipient_id
        left join member m on m.id = d.recipient_id
        where ${IS_UNSETTLED} and ($1::timestamptz is null or (d.planned_at, d.id) < ($1, $2::uuid))
        order by d.planned_at desc, d.id desc
        limit $3`,
      [at, id, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.cursor, row.id]);
  }

  /** How many wait for this actor, counted up to a hundred; none for an actor who may not see them. */
  async countFor(actor: Actor): Promise<number> {
    if (!actor.permissions.has('deliveries:settle')) return 0;
    const [row] = await this.database.query<[{ count: number }]>(
      `
        select count(*)::int as count
        from (select from delivery d where ${IS_UNSETTLED} limit ${MAX_COUNT}) mine`,
    );
    return row.count;
  }
}
