import { Injectable } from '@nestjs/common';
import type { DirectorySubject, OrganisationKind, SeatType } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { parseCursor, pageLimit, toPage, type Page } from '#platform/persistence/page';
import { NotFound } from '#platform/problems/problem';
import { personVisible } from '../person.visibility.ts';
import {
  directoryAccessSql,
  findableSql,
  FROM_DIRECTORY,
  IS_OUT,
  IS_STALE,
  keptBySql,
  overseenBySql,
  readerParameters,
} from './directory.visibility.ts';
import type { DirectoryQueryInput } from './dto/directory-entry.input.ts';
import type {
  CountryDirectoryView,
  DirectoryEntryView,
  KeptEntryView,
  MissingEntryView,
  OwnDirectoryView,
} from './dto/directory-entry.view.ts';
import { presentEntry, presentKeptField, type EntryRow, type KeptFieldRow } from './directory.presenter.ts';

/** A country has tens of organisations, and few without a member. */
const MAX_OF_COUNTRY = 300;

/** A value leaves the database only where its field is open to the reader, parameters `$1` to `$4`. */
const SELECT_ENTRIES = `
  select e.id, e.subject, e.confirmed_at as "confirmedAt", o.id as "organisationId", o.name as organisation,
    o.kind, o.country_code as country, s.type as seat,
    case when e.subject <> 'organisation' and ${personVisible(1)} then m.name end as person,
    ${IS_STALE} as stale, ${IS_OUT} as out, ${keptBySql(1)} as "mayKeep",
    ${overseenBySql(1)} as "mayOversee", coalesce(x.fields, '[]') as fields
  ${FROM_DIRECTORY}
  cross join lateral (
    select json_agg(
      json_build_object(
        'field', f.field, 'access', g.access,
        'value', case when g.access = 'open' then coalesce(f.contact, f.words) end,
        'choices', case when g.access = 'open' then to_json(f.choices) end
      )
    ) as fields
    from directory_field f
    cross join lateral (select ${directoryAccessSql(1)} as access) g
    where f.entry_id = e.id and g.access <> 'hidden'
  ) x
  where ${findableSql(1)} and (x.fields is not null or ${keptBySql(1)})`;

const hasOpenField = (condition: string): string => `
  exists (
    select
    from directory_field f
    where f.entry_id = e.id and ${condition} and ${directoryAccessSql(1)} = 'open'
  )`;

const SELECT_PAGE = `
  ${SELECT_ENTRIES}
    and ($5::text is null or coalesce(o.country_code, 'international') = $5)
    and ($6::text is null or o.kind = $6)
    and ($7::text is null or ${hasOpenField(`f.field = 'fields' and $7 = any(f.choices)`)})
    and ($8::text is null or ${hasOpenField(`f.field = 'languages' and $8 = any(f.choices)`)})
    and not exists (
      select
      from unnest($9::text[]) w(word)
      where not (
        o.name ilike w.word or (e.subject <> 'organisation' and ${personVisible(1)} and m.name ilike w.word)
        or ${hasOpenField('coalesce(f.contact, f.words) ilike w.word')}
      )
    )
    and ($10::text is null or (lower(o.name), e.id) > ($10, $11::uuid))
  order by lower(o.name), e.id
  limit $12`;

const SELECT_OWN = `
  ${SELECT_ENTRIES} and (e.holder_id = $4 or (e.subject = 'organisation' and o.id = $3::uuid))
  order by e.subject, e.id`;

const SELECT_KEPT = `
  select e.id, e.revision, (
      select coalesce(
        json_agg(
          json_build_object(
            'field', f.field, 'value', coalesce(f.contact, f.words), 'choices', to_json(f.choices),
            'audience', f.audience, 'askable', f.askable, 'consentedAt', f.consented_at
          )
        ), '[]'
      )
      from directory_field f
      where f.entry_id = e.id
    ) as fields
  ${FROM_DIRECTORY}
  where e.id = $5 and ${findableSql(1)} and ${keptBySql(1)}`;

/** Nobody of organisation `o` is a member now. */
const HAS_NO_MEMBER = `
  not exists (select from member x where x.organisation_id = o.id and x.state in ('invited', 'active'))`;

const SELECT_OF_TEAM = `
  ${SELECT_ENTRIES} and e.subject = 'organisation' and o.country_code = $2 and ${HAS_NO_MEMBER}
  order by lower(o.name), e.id
  limit ${MAX_OF_COUNTRY}`;

