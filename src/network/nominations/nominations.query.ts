import { Injectable } from '@nestjs/common';
import {
  type CountryCode,
  type MemberState,
  type NominationKind,
  type NominationOutcome,
  type SeatType,
  type Sector,
  sectorFitsSeat,
} from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { type Page, pageLimit, parseCursor, toPage } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { personVisibilityParameters, personVisible } from '../person.visibility.ts';
import type { NominationsQueryDto, NominationView } from './dto/nomination.view.ts';
import { nominationAbilities } from './nomination.policy.ts';
import { visibleNominations } from './nomination.visibility.ts';

interface NominationRow {
  readonly id: string;
  readonly country: CountryCode;
  readonly kind: NominationKind;
  readonly memberId: string | null;
  readonly memberName: string | null;
  readonly memberState: MemberState | null;
  readonly organisation: string;
  readonly sector: Sector;
  readonly seat: SeatType | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly reason: string | null;
  readonly nominatedBy: string | null;
  readonly nominatedAt: Date;
  readonly cursor: string;
  readonly outcome: NominationOutcome | null;
  readonly answer: string | null;
  readonly settledAt: Date | null;
}

const COUNTRY_PARAMETER = 5;

/** A person's name only to those who may know it; what the team and the secretariat wrote is theirs alone. */
const selectNominations = (actor: Actor): string => `
  select n.id, n.country_code as country, n.kind, n.member_id as "memberId",
    case when ${personVisible(1)} then m.name end as "memberName", m.state as "memberState",
    o.name as organisation, o.sector, s.type as seat, n.starts_on::text as "from", n.ends_on::text as until,
    case when $1 <> 'auditor' then n.reason end as reason,
    case when $1 <> 'auditor' then b.name end as "nominatedBy", n.nominated_at as "nominatedAt",
    n.nominated_at::text as cursor, n.outcome, case when $1 <> 'auditor' then n.answer end as answer,
    n.settled_at as "settledAt"
  from nomination n
  left join member m on m.id = n.member_id
  join organisation o on o.id = coalesce(n.organisation_id, m.organisation_id)
  left join team_seat s on s.id = n.seat_id
  join member b on b.id = n.nominated_by
  where ${visibleNominations(actor, COUNTRY_PARAMETER)}`;

/** What national teams bring in, as its readers may see it. */
@Injectable()
export class NominationsQuery {
  constructor(private readonly database: DataSource) {}

  /** A page, the latest first. */
  async page(actor: Actor, query: NominationsQueryDto): Promise<Page<NominationView>> {
    const limit = pageLimit(query);
    const [at, id] = parseCursor(query, 'instant', 'id') ?? [null, null];
    const rows = await this.database.query<NominationRow[]>(
      `
        ${selectNominations(actor)} and ($6::text is null or n.country_code = $6)
          and ($7::boolean is null or (n.outcome is null) = $7)
          and ($8::timestamptz is null or (n.nominated_at, n.id) < ($8, $9::uuid))
        order by n.nominated_at desc, n.id desc
        limit $10`,
      [
        ...personVisibilityParameters(actor),
        actor.country,
        query.country ?? null,
        query.open ?? null,
        at,
        id,
        limit + 1,
      ],
    );
    const page = toPage(rows, limit, (row) => [row.cursor, row.id]);
    return { items: page.items.map((row) => present(actor, row)), next: page.next };
  }

  /** One nomination; of another country's a team knows nothing. */
  async one(actor: Actor, id: string): Promise<NominationView> {
    const [row] = await this.database.query<NominationRow[]>(`${selectNominations(actor)} and n.id = $6`, [
      ...personVisibilityParameters(actor),
      actor.country,
      id,
    ]);
    if (!row) throw new NotFound();
    return present(actor, row);
  }
}

function present(actor: Actor, row: NominationRow): NominationView {
  const { id, country, kind, memberId, memberName, memberState, organisation, seat, from, until } = row;
  const { reason, nominatedBy, outcome, answer } = row;
  const facts = {
    countryCode: country,
    settled: outcome !== null,
    joined: memberState === 'active' || memberState === 'left',
    kind,
  };
  return {
    id,
    country,
    kind,
    memberId,
    memberName,
    memberState,
    organisation,
    seat,
    from,
    until,
    wrongSector: seat !== null && !sectorFitsSeat(seat, row.sector),
    reason,
    nominatedBy,
    nominatedAt: row.nominatedAt.toISOString(),
    outcome,
    answer,
    settledAt: row.settledAt?.toISOString() ?? null,
    can: nominationAbilities(actor, facts),
  };
}
