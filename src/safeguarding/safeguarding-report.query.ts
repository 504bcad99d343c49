import { Injectable } from '@nestjs/common';
import {
  HELD_TEXT_RELEASE_LIMITS,
  type CountryCode,
  type SafeguardingOutcome,
  type StoredPageKind,
} from '@nbn/contracts';
import type { PersonalDataKind } from '@nbn/safeguarding';
import { DataSource } from 'typeorm';

export interface ReportRow {
  readonly id: string;
  readonly at: Date;
  /** The instant as a cursor, to the microsecond. */
  readonly cursor: string;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly country: CountryCode | null;
  readonly place: string;
  readonly kinds: readonly PersonalDataKind[];
  readonly outcome: SafeguardingOutcome;
  /** Until when a coordinator's reason lets the text through. */
  readonly releasedUntil: Date | null;
  /** Whether a coordinator may still let it through. */
  readonly releasable: boolean;
  readonly pageKind: StoredPageKind | null;
  readonly pageId: string | null;
  /** Of something stored: a later reading by the same or newer rules did not find it any more. */
  readonly mended: boolean;
}

export interface CountRow {
  readonly week: string;
  readonly kind: PersonalDataKind;
  readonly outcome: SafeguardingOutcome;
  readonly count: number;
}

/** Reads of the reports, the latest first, and how many there were. */
@Injectable()
export class SafeguardingReportQuery {
  constructor(private readonly database: DataSource) {}

  /** @param readerId who lets texts through: those of her own are not hers to let through. */
  latest(
    readerId: string,
    outcome: SafeguardingOutcome | undefined,
    limit: number,
    after: readonly [at: string, id: string] | null,
  ): Promise<ReportRow[]> {
    return this.database.query<ReportRow[]>(
      `
        select r.id, r.at, r.at::text as cursor, r.member_id as "memberId", m.name as "memberName", r.country,
          r.place, r.kinds, r.outcome, r.outcome = 'held' and r.member_id is not null and r.member_id <> $6
          and r.at > app_now() - make_interval(hours => $5) as releasable, r.page_kind as "pageKind",
          r.page_id as "pageId",
          exists (
            select
            from safeguarding_sweep mine
            join safeguarding_sweep later on later.state = 'done' and later.started_at > mine.started_at
            where mine.id = r.sweep_id
          ) as mended,
          (
            select max(g.expires_at)
            from safeguarding_release g
            where g.report_id = r.id and g.expires_at > app_now()
          ) as "releasedUntil"
        from safeguarding_report r
        left join member m on m.id = r.member_id
        where ($1::text is null or r.outcome = $1)
          and ($2::timestamptz is null or (r.at, r.id) < ($2, $3::uuid))
        order by r.at desc, r.id desc
        limit $4`,
      [
        outcome ?? null,
        after?.[0] ?? null,
        after?.[1] ?? null,
        limit,
        HELD_TEXT_RELEASE_LIMITS.hoursToAsk,
        readerId,
      ],
    );
  }

  /** Reports of the last `weeks` weeks by week (its Monday, UTC), kind and outcome. */
  counts(weeks: number): Promise<CountRow[]> {
    return this.database.query<CountRow[]>(
      `
        select to_char(date_trunc('week', r.at at time zone 'UTC'), 'YYYY-MM-DD') as week, kind, r.outcome,
          count(*)::int as count
        from safeguarding_report r, unnest(r.kinds) as kind
        where r.at >= date_trunc('week', app_now() at time zone 'UTC') at time zone 'UTC' - make_interval(
          weeks => $1 - 1
        )
        group by 1, 2, 3
        order by 1, 2, 3`,
      [weeks],
    );
  }
}
