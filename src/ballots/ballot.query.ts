import { Injectable } from '@nestjs/common';
import type { BallotPhase, BallotSubjectKind, CountryCode, SeatType } from '@nbn/contracts';
import type { ElectionResult, Paper } from '@nbn/voting';
import { DataSource } from 'typeorm';
import type { Actor } from '../platform/access/actor.ts';
import { cursorOf, pageLimit, toPage, type Page, type PageQuery } from '../platform/persistence/page.ts';
import { NotFound } from '../platform/problems/problem.ts';
import type { Ballot } from './ballot.entity.ts';
import { maySeePapers, phaseOf } from './ballots.policy.ts';

/** A ballot in a list: what it asks, how far it is, and whether it waits for the reader. */
export interface BallotLine extends Pick<Ballot, 'id' | 'subjectKind' | 'subjectId' | 'question' | 'method' | 'electorate' | 'state' | 'opensAt' | 'closesAt' | 'timeZone' | 'places' | 'outcome'> {
  readonly seats: number;
  readonly seatsVoting: number;
  readonly onRoll: boolean;
  readonly hasCast: boolean;
}

export interface RollLine {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly type: SeatType;
  readonly voted: boolean;
}

export interface OwnPaper {
  readonly paper: Paper;
  readonly revision: number;
  readonly castAt: Date;
  readonly receipt: string;
}

/** A ballot with all that its page shows. */
export interface WholeBallot extends BallotLine {
  readonly quorumCountries: number | null;
  readonly closedAt: Date | null;
  readonly result: ElectionResult | null;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly roll: readonly RollLine[];
  readonly own: OwnPaper | null;
  readonly now: Date;
}

export interface OpenPaper {
  readonly seatId: string;
  readonly country: CountryCode;
  readonly type: SeatType;
  readonly castBy: string;
  readonly castAt: Date;
  readonly revision: number;
  readonly receipt: string;
  readonly paper: Paper;
}

const LINE = `b.id, b.subject_kind as "subjectKind", b.subject_id as "subjectId", b.question, b.method, b.electorate, b.state, b.places, b.outcome,
  b.opens_at as "opensAt", b.closes_at as "closesAt", b.time_zone as "timeZone",
  (select count(*)::int from ballot_seat s where s.ballot_id = b.id) as seats,
  (select count(*)::int from ballot_seat s where s.ballot_id = b.id and s.revision > 0) as "seatsVoting",
  m.seat_id is not null as "onRoll", coalesce(m.revision > 0, false) as "hasCast"`;

const MINE = 'left join ballot_seat m on m.ballot_id = b.id and m.seat_id = $1';

const WHOLE = `
select ${LINE}, b.quorum_countries as "quorumCountries", b.closed_at as "closedAt", b.result, app_now() as now,
  (select json_agg(json_build_object('id', o.option_id, 'label', o.label) order by o.position) from ballot_option o where o.ballot_id = b.id) as options,
  (select coalesce(json_agg(json_build_object('seatId', s.seat_id, 'country', s.country_code, 'type', s.seat_type, 'voted', s.revision > 0)
     order by s.country_code, s.seat_type), '[]') from ballot_seat s where s.ballot_id = b.id) as roll,
  p.paper as "ownPaper", p.cast_at as "ownCastAt", p.receipt as "ownReceipt", m.revision as "ownRevision"
from ballot b ${MINE}
left join ballot_paper p on p.ballot_id = m.ballot_id and p.seat_id = m.seat_id and p.revision = m.revision
where b.id = $2`;

const PHASE_SQL: Readonly<Record<BallotPhase, string>> = {
  announced: `b.state = 'announced' and b.closes_at > app_now()`,
  open: `b.state = 'open' and b.closes_at > app_now()`,
  counting: `b.state <> 'closed' and b.closes_at <= app_now()`,
  closed: `b.state = 'closed'`,
};

type WholeRow = Omit<WholeBallot, 'own'> & { ownPaper: Paper | null; ownCastAt: Date | null; ownReceipt: string | null; ownRevision: number | null };

