import { SEAT_TYPES } from '@nbn/contracts';
import type { EntityManager } from 'typeorm';
import { newId } from '#platform/persistence/id';
import type { Tx } from '#platform/persistence/transaction';
import { firstLanguage } from '../../identity/index.ts';
import { SeatAppointed } from '../network.events.ts';
import type { ImportView, ImportCountsView } from './dto/import-export.dto.ts';
import type { NetworkFile } from './network-file.ts';

/** Any number that only imports lock with. */
const IMPORT_LOCK_KEY = 711_004_032;

interface Upserted {
  readonly added: boolean;
}

const UPSERT_COUNTRIES = `
  insert into country (code, name, time_zone, languages, project_funds)
  select r.code, r.name, r."timeZone", r.languages, r."projectFunds"
  from jsonb_to_recordset($1::jsonb) as r(
    code text, name text, "timeZone" text, languages text[], "projectFunds" boolean
  )
  on conflict (code) do update set name = excluded.name, time_zone = excluded.time_zone,
    languages = excluded.languages, project_funds = excluded.project_funds
  returning xmax = 0 as added`;

const INSERT_SEATS = `
  insert into team_seat (id, country_code, type)
  select r.id, r.country, r.type
  from jsonb_to_recordset($1::jsonb) as r(id uuid, country text, type text)
  on conflict (country_code, type) do nothing`;

const UPSERT_ORGANISATIONS = `
  insert into organisation (id, country_code, name, sector, kind, contact)
  select r.id, r.country, r.name, r.sector, r.kind, r.contact
  from jsonb_to_recordset($1::jsonb) as r(
    id uuid, country text, name text, sector text, kind text, contact text
  )
  on conflict (coalesce(country_code, ''), lower(name)) do update set name = excluded.name,
    sector = excluded.sector, kind = excluded.kind, contact = excluded.contact, retired_at = null
  returning xmax = 0 as added`;

/**
 * New members come in as listed: nobody gets a mail or an account by an import. Offices are not in files, nor are
 * languages.
 */
const UPSERT_MEMBERS = `
  insert into member (id, organisation_id, name, email, state, language)
  select r.id, o.id, r.name, r.email, 'listed', r.language
  from jsonb_to_recordset($1::jsonb) as r(
    id uuid, email text, name text, country text, organisation text, language text
  )
  join organisation o on coalesce(o.country_code, '') = coalesce(r.country, '')
    and lower(o.name) = lower(r.organisation)
  on conflict (lower(email)) do update set name = excluded.name, organisation_id = excluded.organisation_id
  returning xmax = 0 as added`;

const WITH_GIVEN_TERMS = `
  with given as (
    select r.id, r.country, r.seat, s.id as seat_id, m.id as member_id, r."from", r.until,
      r."from"::timestamp at time zone c.time_zone as starts_at,
      r.until::timestamp at time zone c.time_zone as ends_at, c.time_zone
    from jsonb_to_recordset($1::jsonb) as r(
      id uuid, country text, seat text, holder text, "from" date, until date
    )
    join country c on c.code = r.country
    join team_seat s on s.country_code = r.country and s.type = r.seat
    join member m on lower(m.email) = r.holder
  )`;

/**
 * A known term (same seat, holder and first day) gets its end; the hour within a day that it already has
 * stays.
 */
const UPDATE_TERMS = `
  ${WITH_GIVEN_TERMS}
  update appointment a
  set ends_at = case
    when (a.ends_at at time zone g.time_zone)::date is not distinct from g.until then a.ends_at
    when g.until is null then null else greatest(g.ends_at, a.starts_at) end, vacated_at = case
    when g.ends_at <= app_now() then a.vacated_at end
  from given g
  where a.seat_id = g.seat_id and a.member_id = g.member_id
    and (a.starts_at at time zone g.time_zone)::date = g."from"
  returning a.member_id as "memberId"`;

const INSERT_TERMS = `
  ${WITH_GIVEN_TERMS}
  insert into appointment (id, seat_id, member_id, starts_at, ends_at)
  select g.id, g.seat_id, g.member_id, g.starts_at, g.ends_at
  from given g
  where not exists (
    select 1
    from appointment a
    where a.seat_id = g.seat_id and a.member_id = g.member_id
      and (a.starts_at at time zone g.time_zone)::date = g."from"
  )
  returning id, seat_id as "seatId", member_id as "memberId"`;

/** What a file is checked against does not change until the file is imported. */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.manager.query('select pg_advisory_xact_lock($1)', [IMPORT_LOCK_KEY]);
}

export async function existsAnyCountry(manager: EntityManager): Promise<boolean> {
  const [{ known }] = await manager.query<[{ known: boolean }]>(
    'select exists (select 1 from country) as known',
  );
  return known;
}

/** Imports a checked file, set by set. Returns the counts, and the members whose rights may have changed. */
export async function importNetwork(
  tx: Tx,
  file: NetworkFile,
): Promise<{ taken: ImportView; touched: readonly string[] }> {
  const withIds = (rows: readonly object[]) => JSON.stringify(rows.map((row) => ({ id: newId(), ...row })));
  const countries = await tx.manager.query<Upserted[]>(UPSERT_COUNTRIES, [JSON.stringify(file.countries)]);
  await tx.manager.query(INSERT_SEATS, [
    withIds(file.countries.flatMap(({ code }) => SEAT_TYPES.map((type) => ({ country: code, type })))),
  ]);
  const organisations = await tx.manager.query<Upserted[]>(UPSERT_ORGANISATIONS, [
    withIds(file.organisations),
  ]);
  const members = await tx.manager.query<Upserted[]>(UPSERT_MEMBERS, [
    withIds(file.members.map((row) => ({ ...row, language: firstLanguage(row.country) }))),
  ]);
  const terms = file.appointments.map((row) => ({ id: newId(), ...row }));
  const [ended] = await tx.manager.query<[{ memberId: string }[], number]>(UPDATE_TERMS, [
    JSON.stringify(terms),
  ]);
  const begun = await tx.manager.query<{ id: string; seatId: string; memberId: string }[]>(INSERT_TERMS, [
    JSON.stringify(terms),
  ]);
  for (const { id, seatId, memberId } of begun) {
    const { country, seat } = terms.find((term) => term.id === id)!;
    tx.publish(new SeatAppointed({ appointmentId: id, seatId, country, seat, memberId }));
  }
  return {
    taken: {
      countries: countsOf(countries),
      organisations: countsOf(organisations),
      members: countsOf(members),
      appointments: { added: begun.length, updated: ended.length },
    },
    touched: [...ended, ...begun].map(({ memberId }) => memberId),
  };
}

function countsOf(rows: readonly Upserted[]): ImportCountsView {
  const added = rows.filter((row) => row.added).length;
  return { added, updated: rows.length - added };
}
