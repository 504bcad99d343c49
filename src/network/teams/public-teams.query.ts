import { Injectable } from '@nestjs/common';
import { type CountryCode, type DirectoryField, SEAT_TYPES, type SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import { FROM_DIRECTORY, IS_HELD, IS_OUT } from '../directory/directory.visibility.ts';
import { presentPublicHelpline } from '../helplines/helpline.presenter.ts';
import { findHelplines } from '../helplines/helpline.repository.ts';
import type { PublicEntryView, PublicTeamView } from './dto/team.view.dto.ts';

interface PublicRow {
  readonly code: CountryCode;
  readonly country_name: string;
  readonly type: SeatType;
  readonly vacant: boolean;
  readonly name: string | null;
  readonly organisation: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

/** Each field leaves the database only with its own consent, and only while the term runs. */
const PUBLISHED = `
  select c.code, c.name as country_name, s.type, a.id is null as vacant, case when k.publish_name then m.name
    end as name, case when k.publish_organisation then o.name end as organisation, case
    when k.publish_email then k.email end as email, case when k.publish_phone then k.phone end as phone
  from country c
  join team_seat s on s.country_code = c.code
  left join appointment a on a.seat_id = s.id and a.starts_at <= app_now()
    and (a.ends_at is null or a.ends_at > app_now())
  left join seat_contact k on k.appointment_id = a.id
  left join member m on m.id = a.member_id
  left join organisation o on o.id = m.organisation_id
  where $1::text is null or c.code = $1
  order by c.name, c.code`;

interface PublicEntryRow extends PublicEntryView {
  readonly country: CountryCode;
}

const publicField = (field: DirectoryField): string =>
  `max(coalesce(f.contact, f.words)) filter (where f.field = '${field}') as "${field}"`;

/** Of an entry that nobody confirms any more nothing is public; of one without a way to reach it neither. */
const PUBLISHED_ENTRIES = `
  select o.country_code as country, o.name as organisation, o.kind,
    ${(['roleTitle', 'mailbox', 'phone', 'hours', 'about'] as const).map(publicField).join(', ')}
  ${FROM_DIRECTORY}
  join directory_field f on f.entry_id = e.id and f.audience = 'public'
  where o.country_code is not null and ($1::text is null or o.country_code = $1) and ${IS_HELD} and not (${IS_OUT})
  group by e.id, o.id
  having bool_or(f.contact is not null)
  order by lower(o.name), e.id`;

/** The national teams as everyone may see them. */
@Injectable()
export class PublicTeamsQuery {
  constructor(private readonly database: DataSource) {}

  /** All of them, or the one of a country. */
  async teams(country: CountryCode | null = null): Promise<readonly PublicTeamView[]> {
    const [seats, entries, helplines] = await Promise.all([
      this.database.query<PublicRow[]>(PUBLISHED, [country]),
      this.database.query<PublicEntryRow[]>(PUBLISHED_ENTRIES, [country]),
      findHelplines(this.database.manager, country),
    ]);
    const teams = new Map<CountryCode, PublicTeamView>();
    for (const row of seats) {
      const team = teams.get(row.code) ?? {
        country: row.code,
        countryName: row.country_name,
        seats: [],
        entries: [],
        helplines: [],
      };
      team.seats.push({
        type: row.type,
        vacant: row.vacant,
        name: row.name,
        organisation: row.organisation,
        email: row.email,
        phone: row.phone,
      });
      teams.set(row.code, team);
    }
    for (const { country: code, ...entry } of entries) teams.get(code)?.entries.push(entry);
    for (const helpline of helplines)
      teams.get(helpline.countryCode)?.helplines.push(presentPublicHelpline(helpline));
    for (const team of teams.values())
      team.seats.sort((a, b) => SEAT_TYPES.indexOf(a.type) - SEAT_TYPES.indexOf(b.type));
    return [...teams.values()];
  }
}
