import { Injectable } from '@nestjs/common';
import type { BallotSubjectKind } from '@nbn/contracts';
import type { BallotResult, OptionResult } from '@nbn/voting';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { memberByIdSql } from '../network/index.ts';
import { parseCursor, pageLimit, toPage, type Page, type PageQuery } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import {
  LINE_COLUMNS,
  JOIN_OWN_SEAT,
  IS_OPEN,
  PHASE_SQL,
  IS_NEW_HOLDER,
  SELECT_DETAIL,
  type OwnSeatColumns,
  type BallotDetailRow,
} from './ballot.sql.ts';
import { Ballot } from './ballot.entity.ts';
import type { BallotFilter, BallotLine, OpenPaper, WholeBallot } from './ballot.rows.ts';
import { maySeeLiveResult, maySeePapers, phaseOf, type OwnSeat } from './ballots.policy.ts';
import { countStoredPapers } from './ballot-count.query.ts';
import { ballotsVisibleTo } from './ballot.visibility.ts';

/** What may be read of ballots. A paper is read by its own seat alone until the result is out. */
@Injectable()
export class BallotQuery {
  constructor(private readonly database: DataSource) {}

  async list(actor: Actor, filter: BallotFilter): Promise<Page<BallotLine>> {
    const [after] = parseCursor(filter, 'id') ?? [null];
    const limit = pageLimit(filter);
    const rows = await this.database.query<(BallotLine & OwnSeatColumns)[]>(
      `
        select ${LINE_COLUMNS}
        from ballot b ${JOIN_OWN_SEAT}
        where ${ballotsVisibleTo(actor)}
          and ($3::uuid is null or b.id < $3) ${filter.phase ? `and ${PHASE_SQL[filter.phase]}` : ''}
          ${filter.waiting ? `and ${IS_OPEN} and ${AWAITS_OWN_VOTE}` : ''}
        order by b.id desc
        limit $4`,
      [actor.memberId, actor.seat?.id ?? null, after, limit + 1],
    );
    return toPage(rows.map(toLine), limit, (row) => [row.id]);
  }

  async findOne(actor: Actor, id: string): Promise<WholeBallot> {
    const [row] = await this.database.query<BallotDetailRow[]>(
      `${SELECT_DETAIL} where b.id = $3 and ${ballotsVisibleTo(actor)}`,
      [actor.memberId, actor.seat?.id ?? null, id],
    );
    if (!row) throw new NotFound();
    const { ownPaper, ownCastAt, ownReceipt, ownRevision, ownWay, ...ballot } = row;
    const own =
      ownPaper && ownCastAt && ownReceipt && ownRevision && ownWay
        ? { paper: ownPaper, castAt: ownCastAt, receipt: ownReceipt, revision: ownRevision, way: ownWay }
        : null;
    const line = toLine(ballot);
    const live = maySeeLiveResult(line, phaseOf(line, row.now), line.hasCast)
      ? await this.countLive(id)
      : null;
    return { ...ballot, ...line, own, live, followedBy: await this.findSuccessor(actor, id) };
  }

