import { Injectable } from '@nestjs/common';
import type { CountryCode, DirectoryField } from '@nbn/contracts';
import { DataSource } from 'typeorm';
import type { Actor } from '#platform/access/actor';
import { NotFound } from '#platform/problems/problem';
import { findableSql, FROM_DIRECTORY, overseenBySql, readerParameters } from '../directory.visibility.ts';
import type { DirectoryRequestView, OwnRequestView } from '../dto/directory-request.view.ts';

const MAX_REQUESTS = 100;

interface RequestRow {
  readonly id: string;
  readonly field: DirectoryField;
  readonly memberId: string;
  readonly name: string;
  readonly organisation: string;
  readonly country: CountryCode | null;
  readonly reason: string;
  readonly askedAt: Date;
}

const SELECT_OVERSEEN = `
  select
  ${FROM_DIRECTORY}
  where e.id = $5 and ${findableSql(1)} and ${overseenBySql(1)}`;

/** Whoever asks gives their name with it; those who may give the field see who asks. */
const SELECT_REQUESTS = `
  select r.id, r.field, r.member_id as "memberId", m.name, o.name as organisation,
    o.country_code as country, r.reason, r.asked_at as "askedAt"
  from directory_request r
  join member m on m.id = r.member_id and m.state = 'active'
  join organisation o on o.id = m.organisation_id
  where r.entry_id = $1 and r.state = 'open'
  order by r.asked_at, r.id
  limit ${MAX_REQUESTS}`;

const SELECT_OWN = `
  select distinct on (field) field, state, asked_at as "askedAt"
  from directory_request
  where entry_id = $1 and member_id = $2
  order by field, asked_at desc`;

/** Who asks for what of an entry. */
@Injectable()
export class RequestsQuery {
  constructor(private readonly database: DataSource) {}

  /** What waits for a decision; for those who oversee the entry. */
  async list(actor: Actor, entryId: string): Promise<DirectoryRequestView[]> {
    const overseen = await this.database.query<object[]>(SELECT_OVERSEEN, [
      ...readerParameters(actor),
      entryId,
    ]);
    if (overseen.length === 0) throw new NotFound();
    const rows = await this.database.query<RequestRow[]>(SELECT_REQUESTS, [entryId]);
    return rows.map(({ askedAt, ...row }) => ({ ...row, askedAt: askedAt.toISOString() }));
  }

  /** What the actor asked for of an entry, and what became of it. */
  async own({ memberId }: Actor, entryId: string): Promise<OwnRequestView[]> {
    const rows = await this.database.query<(Omit<OwnRequestView, 'askedAt'> & { askedAt: Date })[]>(
      SELECT_OWN,
      [entryId, memberId],
    );
    return rows.map(({ askedAt, ...row }) => ({ ...row, askedAt: askedAt.toISOString() }));
  }
}
