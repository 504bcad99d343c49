import { DIRECTORY_LIMITS } from '@nbn/contracts';
import type { Actor } from '#platform/access/actor';

/**
 * The tables of an entry `e`: its holder `m`, the organisation `o`, and of a seat's entry the term `a` and the
 * seat `s`.
 */
export const FROM_DIRECTORY = `
  from directory_entry e
  join member m on m.id = e.holder_id
  join organisation o on o.id = coalesce(e.organisation_id, m.organisation_id)
  left join appointment a on a.id = e.appointment_id
  left join team_seat s on s.id = a.seat_id`;

export const IS_STALE = `e.confirmed_at <= app_now() - interval '${DIRECTORY_LIMITS.staleAfterMonths} months'`;
export const IS_OUT = `e.confirmed_at <= app_now() - interval '${DIRECTORY_LIMITS.outAfterMonths} months'`;

/** It is somebody's still: the member is here, the term runs. */
export const IS_HELD = `
  (
    e.ended_at is null and (e.subject = 'organisation' or m.state = 'active')
    and (
      e.subject <> 'seat' or (a.starts_at <= app_now() and (a.ends_at is null or a.ends_at > app_now()))
    )
  )`;

/** Four parameters from number `at` on, as `readerParameters` gives them. */
const reader = (at: number) => ({
  role: `$${at}::text`,
  country: `$${at + 1}::text`,
  organisation: `$${at + 2}::uuid`,
  member: `$${at + 3}::uuid`,
});

export function readerParameters(
  actor: Pick<Actor, 'role' | 'country' | 'organisationId' | 'memberId'>,
): readonly [role: string, country: string | null, organisationId: string, memberId: string] {
  return [actor.role, actor.country, actor.organisationId, actor.memberId];
}

const isOfTeam = (at: number): string =>
  `(${reader(at).role} = 'team' and o.country_code = ${reader(at).country})`;

/** `mayKeep` as SQL over the aliases of `FROM_DIRECTORY`. */
export function keptBySql(at: number): string {
  const { role, organisation, member } = reader(at);
  return `
    case
      when e.subject <> 'organisation' then e.holder_id = ${member}
      when ${role} = 'auditor' then false
      else o.id = ${organisation} or coalesce(${isOfTeam(at)}, false)
    end`;
}

/** `mayOversee` as SQL. */
export const overseenBySql = (at: number): string => `(${keptBySql(at)} or coalesce(${isOfTeam(at)}, false))`;

/** What a reader gets of a field, as SQL over the aliases of `FROM_DIRECTORY` and `f` (directory_field). */
export function directoryAccessSql(at: number): string {
  const { role, country, organisation, member } = reader(at);
  return `
    case
      when f.audience = 'public' or ${keptBySql(at)} then 'open'
      when ${role} = 'auditor' then 'hidden'
      when f.audience <> 'granted' and o.id = ${organisation} then 'open'
      when ${role} <> 'observer' and f.audience = 'members' then 'open'
      when ${role} <> 'observer' and f.audience <> 'granted' and o.country_code = ${country} then 'open'
      when ${role} in ('secretariat', 'team') and f.audience = 'teams' then 'reveal'
      when f.audience = 'granted' and ${isOfTeam(at)} then 'reveal'
      when exists (
        select
        from directory_grant g
        where g.entry_id = f.entry_id and g.field = f.field and g.member_id = ${member}
          and g.revoked_at is null and g.ends_at > app_now()
      ) then 'reveal'
      when f.askable then 'ask'
      else 'hidden'
    end`;
}

/**
 * Which entries a reader finds: those in the directory; with those that fell out of it for who keeps them and
 * the team of their country.
 */
export const findableSql = (at: number): string =>
  `(${IS_HELD} and (not (${IS_OUT}) or ${overseenBySql(at)}))`;

/** Which entries a reader finds and gets something of; the four parameters are `readerParameters`. */
export const listedInDirectorySql = (at: number): string => `
  (
    ${findableSql(at)}
    and (
      ${keptBySql(at)}
      or exists (
        select
        from directory_field f
        where f.entry_id = e.id and ${directoryAccessSql(at)} <> 'hidden'
      )
    )
  )`;

/**
 * The name by which an entry is told of to those it concerns, as a statement: its organisation, which all members
 * know.
 */
export const selectDirectoryTitle = (id: string): string => `
  select e.id, o.name as title
  ${FROM_DIRECTORY}
  where e.id = ${id}`;