const SELECT_MISSING_OF_TEAM = `
  select 'organisation' as subject, o.id as "organisationId", o.name as organisation, o.kind, null as seat
  from organisation o
  where o.country_code = $1 and ${HAS_NO_MEMBER}
    and not exists (select from directory_entry e where e.organisation_id = o.id)
  order by lower(o.name), o.id
  limit ${MAX_OF_COUNTRY}`;

/** What this member could still make an entry for: the own organisation, and the seat or else oneself. */
const SELECT_MISSING = `
  select 'organisation' as subject, o.id as "organisationId", o.name as organisation, o.kind, null as seat
  from organisation o
  where o.id = $1 and not exists (select from directory_entry e where e.organisation_id = o.id)
  union all
  select case when a.id is null then 'member' else 'seat' end, o.id, o.name, o.kind, s.type
  from member m
  join organisation o on o.id = m.organisation_id
  left join appointment a on a.member_id = m.id and a.starts_at <= app_now()
    and (a.ends_at is null or a.ends_at > app_now())
  left join team_seat s on s.id = a.seat_id
  where m.id = $2
    and not exists (
      select
      from directory_entry e
      where case when a.id is null then e.holder_id = m.id and e.subject = 'member'
        else e.appointment_id = a.id end
    )`;

interface MissingRow {
  readonly subject: DirectorySubject;
  readonly organisationId: string;
  readonly organisation: string;
  readonly kind: OrganisationKind;
  readonly seat: SeatType | null;
}

/** The directory as each reader may read it. */
@Injectable()
export class DirectoryQuery {
  constructor(private readonly database: DataSource) {}

  /** Entries by organisation, after the filters. Only what is open to the reader is searched. */
  async page(actor: Actor, query: DirectoryQueryInput): Promise<Page<DirectoryEntryView>> {
    const limit = pageLimit(query);
    const [name, id] = parseCursor(query, 'words', 'id') ?? [null, null];
    const rows = await this.database.query<EntryRow[]>(SELECT_PAGE, [
      ...readerParameters(actor),
      query.country ?? null,
      query.kind ?? null,
      query.field ?? null,
      query.language ?? null,
      wordPatterns(query.q ?? ''),
      name,
      id,
      limit + 1,
    ]);
    const page = toPage(rows, limit, (row) => [row.organisation.toLowerCase(), row.id]);
    return { items: page.items.map(presentEntry), next: page.next };
  }

  async one(actor: Actor, id: string): Promise<DirectoryEntryView> {
    const [row] = await this.database.query<EntryRow[]>(`${SELECT_ENTRIES} and e.id = $5`, [
      ...readerParameters(actor),
      id,
    ]);
    if (!row) throw new NotFound();
    return presentEntry(row);
  }

  /** The entries of this member and of the own organisation, and those that are missing. */
  async own(actor: Actor): Promise<OwnDirectoryView> {
    const rows = await this.database.query<EntryRow[]>(SELECT_OWN, [...readerParameters(actor)]);
    const missing = await this.database.query<MissingRow[]>(SELECT_MISSING, [
      actor.organisationId,
      actor.memberId,
    ]);
    const isOffered = ({ subject }: MissingEntryView): boolean =>
      actor.role !== 'auditor' || subject !== 'organisation';
    return { items: rows.map(presentEntry), missing: missing.filter(isOffered) };
  }

  /** What a team keeps for the organisations of its country that have no member of their own. */
  async ofCountry(actor: Actor): Promise<CountryDirectoryView> {
    if (actor.role !== 'team') return { items: [], missing: [] };
    const [rows, missing] = await Promise.all([
      this.database.query<EntryRow[]>(SELECT_OF_TEAM, [...readerParameters(actor)]),
      this.database.query<MissingRow[]>(SELECT_MISSING_OF_TEAM, [actor.country]),
    ]);
    return { items: rows.map(presentEntry), missing };
  }

  /** The whole entry, for who keeps it. */
  async kept(actor: Actor, id: string): Promise<KeptEntryView> {
    const [row] = await this.database.query<{ id: string; revision: number; fields: KeptFieldRow[] }[]>(
      SELECT_KEPT,
      [...readerParameters(actor), id],
    );
    if (!row) throw new NotFound();
    return { id: row.id, revision: row.revision, fields: row.fields.map(presentKeptField) };
  }
}

function wordPatterns(words: string): string[] {
  return words
    .normalize('NFC')
    .split(/\s+/)
    .filter((word) => word !== '')
    .slice(0, 8)
    .map((word) => `%${word.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`);
}
