import { Injectable } from '@nestjs/common';
import type { CountryCode, QuestionState, SeatType, UseOutcome } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import type { MemberRecord } from '#platform/people/person';
import { parseCursor, pageLimit, toPage, type Page } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { memberByIdSql } from '../../network/index.ts';
import type { ClauseCitation } from '../../standards/index.ts';
import { practicesVisibleTo, questionsVisibleTo } from '../audience.visibility.ts';
import { wordPatterns } from '../word-patterns.ts';
import type { PracticesQueryInput } from './dto/practice.input.ts';
import type { PracticeLineView, PracticeTextView } from './dto/practice.view.ts';
import type { Practice } from './practice.entity.ts';

export type PracticeLineRow = Omit<PracticeLineView, 'changedAt'> & {
  readonly changedAt: Date;
  /** The instant with all its digits. */
  readonly cursor: string;
};

export interface SeatRow {
  readonly country: CountryCode;
  readonly seat: SeatType;
  readonly holder: MemberRecord | null;
}

export interface PracticeUseRow {
  readonly organisationId: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly outcome: UseOutcome;
  readonly words: string;
  readonly by: MemberRecord;
  readonly at: Date;
}

export interface PracticeRow extends Practice {
  readonly organisation: string;
  readonly ownerSeat: SeatRow | null;
  readonly owner: MemberRecord | null;
  readonly contactSeat: SeatRow | null;
  readonly contact: MemberRecord | null;
  readonly reviewDue: boolean;
  readonly question: { readonly id: string; readonly title: string; readonly state: QuestionState } | null;
  readonly useCounts: { readonly outcome: UseOutcome; readonly count: number }[];
  readonly citations: ClauseCitation[];
  readonly entries: number;
  readonly seen: number;
}

export type PracticeFactsRow = Pick<
  Practice,
  'id' | 'title' | 'state' | 'audience' | 'country' | 'organisationId' | 'ownerSeatId' | 'ownerMemberId'
>;

export interface PracticeVersionRow extends PracticeTextView {
  readonly number: number;
  readonly by: MemberRecord;
  readonly at: Date;
}

/** What a practice says, of the alias of its table or of a version. */
const textOf = (alias: string): string => `
  ${alias}.title, ${alias}.situation, ${alias}.done, ${alias}.result, ${alias}.lessons, ${alias}.costs,
    ${alias}.cost_from as "costFrom", ${alias}.cost_to as "costTo", ${alias}.fields, ${alias}.countries,
    ${alias}.language`;

const seatSql = (column: string): string => `
  (
    select json_build_object(
      'country', ts.country_code, 'seat', ts.type, 'holder', (
        select ${memberByIdSql('h.member_id')} from membership h where h.seat_id = ts.id limit 1
      )
    )
    from team_seat ts
    where ts.id = ${column}
  )`;

const MAX_USES = 100;
const MAX_VERSIONS = 200;

/** Reads of practices. What the reader may not see never leaves the database. */
@Injectable()
export class PracticeQuery {
  constructor(private readonly database: DataSource) {}