export interface BallotFilter extends PageQuery {
  readonly phase?: BallotPhase;
  /** Only open ballots in which the reader's seat has not voted yet. */
  readonly waiting?: boolean;
}

/** What may be read of ballots. A paper is read by its own seat alone until the ballot is closed. */
@Injectable()
export class BallotQuery {
  constructor(private readonly database: DataSource) {}

  async list(actor: Actor, filter: BallotFilter): Promise<Page<BallotLine>> {
    const [after] = cursorOf(filter, 1) ?? [null];
    const limit = pageLimit(filter);
    const rows = await this.database.query<BallotLine[]>(
      `select ${LINE} from ballot b ${MINE}
       where ($2::uuid is null or b.id < $2) ${filter.phase ? `and ${PHASE_SQL[filter.phase]}` : ''}
       ${filter.waiting ? `and ${PHASE_SQL.open} and m.revision = 0` : ''}
       order by b.id desc limit $3`,
      [actor.seat?.id ?? null, after, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.id]);
  }

  async one(actor: Actor, id: string): Promise<WholeBallot> {
    const [row] = await this.database.query<WholeRow[]>(WHOLE, [actor.seat?.id ?? null, id]);
    if (!row) throw new NotFound();
    const { ownPaper, ownCastAt, ownReceipt, ownRevision, ...ballot } = row;
    const own = ownPaper && ownCastAt && ownReceipt && ownRevision ? { paper: ownPaper, castAt: ownCastAt, receipt: ownReceipt, revision: ownRevision } : null;
    return { ...ballot, own };
  }

  /** The ballots on one subject, the latest first. Subjects hold few. */
  async ofSubject(actor: Actor, kind: BallotSubjectKind, subjectId: string): Promise<readonly BallotLine[]> {
    return this.database.query<BallotLine[]>(
      `select ${LINE} from ballot b ${MINE} where b.subject_kind = $2 and b.subject_id = $3 order by b.id desc limit 20`,
      [actor.seat?.id ?? null, kind, subjectId],
    );
  }

  /** Every counting paper with the name of who cast it: open to those entitled, once the ballot is closed. */
  async papers(actor: Actor, id: string, query: PageQuery): Promise<Page<OpenPaper>> {
    const [ballot] = await this.database.query<{ state: Ballot['state']; closesAt: Date; now: Date }[]>(
      'select state, closes_at as "closesAt", app_now() as now from ballot where id = $1', [id]);
    if (!ballot || !maySeePapers(actor, phaseOf(ballot, ballot.now))) throw new NotFound();
    const [country, type] = cursorOf(query, 2) ?? [null, null];
    const limit = pageLimit(query);
    const rows = await this.database.query<OpenPaper[]>(
      `select s.seat_id as "seatId", s.country_code as country, s.seat_type as type, c.name as "castBy", p.cast_at as "castAt", p.revision, p.receipt, p.paper
       from ballot_seat s join ballot_paper p using (ballot_id, seat_id, revision) join member c on c.id = p.cast_by
       where s.ballot_id = $1 and ($2::text is null or (s.country_code, s.seat_type) > ($2, $3))
       order by s.country_code, s.seat_type limit $4`,
      [id, country, type, limit + 1],
    );
    return toPage(rows, limit, (row) => [row.country, row.type]);
  }

  /** The result of a closed ballot. */
  async resultOf(id: string): Promise<ElectionResult> {
    const [row] = await this.database.query<{ result: ElectionResult }[]>('select result from ballot where id = $1 and result is not null', [id]);
    if (!row) throw new NotFound();
    return row.result;
  }

  /** Who would be on the roll if a ballot opened now. */
  async electorateNow(): Promise<{ seats: number; countries: number }> {
    const [row] = await this.database.query<[{ seats: number; countries: number }]>(
      `select count(*)::int as seats, count(distinct country)::int as countries from member_standing where role = 'team' and seat_id is not null and state <> 'left'`);
    return row;
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.database.query<object[]>('select 1 from ballot where id = $1', [id]);
    return rows.length > 0;
  }
}
