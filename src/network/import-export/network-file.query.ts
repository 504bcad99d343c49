import type { CountryCode, Sector } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import { type ExistingNetwork, organisationKey } from './check-network.ts';
import type { AppointmentRecord, NetworkFile } from './network-file.ts';

/** A term's days in its country's own calendar. */
const SELECT_APPOINTMENTS = `
  select s.country_code as country, s.type as seat, m.email as holder,
    to_char(a.starts_at at time zone c.time_zone, 'YYYY-MM-DD') as "from",
    to_char(a.ends_at at time zone c.time_zone, 'YYYY-MM-DD') as until
  from appointment a
  join team_seat s on s.id = a.seat_id
  join country c on c.code = s.country_code
  join member m on m.id = a.member_id
  order by s.country_code, s.type, a.starts_at, a.id`;

const SELECT_NETWORK = `
  select coalesce(
    (
      select json_agg(
        json_build_object(
          'code', code, 'name', name, 'timeZone', time_zone, 'languages', languages,
          'projectFunds', project_funds
        ) order by code
      )
      from country
    ), '[]'
  ) as countries,
    coalesce(
      (
        select json_agg(
          json_build_object(
            'country', country_code, 'name', name, 'sector', sector, 'kind', kind, 'contact', contact
          ) order by country_code nulls last, lower(name)
        )
        from organisation r
        where r.retired_at is null or exists (select from member where organisation_id = r.id)
      ), '[]'
    ) as organisations,
    coalesce(
      (
        select json_agg(
          json_build_object(
            'email', lower(m.email), 'name', m.name, 'country', o.country_code, 'organisation', o.name
          ) order by lower(m.email)
        )
        from member m
        join organisation o on o.id = m.organisation_id
      ), '[]'
    ) as members, coalesce((select json_agg(t) from (${SELECT_APPOINTMENTS}) t), '[]') as appointments`;

/** The whole Network as a file holds it, in one snapshot. */
export async function readNetwork(manager: EntityManager): Promise<NetworkFile> {
  const [whole] = await manager.query<[NetworkFile]>(SELECT_NETWORK);
  return whole;
}

/** What a file may refer to. */
export async function readExistingNetwork(manager: EntityManager): Promise<ExistingNetwork> {
  const countries = await manager.query<{ code: CountryCode }[]>('select code from country');
  const organisations = await manager.query<{ country: CountryCode | null; name: string; sector: Sector }[]>(
    'select country_code as country, name, sector from organisation',
  );
  const members = await manager.query<{ email: string; country: CountryCode | null; name: string }[]>(
    `
      select lower(m.email) as email, o.country_code as country, o.name
      from member m
      join organisation o on o.id = m.organisation_id`,
  );
  const appointments = await manager.query<AppointmentRecord[]>(SELECT_APPOINTMENTS);
  return {
    countries: new Set(countries.map(({ code }) => code)),
    organisations: new Map(
      organisations.map(({ country, name, sector }) => [organisationKey(country, name), { sector }]),
    ),
    members: new Map(
      members.map(({ email, country, name }) => [email, { organisation: organisationKey(country, name) }]),
    ),
    appointments,
  };
}