  /** The tie on this subject after which nothing was held yet, the latest. */
  async findOpenTie(kind: BallotSubjectKind, subjectId: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }[]>(
      `
        select b.id
        from ballot b
        where b.subject_kind = $1 and b.subject_id = $2 and b.outcome = 'tied' and b.released_at is not null
          and not b.straw_poll and b.tie_settled is null and b.tie_due_at is null
          and not exists (
            select
            from ballot n
            where n.follows = b.id and n.state not in ('draft', 'withdrawn')
          )
        order by b.id desc
        limit 1`,
      [kind, subjectId],
    );
    return row?.id ?? null;
  }

  /** The ballots on one subject, the latest first. Subjects hold few. */
  async findBySubject(
    actor: Actor,
    kind: BallotSubjectKind,
    subjectId: string,
  ): Promise<readonly BallotLine[]> {
    return this.findBySubjects(actor, kind, [subjectId]);
  }

  /** The ballots on several subjects of one kind, the latest first: a page asks once for all it shows. */
  async findBySubjects(
    actor: Actor,
    kind: BallotSubjectKind,
    subjectIds: readonly string[],
  ): Promise<readonly BallotLine[]> {
    if (subjectIds.length === 0) return [];
    const rows = await this.database.query<(BallotLine & OwnSeatColumns)[]>(
      `
        select ${LINE_COLUMNS}
        from ballot b ${JOIN_OWN_SEAT}
        where b.subject_kind = $3 and b.subject_id = any($4) and ${ballotsVisibleTo(actor)}
        order by b.id desc
        limit 200`,
      [actor.memberId, actor.seat?.id ?? null, kind, subjectIds],
    );
    return rows.map(toLine);
  }

  /** These ballots, as far as the reader may read them, the latest first. */
  async findByIds(actor: Actor, ids: readonly string[]): Promise<readonly BallotLine[]> {
    if (ids.length === 0) return [];
    const rows = await this.database.query<(BallotLine & OwnSeatColumns)[]>(
      `
        select ${LINE_COLUMNS}
        from ballot b ${JOIN_OWN_SEAT}
        where b.id = any($3) and ${ballotsVisibleTo(actor)}
        order by b.id desc
        limit 200`,
      [actor.memberId, actor.seat?.id ?? null, ids],
    );
    return rows.map(toLine);
  }

  /** Every counting paper with the name of who cast it: open to those entitled, once the result is out. */
  async papers(actor: Actor, id: string, query: PageQuery): Promise<Page<OpenPaper>> {
    const [ballot] = await this.database.query<
      (Pick<Ballot, 'state' | 'closesAt' | 'secrecy'> & { now: Date })[]
    >(
      `
        select b.state, b.closes_at as "closesAt", b.secrecy, app_now() as now
        from ballot b
        where b.id = $2 and ${ballotsVisibleTo(actor)} and $1::uuid is not null`,
      [actor.memberId, id],
    );
    if (!ballot || !maySeePapers(actor, ballot.secrecy, phaseOf(ballot, ballot.now))) throw new NotFound();
    const [country, type] = parseCursor(query, 'words', 'words') ?? [null, null];
    const limit = pageLimit(query);
    const rows = await this.database.query<OpenPaper[]>(
      `
        select s.seat_id as "seatId", s.country_code as country, s.seat_type as type,
          ${memberByIdSql('p.cast_by')} as "castBy", p.cast_at as "castAt", p.revision, p.receipt, p.paper, p.way,
          case when w.redacted_at is null then w.reason end as reason, case
          when w.redacted_at is null then w.paragraph end as paragraph, case
          when w.redacted_at is null then w.lifts end as lifts, w.redacted_at is not null as redacted
        from ballot_seat s
        join ballot_paper p using (ballot_id, seat_id, revision)
        left join ballot_reason w using (ballot_id, seat_id, revision)
        where s.ballot_id = $1 and ($2::text is null or (s.country_code, s.seat_type) > ($2, $3))
          and ($5::text is null or s.country_code = $5)
        order by s.country_code, s.seat_type
        limit $4`,
      [id, country, type, limit + 1, ballot.secrecy === 'team' ? (actor.seat?.country ?? 'none') : null],
    );
    return toPage(rows, limit, (row) => [row.country, row.type]);
  }

  /**
   * The result of a counted ballot, whatever it asked. For features that act on it; what a reader sees is
   * `one`.
   */
  async findResult(id: string): Promise<BallotResult> {
    const [row] = await this.database.query<{ result: BallotResult }[]>(
      'select result from ballot where id = $1 and result is not null',
      [id],
    );
    if (!row) throw new NotFound();
    return row.result;
  }

  /**
   * The result of a ballot that chose among options. What a chair or a lot decided after a tie is among the
   * sure.
   */
  async findOptionResult(id: string): Promise<OptionResult> {
    const [row] = await this.database.query<{ result: BallotResult; resolution: Ballot['tieSettled'] }[]>(
      'select result, tie_settled as resolution from ballot where id = $1 and result is not null',
      [id],
    );
    if (!row || row.result.kind === 'proposal' || row.result.kind === 'consent') throw new NotFound();
    const { result, resolution } = row;
    return resolution
      ? { ...result, state: 'decided', sure: [...result.sure, ...resolution.chosen], tied: [], open: 0 }
      : result;
  }

  /** Whether a ballot binds nobody. */
  async isStrawPoll(id: string): Promise<boolean> {
    const [row] = await this.database.query<{ straw: boolean }[]>(
      'select straw_poll as straw from ballot where id = $1',
      [id],
    );
    return row?.straw ?? false;
  }

  /** Who would be on the roll if a ballot opened now. */
  async currentElectorate(): Promise<{ seats: number; countries: number }> {
    const [row] = await this.database.query<[{ seats: number; countries: number }]>(
      `
        select count(*)::int as seats, count(distinct country)::int as countries
        from membership
        where role = 'team' and seat_id is not null and state <> 'left'`,
    );
    return row;
  }

  async mayRead(actor: Actor, id: string): Promise<boolean> {
    const rows = await this.database.query<object[]>(
      `select 1 from ballot b where b.id = $2 and ${ballotsVisibleTo(actor)} and $1::uuid is not null`,
      [actor.memberId, id],
    );
    return rows.length > 0;
  }

  private async findSuccessor(actor: Actor, id: string): Promise<string | null> {
    const [row] = await this.database.query<{ id: string }[]>(
      `
        select b.id
        from ballot b
        where b.follows = $2 and b.state <> 'withdrawn' and ${ballotsVisibleTo(actor)}
          and $1::uuid is not null
        order by b.id desc
        limit 1`,
      [actor.memberId, id],
    );
    return row?.id ?? null;
  }

  private async countLive(id: string): Promise<BallotResult> {
    return countStoredPapers(
      this.database.manager,
      await this.database.manager.findOneByOrFail(Ballot, { id }),
    );
  }
}

/** My seat is to vote and has not. */
const AWAITS_OWN_VOTE = `
  m.revision = 0 and not m.recused and not m.vacant and m.present
    and (m.alternate_id is null or m.alternate_id = $1) and not ${IS_NEW_HOLDER}`;

function toLine<Row extends OwnSeatColumns>(
  row: Row,
): Omit<Row, keyof OwnSeatColumns> & { seat: OwnSeat | null } {
  const { mySeat, myRecused, myVacant, myPresent, myHandedOver, mySinceOpening, myFormerVoted, ...line } =
    row;
  const seat =
    mySeat === null
      ? null
      : {
          seatId: mySeat,
          recused: myRecused ?? false,
          vacant: myVacant ?? false,
          present: myPresent ?? true,
          handedOver: myHandedOver ?? false,
          sinceOpening: mySinceOpening ?? false,
          formerVoted: myFormerVoted ?? false,
        };
  return { ...line, seat };
}
