import { Injectable } from '@nestjs/common';
import {
  type CountryCode,
  type OrganisationKind,
  SEAT_TYPES,
  type SeatType,
  type Sector,
  sectorFitsSeat,
} from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { personVisibilityParameters, personVisible } from '../person.visibility.ts';
import { PublicTeamsQuery } from './public-teams.query.ts';
import type {
  FindingView,
  FormerHolderView,
  HolderView,
  SeatView,
  TeamPageView,
  TeamView,
} from './dto/team.view.dto.ts';

interface TermRow {
  readonly appointment_id: string;
  readonly member_id: string;
  readonly member_name: string | null;
  readonly organisation_id: string;
  readonly organisation_name: string;
  readonly sector: Sector;
  readonly kind: OrganisationKind;
  readonly starts_at: Date;
  readonly ends_at: Date | null;
}

interface SeatRow extends Partial<TermRow> {
  readonly code: CountryCode;
  readonly time_zone: string;
  readonly languages: string[];
  readonly project_funds: boolean;
  readonly seat_id: string;
  readonly seat_type: SeatType;
  readonly vacant_since: Date | null;
}

const TERM = `
  a.id as appointment_id, a.starts_at, a.ends_at, m.id as member_id, case when ${personVisible(1)} then m.name
    end as member_name, o.id as organisation_id, o.name as organisation_name, o.sector, o.kind`;

const SEATS = `
  select c.code, c.time_zone, c.languages, c.project_funds, s.id as seat_id, s.type as seat_type, ${TERM},
    case
    when a.id is null then (
      select max(f.ends_at)
      from appointment f
      where f.seat_id = s.id and f.ends_at <= app_now()
    ) end as vacant_since
  from country c
  join team_seat s on s.country_code = c.code
  left join appointment a on a.seat_id = s.id and a.starts_at <= app_now()
    and (a.ends_at is null or a.ends_at > app_now())
  left join member m on m.id = a.member_id
  left join organisation o on o.id = m.organisation_id
  where $5::text is null or c.code = $5
  order by c.name, c.code`;

const OTHER_TERMS = `
  select s.type as seat_type, ${TERM}
  from team_seat s
  join appointment a on a.seat_id = s.id
  join member m on m.id = a.member_id
  join organisation o on o.id = m.organisation_id
  where s.country_code = $5
    and not (a.starts_at <= app_now() and (a.ends_at is null or a.ends_at > app_now()))
  order by a.starts_at desc, a.id
  limit 100`;

/** National teams as their readers may see them. */
@Injectable()
export class TeamsQuery {
  constructor(
    private readonly database: DataSource,
    private readonly publicTeams: PublicTeamsQuery,
  ) {}

  /** All national teams, countries by name. */
  async overview(actor: Actor, country: CountryCode | null = null): Promise<readonly TeamView[]> {
    const rows = await this.database.query<SeatRow[]>(SEATS, [...personVisibilityParameters(actor), country]);
    const teams = new Map<CountryCode, TeamView>();
    for (const row of rows) {
      const team = teams.get(row.code) ?? {
        country: row.code,
        timeZone: row.time_zone,
        languages: row.languages,
        projectFunds: row.project_funds,
        seats: [],
      };
      team.seats.push(presentSeat(row));
      teams.set(row.code, team);
    }
    for (const team of teams.values())
      team.seats.sort((a, b) => SEAT_TYPES.indexOf(a.type) - SEAT_TYPES.indexOf(b.type));
    return [...teams.values()];
  }

  /** One national team with its former and coming holders. */
  async one(actor: Actor, country: CountryCode): Promise<TeamPageView> {
    const [[team], [published], terms] = await Promise.all([
      this.overview(actor, country),
      this.publicTeams.teams(country),
      this.database.query<(TermRow & { seat_type: SeatType })[]>(OTHER_TERMS, [
        ...personVisibilityParameters(actor),
        country,
      ]),
    ]);
    if (!team || !published) throw new NotFound();
    return {
      ...team,
      published,
      otherTerms: terms.map((row): FormerHolderView => ({ seat: row.seat_type, ...presentHolder(row) })),
    };
  }

  /** Which seats are vacant, and which are filled from the wrong sector. */
  async findings(actor: Actor): Promise<readonly FindingView[]> {
    return (await this.overview(actor)).flatMap(({ country, seats }) =>
      seats.flatMap((seat): FindingView[] => {
        if (seat.holder === null) return [{ country, seat: seat.type, finding: 'vacant' }];
        return seat.wrongSector ? [{ country, seat: seat.type, finding: 'wrong-sector' }] : [];
      }),
    );
  }
}

function presentSeat(row: SeatRow): SeatView {
  const holder = isHeld(row) ? presentHolder(row) : null;
  return {
    id: row.seat_id,
    type: row.seat_type,
    holder,
    vacantSince: row.vacant_since?.toISOString() ?? null,
    wrongSector: holder !== null && !sectorFitsSeat(row.seat_type, holder.organisation.sector),
  };
}

function isHeld(row: SeatRow): row is SeatRow & TermRow {
  return row.appointment_id !== null;
}

function presentHolder(row: TermRow): HolderView {
  return {
    appointmentId: row.appointment_id,
    memberId: row.member_id,
    name: row.member_name,
    organisation: {
      id: row.organisation_id,
      name: row.organisation_name,
      sector: row.sector,
      kind: row.kind,
    },
    since: row.starts_at.toISOString(),
    until: row.ends_at?.toISOString() ?? null,
  };
}