  /** Practices by their last change: those that are shared, or, of the reader's own, all. */
  async list(actor: Actor, query: PracticesQueryInput): Promise<Page<PracticeLineRow>> {
    const limit = pageLimit(query);
    const [changedAt, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const rows = await this.database.query<PracticeLineRow[]>(
      `
        select p.id, p.title, p.state, p.language, p.fields, p.countries, p.audience, p.country,
          o.name as organisation, p.uses, c.entries, c.entries > coalesce(r.seen, 0) as unread,
          p.changed_at as "changedAt", p.changed_at::text as cursor
        from practice p
        join organisation o on o.id = p.organisation_id
        join conversation c on c.id = p.id
        left join conversation_read r on r.conversation_id = p.id and r.member_id = $1
        where ${practicesVisibleTo(actor, '$1')}
          and ($2::boolean or p.state = coalesce($3, 'shared'))
          and (not $2::boolean or p.owner_member_id = $1 or p.owner_seat_id = $4::uuid)
          and ($5::text is null or $5 = any(p.fields))
          and ($6::text is null or $6 = any(p.countries) or p.country = $6)
          and ($7::text is null or p.language = $7)
          and (
            $8::uuid is null
            or exists (select from practice_clause k where k.practice_id = p.id and k.clause_id = $8)
          )
          and concat_ws(' ', p.title, p.situation, p.done, p.result, p.lessons, o.name) ilike all($9::text[])
          and ($10::timestamptz is null or (p.changed_at, p.id) < ($10::timestamptz, $11::uuid))
        order by p.changed_at desc, p.id desc
        limit $12`,
      [
        actor.memberId,
        query.mine ?? false,
        query.state ?? null,
        actor.seat?.id ?? null,
        query.field ?? null,
        query.country ?? null,
        query.language ?? null,
        query.clause ?? null,
        wordPatterns(query.words),
        changedAt,
        id,
        limit + 1,
      ],
    );
    return toPage(rows, limit, (row) => [row.cursor, row.id]);
  }

  /** One practice with what stands around it. Missing and forbidden are the same. */
  async find(actor: Actor, id: string): Promise<PracticeRow> {
    const [row] = await this.database.query<PracticeRow[]>(
      `
        select p.id, ${textOf('p')},
          p.audience, p.country, p.state, p.organisation_id as "organisationId", o.name as organisation,
          p.owner_seat_id as "ownerSeatId", p.owner_member_id as "ownerMemberId", p.revision, p.version,
          p.review_on::text as "reviewOn", coalesce(p.review_on <= app_now()::date, false) as "reviewDue",
          p.shared_at as "sharedAt", p.changed_at as "changedAt", p.retired_at as "retiredAt",
          p.retired_reason as "retiredReason", p.uses, ${seatSql('p.owner_seat_id')} as "ownerSeat",
          ${memberByIdSql('p.owner_member_id')} as owner, ${seatSql('p.contact_seat_id')} as "contactSeat",
          ${memberByIdSql('p.contact_member_id')} as contact,
          (
            select json_build_object('id', q.id, 'title', q.title, 'state', q.state)
            from question q
            where q.id = p.question_id and ${questionsVisibleTo(actor, '$1')}
          ) as question,
          (
            select coalesce(json_agg(json_build_object('outcome', n.outcome, 'count', n.count)), '[]')
            from (
              select u.outcome, count(*)::int as count
              from practice_use u
              where u.practice_id = p.id
              group by u.outcome
              order by u.outcome desc
            ) n
          ) as "useCounts",
          (
            select coalesce(
              json_agg(
                json_build_object(
                  'clauseId', k.clause_id, 'versionId', k.version_id, 'clauseRevision', k.clause_revision
                ) order by k.position
              ), '[]'
            )
            from practice_clause k
            where k.practice_id = p.id
          ) as citations,
          c.entries, coalesce(r.seen, 0) as seen
        from practice p
        join organisation o on o.id = p.organisation_id
        join conversation c on c.id = p.id
        left join conversation_read r on r.conversation_id = p.id and r.member_id = $1
        where p.id = $2 and ${practicesVisibleTo(actor, '$1')}`,
      [actor.memberId, id],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** What organisations said came of it, the latest first. */
  uses(practiceId: string): Promise<PracticeUseRow[]> {
    return this.database.query<PracticeUseRow[]>(
      `
        select u.organisation_id as "organisationId", o.name as organisation, o.country_code as country,
          u.outcome, u.words, ${memberByIdSql('u.by_id')} as by, u.at
        from practice_use u
        join organisation o on o.id = u.organisation_id
        where u.practice_id = $1
        order by u.at desc, u.organisation_id
        limit ${MAX_USES}`,
      [practiceId],
    );
  }

  /** When it changed since it was shared, the newest first. */
  async versions(actor: Actor, id: string): Promise<Pick<PracticeVersionRow, 'number' | 'by' | 'at'>[]> {
    await this.find(actor, id);
    return this.database.query(
      `
        select v.number, ${memberByIdSql('v.by_id')} as by, v.at
        from practice_version v
        where v.practice_id = $1
        order by v.number desc
        limit ${MAX_VERSIONS}`,
      [id],
    );
  }

  async version(actor: Actor, id: string, number: number): Promise<PracticeVersionRow> {
    await this.find(actor, id);
    const [row] = await this.database.query<PracticeVersionRow[]>(
      `
        select v.number, ${textOf('v')}, ${memberByIdSql('v.by_id')} as by, v.at
        from practice_version v
        where v.practice_id = $1 and v.number = $2`,
      [id, number],
    );
    if (!row) throw new NotFound();
    return row;
  }

  /** Those of the practices that the actor reads, with what the rules look at. */
  listFacts(actor: Actor, ids: readonly string[]): Promise<PracticeFactsRow[]> {
    return this.database.query(
      `
        select p.id, p.title, p.state, p.audience, p.country, p.organisation_id as "organisationId",
          p.owner_seat_id as "ownerSeatId", p.owner_member_id as "ownerMemberId"
        from practice p
        where p.id = any($2::uuid[]) and ${practicesVisibleTo(actor, '$1')}
        order by p.title, p.id`,
      [actor.memberId, ids],
    );
  }
}
